import type { Bilingual } from '../../kernel/bilingual';
import type { FindingKind, ProofFinding } from './finding';
import type { Uncovered } from './prove-plan';

/** What a finding is of, by the names people know: file lines and prefixes. */
export interface FindingNames {
  readonly prefix: string;
  /** The line the finding is held against, as `line 12 (1514)`; empty where there is none. */
  readonly other: Bilingual;
}

const span = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? from : `${from}–${to}`;

const numbersOf = ({ numbers }: ProofFinding): string => (numbers ? span(numbers) : '');

function daysOf({ days }: ProofFinding): Bilingual {
  const { from = null, to = null } = days ?? {};
  if (from === null && to === null) return { en: '', fr: '' };
  if (from === null) return { en: ` until ${to ?? ''}`, fr: ` jusqu’au ${to ?? ''}` };
  if (to === null) return { en: ` from ${from} on`, fr: ` à partir du ${from}` };
  return { en: ` from ${from} to ${to}`, fr: ` du ${from} au ${to}` };
}

type Sentence = (finding: ProofFinding, names: FindingNames) => Bilingual;

const sentences: Readonly<Record<FindingKind, Sentence>> = {
  gap: (finding) => ({
    en: `No line answers numbers that begin with ${numbersOf(finding)}`,
    fr: `Aucune ligne ne répond aux numéros qui commencent par ${numbersOf(finding)}`,
  }),
  dateGap: (finding) => ({
    en: `No line answers numbers that begin with ${numbersOf(finding)}${daysOf(finding).en}`,
    fr: `Aucune ligne ne répond aux numéros qui commencent par ${numbersOf(finding)}${daysOf(finding).fr}`,
  }),
  timeGap: (finding) => ({
    en: `At some hours no line answers numbers that begin with ${numbersOf(finding)}${daysOf(finding).en}`,
    fr: `À certaines heures, aucune ligne ne répond aux numéros qui commencent par ${numbersOf(finding)}${daysOf(finding).fr}`,
  }),
  unusable: (_finding, { prefix }) => ({
    en: `Rating cannot use the line of ${prefix}`,
    fr: `La tarification ne peut pas utiliser la ligne de ${prefix}`,
  }),
  duplicate: (_finding, { prefix, other }) => ({
    en: `${prefix} has its band and first day twice: ${other.en} as well`,
    fr: `${prefix} a deux fois les mêmes plage et premier jour\u00A0: ${other.fr} aussi`,
  }),
  overlap: (_finding, { prefix, other }) => ({
    en: `${prefix} has two rates on one day: ${other.en} still holds`,
    fr: `${prefix} a deux tarifs le même jour\u00A0: ${other.fr} vaut encore`,
  }),
  bandOverlap: (_finding, { prefix, other }) => ({
    en: `${prefix} has two rates at one hour: the band of ${other.en} holds as well`,
    fr: `${prefix} a deux tarifs à la même heure\u00A0: la plage de ${other.fr} vaut aussi`,
  }),
  increment: (_finding, { prefix }) => ({
    en: `The intervals of ${prefix} cannot be: an increment of 0, or a minimum that is no multiple of it`,
    fr: `Les intervalles de ${prefix} sont impossibles\u00A0: un incrément de 0, ou un minimum qui n’en est pas un multiple`,
  }),
  belowCost: (_finding, { prefix }) => ({
    en: `${prefix} is sold below its cost`,
    fr: `${prefix} se vend sous son coût`,
  }),
  offshore: ({ areas = [] }, { prefix }) => ({
    en: `${prefix} prices numbers outside the continent, which need lines of their own: ${areas.join(', ')}`,
    fr: `${prefix} tarife des numéros hors du continent, qui ont besoin de leurs propres lignes\u00A0: ${areas.join(', ')}`,
  }),
  outlier: (_finding, { prefix }) => ({
    en: `The rate of ${prefix} is far from the others of its country`,
    fr: `Le tarif de ${prefix} est loin des autres de son pays`,
  }),
  unreachable: (_finding, { prefix, other }) => ({
    en: `No call comes to ${prefix}${other.en === '' ? '' : `: ${other.en} prices it`}`,
    fr: `Aucun appel n’arrive à ${prefix}${other.fr === '' ? '' : `\u00A0: ${other.fr} le tarife`}`,
  }),
  redundant: (_finding, { prefix, other }) => ({
    en: `${prefix} changes no price: ${other.en} says the same`,
    fr: `${prefix} ne change aucun prix\u00A0: ${other.fr} dit la même chose`,
  }),
};

/** A finding as a sentence. */
export const findingInWords = (finding: ProofFinding, names: FindingNames): Bilingual =>
  sentences[finding.kind](finding, names);

export const uncoveredWords: Readonly<Record<Uncovered, Bilingual>> = {
  bandFaults: {
    en: 'Time bands could not all be read, so the hours are not covered',
    fr: 'Des plages horaires n’ont pu être lues : les heures ne sont pas couvertes',
  },
  bandClocks: {
    en: 'Time bands run by another clock than the plan’s, which the proof does not follow',
    fr: 'Des plages suivent une autre horloge que celle du plan, ce que la preuve ne suit pas',
  },
};
