import { formatIsoDate } from '../core/kernel/calendar-date';

/** The user's own day as an ISO date; the only clock the workflows read. */
export function todayOf(now: Date): string {
  return formatIsoDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
