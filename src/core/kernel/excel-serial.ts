import { fromEpochDay, toEpochDay, type CalendarDate } from './calendar-date';

/** Which day a workbook counts from: 1900 (the usual one, which holds a 29 February 1900 that never was) or 1904. */
export type DateSystem = '1900' | '1904';

const epoch1900 = toEpochDay({ year: 1899, month: 12, day: 31 });
const epoch1904 = toEpochDay({ year: 1904, month: 1, day: 1 });
const phantomLeapDay = 60;
const lastDay = toEpochDay({ year: 9999, month: 12, day: 31 });

/** Excel's serial of a day; undefined before the system's first day. */
export function serialFromDate(date: CalendarDate, system: DateSystem): number | undefined {
  const epochDay = toEpochDay(date);
  if (system === '1904') return epochDay < epoch1904 ? undefined : epochDay - epoch1904;
  const days = epochDay - epoch1900;
  if (days < 1) return undefined;
  return days >= phantomLeapDay ? days + 1 : days;
}

/** The day a serial stands for (its time of day is dropped); undefined for serials Excel shows as no date. */
export function dateFromSerial(serial: number, system: DateSystem): CalendarDate | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 0) return undefined;
  if (system === '1904') return epoch1904 + whole > lastDay ? undefined : fromEpochDay(epoch1904 + whole);
  if (whole < 1 || whole === phantomLeapDay) return undefined;
  const epochDay = epoch1900 + (whole > phantomLeapDay ? whole - 1 : whole);
  return epochDay > lastDay ? undefined : fromEpochDay(epochDay);
}

const secondsPerDay = 86_400;

/** Seconds since midnight of a serial's fraction, to the nearest second. */
export const secondOfDay = (serial: number): number =>
  Math.round((serial - Math.floor(serial)) * secondsPerDay);

/** A date and a second of its day as one serial. */
export function serialFromDateTime(
  date: CalendarDate,
  second: number,
  system: DateSystem,
): number | undefined {
  const whole = serialFromDate(date, system);
  return whole === undefined ? undefined : whole + second / secondsPerDay;
}
