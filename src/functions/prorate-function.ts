import { prorate, sumOfLines } from '../core/billing/prorate';
import { formatDecimal } from '../core/kernel/decimal';
import type { CellFunction } from './cell-function';

/** =SB.PRORATE: a recurring price from a day to a day, half up to the cent per period (domain.md 4.2, 4.5). */
export const prorateFunction: CellFunction = {
  name: 'PRORATE',
  purpose: {
    en: 'What a recurring price comes to from a day to a day, by the days of each period of the cycle.',
    fr: 'Ce que donne un prix récurrent d’un jour à un autre, selon les jours de chaque période du cycle.',
  },
  parameters: [
    {
      name: { en: 'price', fr: 'prix' },
      purpose: { en: 'The price of one period.', fr: 'Le prix d’une période.' },
      type: 'number',
    },
    {
      name: { en: 'period', fr: 'période' },
      purpose: {
        en: 'Monthly, Quarterly, Annually or Weekly.',
        fr: 'Mensuel, Trimestriel, Annuel ou Hebdomadaire.',
      },
      type: 'text',
    },
    {
      name: { en: 'cycleDay', fr: 'jourDuCycle' },
      purpose: {
        en: 'The day of the month a period begins on, 1 to 31.',
        fr: 'Le jour du mois où commence une période, de 1 à 31.',
      },
      type: 'number',
    },
    {
      name: { en: 'from', fr: 'du' },
      purpose: { en: 'The first day billed.', fr: 'Le premier jour facturé.' },
      type: 'date',
    },
    {
      name: { en: 'to', fr: 'au' },
      purpose: {
        en: 'The last day billed; left out, the last day of the period.',
        fr: 'Le dernier jour facturé; omis, le dernier jour de la période.',
      },
      type: 'date',
      optional: true,
    },
  ],
  result: 'number',
  example: { formula: 'SB.PRORATE(49.95,"Monthly",1,"2026-04-11")', gives: 33.3 },
  evaluate(args, { lists }) {
    const cycle = {
      recurringPeriod: args.choice('period', 'recurringPeriod', lists),
      cycleDay: args.whole('cycleDay', 1, 31),
    };
    const [from, to] = [args.date('from'), args.isGiven('to') ? args.date('to') : undefined];
    const lines = prorate(args.decimal('price'), cycle, from, to);
    if (!lines)
      throw args.fault('to', { en: 'a day from the first one on', fr: 'un jour à partir du premier' });
    return Number(formatDecimal(sumOfLines(lines)));
  },
};
