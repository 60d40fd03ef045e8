import type { Bilingual } from '../../kernel/bilingual';
import { foldText } from '../../kernel/text';

/** What a legacy product becomes: an item, or a service with a charge of its price. */
export type ProposedAs = 'charge' | 'product' | 'service';

/** How often it is billed; the period is of the list `recurringPeriod`, null for what is billed once. */
export interface GuessedTerms {
  readonly recurringPeriod: string | null;
  /** The words of the name that say so; blank where none does and it is taken to be billed by the month. */
  readonly said: string;
}

/** Words are folded as names are: without accents, case and marks. */
const periodWords: readonly (readonly [period: string | null, words: RegExp])[] = [
  [
    null,
    /\b(one time|once|installations?|install|activations?|mise en service|branchement|set ?up|deplacement|service call|visite|shipping|livraison|expedition|unique|ponctuel(le)?|non recurring|nrc|achat|purchase)\b/,
  ],
  ['Annually', /\b(annual(ly)?|annuel(le)?(ment)?|yearly|per year|par an|par annee|12 mois|12 months)\b/],
  ['Quarterly', /\b(quarterly|per quarter|trimestriel(le)?|par trimestre)\b/],
  ['Weekly', /\b(weekly|per week|hebdomadaire|hebdo|par semaine)\b/],
  ['Monthly', /\b(monthly|per month|mensuel(le)?|par mois|mrc)\b/],
];

const equipmentWords =
  /\b(modems?|routers?|routeurs?|gateways?|passerelles?|decoders?|decodeurs?|terminal|terminaux|set top box|stb|pvr|enregistreurs?|handsets?|combines?|telephone ip|ip phone|appareils?|equipments?|equipements?|antennes?|antennas?|ont|extenders?|repeteurs?|sim)\b/;

/** How often a product is billed, by the words of its name. */
export function guessTerms(product: string): GuessedTerms {
  const folded = foldText(product);
  for (const [recurringPeriod, words] of periodWords) {
    const [said] = words.exec(folded) ?? [];
    if (said !== undefined) return { recurringPeriod, said };
  }
  return { recurringPeriod: 'Monthly', said: '' };
}

/** What a product is, by what its column stands for and the words of its name; with the reason. */
export function guessKind(
  product: string,
  isService: boolean,
): { readonly as: ProposedAs; readonly because: Bilingual } {
  const [word] = equipmentWords.exec(foldText(product)) ?? [];
  if (word !== undefined)
    return {
      as: 'product',
      because: { en: `“${word}” is equipment`, fr: `« ${word} » est un équipement` },
    };
  return isService
    ? {
        as: 'service',
        because: { en: 'its column says the service', fr: 'sa colonne dit le service' },
      }
    : {
        as: 'charge',
        because: { en: 'nothing says that it is equipment', fr: 'rien ne dit que c’est un équipement' },
      };
}
