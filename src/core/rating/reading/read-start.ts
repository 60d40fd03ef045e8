import { isCalendarDate, toEpochDay } from '../../kernel/calendar-date';
import { dateFromSerial, secondOfDay, type DateSystem } from '../../kernel/excel-serial';
import type { Cell } from '../../entity/cell';
import { secondOfLocal, type ZoneClock } from '../plan/zone-clock';

const secondsADay = 86_400;

const shape =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

function offsetSeconds(text: string): number {
  if (/^z$/i.test(text)) return 0;
  const size = Number(text.slice(1, 3)) * 3600 + Number(text.slice(-2)) * 60;
  return text.startsWith('-') ? -size : size;
}

/**
 * The second since 1970 (UTC) a start names: `2026-01-15 08:30:00` by the clock given, or with `Z` or `-05:00` by itself;
 * a serial of Excel by the clock. Undefined for anything else.
 */
export function readStart(cell: Cell, clock: ZoneClock, dateSystem: DateSystem): number | undefined {
  if (typeof cell === 'number') {
    const date = dateFromSerial(cell, dateSystem);
    return date && secondOfLocal(clock, toEpochDay(date) * secondsADay + secondOfDay(cell));
  }
  const match = shape.exec(String(cell).trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = [match[1], match[2], match[3]].map(Number);
  const [hour = 0, minute = 0, second = 0] = [match[4], match[5], match[6]].map((part) => Number(part ?? 0));
  if (!isCalendarDate({ year, month, day }) || hour > 23 || minute > 59 || second > 59) return undefined;
  const local = toEpochDay({ year, month, day }) * secondsADay + hour * 3600 + minute * 60 + second;
  return match[7] === undefined ? secondOfLocal(clock, local) : local - offsetSeconds(match[7]);
}
