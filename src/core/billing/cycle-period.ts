import { addDays, daysInMonth, toEpochDay, type CalendarDate } from '../kernel/calendar-date';

/** Both days included. */
export interface CyclePeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Months one price is for, by its recurring period (list `recurringPeriod`); a week has none. */
const monthsOf: Readonly<Record<string, number>> = { Monthly: 1, Quarterly: 3, Annually: 12 };

const aMonday: CalendarDate = { year: 1970, month: 1, day: 5 };

/** The cycle day of a month, or its last day where it is shorter (domain.md 4.2, cycle days 29 to 31). */
function cycleStart(monthIndex: number, cycleDay: number): CalendarDate {
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  return { year, month, day: Math.min(cycleDay, daysInMonth(year, month)) };
}

/**
 * The period of a recurring price that holds a day. Months turn on the cycle day, 1 to 31; quarters and years begin with
 * January's; a week begins on Monday where the cycle day is 1. Undefined for another period.
 */
export function periodHolding(
  day: CalendarDate,
  recurringPeriod: string,
  cycleDay: number,
): CyclePeriod | undefined {
  if (recurringPeriod === 'Weekly') {
    const sinceMonday = toEpochDay(day) - toEpochDay(aMonday);
    const back = (((sinceMonday - (cycleDay - 1)) % 7) + 7) % 7;
    const from = addDays(day, -back);
    return { from, to: addDays(from, 6) };
  }
  const months = monthsOf[recurringPeriod];
  if (months === undefined) return undefined;
  const index = day.year * 12 + day.month - 1;
  let first = index - (index % months);
  if (toEpochDay(cycleStart(first, cycleDay)) > toEpochDay(day)) first -= months;
  return { from: cycleStart(first, cycleDay), to: addDays(cycleStart(first + months, cycleDay), -1) };
}
