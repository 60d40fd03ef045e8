import { addDays, addMonths, formatIsoDate, type CalendarDate } from '../../kernel/calendar-date';

/** Months in an interval of a contract type (list `contractInterval`); a day has none. */
export const monthsPerInterval: Readonly<Record<string, number>> = { Months: 1, Years: 12 };

/**
 * The last day of so many intervals (Days, Months, Years) that begin on a day, as an ISO date. Counted from the first day
 * of the contract, so that its day stays the anchor where months between were shorter (domain.md 4.2).
 */
export function lastDayOfTerm(start: CalendarDate, intervals: number, interval: string): string {
  const months = monthsPerInterval[interval];
  const next = months === undefined ? addDays(start, intervals) : addMonths(start, intervals * months);
  return formatIsoDate(addDays(next, -1));
}
