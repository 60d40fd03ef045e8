import type { Canonical } from '../../entity/cell';
import type { Bilingual } from '../../kernel/bilingual';
import { isOn, type LineRead } from './line-read';
import { moneyWords, numberWords } from './plain-words';

const measures: Readonly<Record<string, Bilingual>> = {
  Revenue: { en: 'revenue', fr: 'revenu' },
  Quantity: { en: 'quantity', fr: 'quantité' },
  Margin: { en: 'margin', fr: 'marge' },
};

const tierBases: Readonly<Record<string, Bilingual>> = {
  Marginal: {
    en: 'only the part within it is paid at this rate',
    fr: 'seule la part qui s’y trouve est payée à ce taux',
  },
  Whole: {
    en: 'once reached, everything is paid at this rate',
    fr: 'une fois atteint, tout est payé à ce taux',
  },
};

/** Which part of the agent’s period a line is for, where it is for one. */
export function tierWords({ row, currency }: LineRead): readonly Bilingual[] {
  const [from, to, basis] = [row('tierFrom'), row('tierTo'), tierBases[String(row('tierBasis'))]];
  const measure = measures[String(row('tierMeasure'))];
  if (!isOn(from) && !isOn(to)) return [];
  const sized = (value: Canonical): Bilingual =>
    row('tierMeasure') === 'Quantity' ? numberWords(value) : moneyWords(value, currency);
  const [low, high] = [sized(from ?? '0'), isOn(to) ? sized(to) : undefined];
  const range = high
    ? { en: `from ${low.en} up to ${high.en}`, fr: `de ${low.fr} jusqu’à ${high.fr}` }
    : { en: `from ${low.en} on`, fr: `à partir de ${low.fr}` };
  const rest = basis ? { en: `; ${basis.en}`, fr: `; ${basis.fr}` } : { en: '', fr: '' };
  return [
    {
      en: `Tier of the period’s ${measure?.en ?? 'total'}, ${range.en}${rest.en}.`,
      fr: `Palier ${measure ? `de ${measure.fr}` : 'du total'} de la période, ${range.fr}${rest.fr}.`,
    },
  ];
}
