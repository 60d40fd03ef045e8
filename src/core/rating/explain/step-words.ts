import type { Bilingual } from '../../kernel/bilingual';
import type { Rounding } from '../../kernel/rounding';
import type { NumberReading } from '../steps/normalise-number';
import type { RatingStep } from './rating-step';
import { unratedWords } from './unrated-words';

type StepOf<Kind extends RatingStep['kind']> = Extract<RatingStep, { kind: Kind }>;
type Words = { readonly [Kind in RatingStep['kind']]: (step: StepOf<Kind>) => Bilingual };

/** A number as French writes it. */
const fr = (text: string): string => text.replace('.', ',');

const unitMark = (unit: StepOf<'billed'>['unit']): string => (unit === 'duration' ? '\u00A0s' : '');

const readings: Readonly<Record<NumberReading, Bilingual>> = {
  international: { en: 'as it stands', fr: 'tel quel' },
  nanp: { en: 'a North American number', fr: 'un numéro nord-américain' },
  areaCodeFirst: { en: '1 put before its area code', fr: '1 ajouté devant l’indicatif régional' },
  homeArea: { en: 'the home area code supplied', fr: 'l’indicatif régional du client ajouté' },
  short: {
    en: 'a short code: only its own line prices it',
    fr: 'un code court\u00A0: seule sa propre ligne le tarife',
  },
};

const roundings: Readonly<Record<Rounding, Bilingual>> = {
  halfUp: { en: 'half up', fr: 'au plus proche' },
  halfEven: { en: 'half to even', fr: 'au pair le plus proche' },
  up: { en: 'up', fr: 'vers le haut' },
  down: { en: 'down', fr: 'vers le bas' },
  ceiling: { en: 'to the higher', fr: 'au supérieur' },
  floor: { en: 'to the lower', fr: 'à l’inférieur' },
};

const band = (code: string | null): Bilingual =>
  code === null
    ? { en: 'at any time', fr: 'en tout temps' }
    : { en: `in the time band ${code}`, fr: `dans la plage ${code}` };

const partWords = ({ part }: StepOf<'usage'>): Bilingual =>
  part
    ? {
        en: `From second ${part.at}, by ${part.prefix} ${band(part.timeBand).en}: `,
        fr: `À partir de la seconde ${part.at}, selon ${part.prefix} ${band(part.timeBand).fr}\u00A0: `,
      }
    : { en: '', fr: '' };

function usageWords(step: StepOf<'usage'>): Bilingual {
  const lead = partWords(step);
  const mark = unitMark(step.unit);
  const per = step.rateUnit === '1' && mark === '' ? '' : step.rateUnit;
  return {
    en: `${lead.en}${step.paid}${mark} paid at ${step.rate} per ${per || 'unit'}${mark}: ${step.exactAmount}`,
    fr: `${lead.fr}${fr(step.paid)}${mark} payées à ${fr(step.rate)} par ${fr(per) || 'unité'}${mark}\u00A0: ${fr(step.exactAmount)}`,
  };
}

const words: Words = {
  number: ({ given, digits, reading }) => ({
    en: `Number ${given} is ${digits}: ${readings[reading].en}`,
    fr: `Le numéro ${given} est ${digits}\u00A0: ${readings[reading].fr}`,
  }),
  version: ({ effectiveFrom, effectiveTo }) => ({
    en: `Plan version in force from ${effectiveFrom}${effectiveTo === null ? '' : ` to ${effectiveTo}`}`,
    fr: `Version du plan en vigueur du ${effectiveFrom}${effectiveTo === null ? '' : ` au ${effectiveTo}`}`,
  }),
  line: ({ prefix, destination, timeBand, byDefault }) => ({
    en: `${byDefault ? 'No prefix begins it; default line' : 'Longest prefix'} ${prefix}, ${destination}, ${band(timeBand).en}`,
    fr: `${byDefault ? 'Aucun préfixe ne le commence; ligne par défaut' : 'Préfixe le plus long'} ${prefix}, ${destination}, ${band(timeBand).fr}`,
  }),
  grace: ({ actual, grace, unit }) => ({
    en: `${actual}${unitMark(unit)} is within the grace of ${grace}${unitMark(unit)}: free`,
    fr: `${fr(actual)}${unitMark(unit)} ne dépasse pas le délai de grâce de ${fr(grace)}${unitMark(unit)}\u00A0: gratuit`,
  }),
  billed: ({ actual, minimum, increment, billed, unit }) => ({
    en: `${actual}${unitMark(unit)} at ${minimum}/${increment} is ${billed}${unitMark(unit)} billed`,
    fr: `${fr(actual)}${unitMark(unit)} à ${fr(minimum)}/${fr(increment)} donne ${fr(billed)}${unitMark(unit)} à facturer`,
  }),
  includedPerCall: ({ taken, unit }) => ({
    en: `${taken}${unitMark(unit)} included in every call`,
    fr: `${fr(taken)}${unitMark(unit)} incluses dans chaque appel`,
  }),
  includedUnits: ({ taken, left, unit }) => ({
    en: `${taken}${unitMark(unit)} taken from the ${left}${unitMark(unit)} of included units left`,
    fr: `${fr(taken)}${unitMark(unit)} prises sur les ${fr(left)}${unitMark(unit)} d’unités incluses restantes`,
  }),
  connectionFee: ({ amount }) => ({
    en: `Connection fee: ${amount}`,
    fr: `Frais de connexion\u00A0: ${fr(amount)}`,
  }),
  usage: usageWords,
  minimumCost: ({ exactSum, amount }) => ({
    en: `${exactSum} is below the minimum cost: ${amount}`,
    fr: `${fr(exactSum)} est sous le coût minimal\u00A0: ${fr(amount)}`,
  }),
  maximumCost: ({ exactSum, amount, strategy }) => ({
    en: `${exactSum} is above the maximum cost${strategy === 'Disconnect' ? ', where the call is cut off' : ''}: ${amount}`,
    fr: `${fr(exactSum)} dépasse le coût maximal${strategy === 'Disconnect' ? ', où l’appel est coupé' : ''}\u00A0: ${fr(amount)}`,
  }),
  rounding: ({ exactAmount, rounding, decimals, amount }) => ({
    en: `${exactAmount} rounded ${roundings[rounding].en} to ${String(decimals)} decimals: ${amount}`,
    fr: `${fr(exactAmount)} arrondi ${roundings[rounding].fr} à ${String(decimals)} décimales\u00A0: ${fr(amount)}`,
  }),
  unrated: ({ reason }) => unratedWords[reason],
};

/** One step of a price as a sentence. */
export const stepInWords = <Kind extends RatingStep['kind']>(step: StepOf<Kind>): Bilingual =>
  words[step.kind](step);
