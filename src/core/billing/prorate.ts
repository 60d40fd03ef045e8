import { addDays, toEpochDay, type CalendarDate } from '../kernel/calendar-date';
import { addDecimals, rescale, type Decimal } from '../kernel/decimal';
import { multiplyIntegers } from '../kernel/integer';
import { centScale } from '../kernel/money';
import { divideRounded } from '../kernel/rounding';
import { periodHolding, type CyclePeriod } from './cycle-period';

/** One line of an invoice: the days billed of the days of its period, and what they come to, in cents. */
export interface ProratedLine extends CyclePeriod {
  readonly billedDays: number;
  readonly periodDays: number;
  readonly amount: Decimal;
}

const daysOf = ({ from, to }: CyclePeriod): number => toEpochDay(to) - toEpochDay(from) + 1;

const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (toEpochDay(a) > toEpochDay(b) ? a : b);
const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (toEpochDay(a) < toEpochDay(b) ? a : b);

/** Price × billed days / days of the period, half up to the cent (domain.md 4.2, daily method with actual days). */
function share(price: Decimal, billedDays: number, periodDays: number): Decimal {
  if (billedDays === periodDays) return rescale(price, centScale, 'halfUp');
  const { units, scale } = rescale(price, Math.max(price.scale, centScale), 'halfUp');
  const divisor = multiplyIntegers(periodDays, 10 ** (scale - centScale));
  return { units: divideRounded(multiplyIntegers(units, billedDays), divisor, 'halfUp'), scale: centScale };
}

/**
 * What a recurring price comes to from a day to a day, both included: one line for each period of the cycle they touch.
 * Undefined where the period is none of ours, the cycle day is not 1 to 31 or the days are reversed.
 */
export function prorate(
  price: Decimal,
  { recurringPeriod, cycleDay }: { readonly recurringPeriod: string; readonly cycleDay: number },
  from: CalendarDate,
  to?: CalendarDate,
): readonly ProratedLine[] | undefined {
  if (!Number.isInteger(cycleDay) || cycleDay < 1 || cycleDay > 31) return undefined;
  const last = to ?? periodHolding(from, recurringPeriod, cycleDay)?.to;
  if (!last || toEpochDay(last) < toEpochDay(from)) return undefined;
  const lines: ProratedLine[] = [];
  for (let day = from; toEpochDay(day) <= toEpochDay(last);) {
    const period = periodHolding(day, recurringPeriod, cycleDay);
    if (!period) return undefined;
    const billed = { from: later(day, period.from), to: earlier(last, period.to) };
    const [billedDays, periodDays] = [daysOf(billed), daysOf(period)];
    lines.push({ ...billed, billedDays, periodDays, amount: share(price, billedDays, periodDays) });
    day = addDays(period.to, 1);
  }
  return lines;
}

export const sumOfLines = (lines: readonly ProratedLine[]): Decimal =>
  lines.reduce<Decimal>((sum, { amount }) => addDecimals(sum, amount), { units: 0, scale: centScale });
