import type { Bilingual } from '../../kernel/bilingual';
import type { Earning } from '../pay/settle';
import type { CommissionStep } from './commission-step';

type StepOf<Kind extends CommissionStep['kind']> = Extract<CommissionStep, { kind: Kind }>;
type Words = { readonly [Kind in CommissionStep['kind']]: (step: StepOf<Kind>) => Bilingual };

/** A number as French writes it. */
const fr = (text: string): string => text.replace('.', ',');

const measures: Readonly<Record<StepOf<'tier'>['measure'], Bilingual>> = {
  Revenue: { en: 'revenue', fr: 'revenu' },
  Quantity: { en: 'quantity', fr: 'quantité' },
  Margin: { en: 'margin', fr: 'marge' },
};

const earnings: Readonly<Record<Earning, Bilingual>> = {
  posted: { en: 'after the due date', fr: 'après l’échéance' },
  proportion: { en: 'after each payment', fr: 'après chaque paiement' },
  full: { en: 'after all is paid', fr: 'une fois tout payé' },
};

const percentages: Readonly<Record<'margin' | 'price', Bilingual>> = {
  margin: { en: 'of margin', fr: 'de la marge' },
  price: { en: 'of price', fr: 'du prix' },
};

function rateWords({ method, base, rate, exact }: StepOf<'rate'>): Bilingual {
  if (method.startsWith('$'))
    return {
      en: `${base} units × ${rate} = ${exact}`,
      fr: `${fr(base)} unités × ${fr(rate)} = ${fr(exact)}`,
    };
  const of = percentages[method === '% of price' ? 'price' : 'margin'];
  return {
    en: `${base} × ${rate} % ${of.en} = ${exact}`,
    fr: `${fr(base)} × ${fr(rate)}\u00A0% ${of.fr} = ${fr(exact)}`,
  };
}

const words: Words = {
  sale: ({ invoice, invoiceDate, lineNumber, item, quantity, revenue, cost, margin }) => ({
    en: `Invoice ${invoice} of ${invoiceDate ?? '?'}, line ${String(lineNumber)}: ${quantity} × ${item}, revenue ${revenue}${cost === null ? '' : `, cost ${cost}, margin ${margin ?? ''}`}`,
    fr: `Facture ${invoice} du ${invoiceDate ?? '?'}, ligne ${String(lineNumber)}\u00A0: ${fr(quantity)} × ${item}, revenu ${fr(revenue)}${cost === null ? '' : `, coût ${fr(cost)}, marge ${fr(margin ?? '')}`}`,
  }),
  planLine: ({ plan, version, lineNumber, appliesToKind, item, contractType }) => ({
    en: `Plan ${plan}${version === null ? '' : ` (${version})`}, line ${String(lineNumber)}: ${item ?? appliesToKind}${contractType === null ? '' : `, contract ${contractType}`}`,
    fr: `Plan ${plan}${version === null ? '' : ` (${version})`}, ligne ${String(lineNumber)}\u00A0: ${item ?? appliesToKind}${contractType === null ? '' : `, contrat ${contractType}`}`,
  }),
  tier: ({ measure, basis, total, from, to, inside }) => ({
    en: `Tier from ${from}${to === null ? '' : ` to ${to}`} by ${measures[measure].en} of the period, ${total}: pays ${basis === 'Whole' ? 'everything' : `${inside} of it`}`,
    fr: `Palier de ${fr(from)}${to === null ? '' : ` à ${fr(to)}`} selon ${measures[measure].fr} de la période, ${fr(total)}\u00A0: paie ${basis === 'Whole' ? 'tout' : `${fr(inside)} de ce total`}`,
  }),
  less: ({ of, full, less, base }) => ({
    en: `${full} of ${of} less ${less} that pays nothing: ${base}`,
    fr: `${fr(full)} de ${of === 'margin' ? 'marge' : 'quantité'} moins ${fr(less)} qui ne paie rien\u00A0: ${fr(base)}`,
  }),
  rate: rateWords,
  share: ({ percent, amount }) => ({
    en: `The agent’s share of ${percent} %, rounded to the cent: ${amount}`,
    fr: `La part de ${fr(percent)}\u00A0% de l’agent, arrondie au cent\u00A0: ${fr(amount)}`,
  }),
  amount: ({ amount }) => ({
    en: `Rounded to the cent: ${amount}`,
    fr: `Arrondi au cent\u00A0: ${fr(amount)}`,
  }),
  bonus: ({ revenue, percent, amount }) => ({
    en: `First invoice bonus: ${revenue} × ${percent} % = ${amount}`,
    fr: `Prime de première facture\u00A0: ${fr(revenue)} × ${fr(percent)}\u00A0% = ${fr(amount)}`,
  }),
  topUp: ({ base, percent, amount, parent }) => ({
    en: `Top-up to ${parent}: ${base} × ${percent} % = ${amount}`,
    fr: `Supplément à ${parent}\u00A0: ${fr(base)} × ${fr(percent)}\u00A0% = ${fr(amount)}`,
  }),
  settled: ({ settled, total, amount }) => ({
    en: `For ${settled} of ${total} of the invoice: ${amount}`,
    fr: `Pour ${fr(settled)} de ${fr(total)} de la facture\u00A0: ${fr(amount)}`,
  }),
  earned: ({ earning, days, earned }) => ({
    en:
      earned === null
        ? `Not yet earned: ${earnings[earning].en}`
        : `Earned on ${earned}, ${String(days)} days ${earnings[earning].en}`,
    fr:
      earned === null
        ? `Pas encore acquise\u00A0: ${earnings[earning].fr}`
        : `Acquise le ${earned}, ${String(days)} jours ${earnings[earning].fr}`,
  }),
  clawback: ({ ended, months, percent, amount }) => ({
    en: `The subscription ended on ${ended ?? '?'}, before ${String(months)} months: ${percent} % taken back, ${amount}`,
    fr: `L’abonnement a pris fin le ${ended ?? '?'}, avant ${String(months)} mois\u00A0: ${fr(percent)}\u00A0% repris, ${fr(amount)}`,
  }),
};

/** A step in words, in both languages. */
export function stepWords<Kind extends CommissionStep['kind']>(step: StepOf<Kind>): Bilingual {
  // Which entry of the table it is follows from the kind, which the compiler cannot see through a union.
  const say = words[step.kind] as (one: StepOf<Kind>) => Bilingual;
  return say(step);
}
