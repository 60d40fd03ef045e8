import { multiplyDecimals, rescale, type Decimal } from '../kernel/decimal';
import { centScale } from '../kernel/money';
import { divideRounded } from '../kernel/rounding';

/** How often a year each period is billed (list `recurringPeriod`). */
const timesPerYear: Readonly<Record<string, number>> = { Weekly: 52, Monthly: 12, Quarterly: 4, Annually: 1 };

/** What a recurring amount comes to in a year, exact; undefined where the period is none of ours. */
export function perYear(amount: Decimal, recurringPeriod: string): Decimal | undefined {
  const times = timesPerYear[recurringPeriod];
  return times === undefined ? undefined : multiplyDecimals(amount, { units: times, scale: 0 });
}

/** The twelfth part of a yearly amount, half up to the cent. */
export const perMonth = (yearly: Decimal): Decimal => ({
  units: divideRounded(rescale(yearly, 4, 'halfUp').units, 1200, 'halfUp'),
  scale: centScale,
});
