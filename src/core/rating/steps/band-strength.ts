import { minutesADay, minutesAWeek } from '../plan/band-table';
import type { BandTable } from '../plan/compiled-plan';
import { localSecond } from '../plan/zone-clock';

export const secondsADay = 86_400;
/** 1970-01-01 was a Thursday, the fourth day from Monday. */
const firstWeekday = 3;

/** How firmly a line holds at a moment; of the lines of one prefix the firmest prices the call. */
export const strength = { none: 0, anyTime: 1, weekday: 2, holiday: 3 } as const;

/** What the clock of a band's zone shows at a second (UTC), as seconds. */
export function bandSecond(bands: BandTable, zone: number, second: number): number {
  const clock = bands.zones[zone];
  return clock ? localSecond(clock, second) : second;
}

/** Minutes from Monday 00:00 to what a clock shows as `local`, on a day since 1970. */
export const minuteOfWeek = (local: number, day: number): number =>
  ((((day + firstWeekday) % 7) + 7) % 7) * minutesADay + Math.floor((local - day * secondsADay) / 60);

/** Whether a band holds on a day since 1970 at a minute of the week by its zone's clock: by a holiday, by its weekdays, or not. */
export function bandStrength(bands: BandTable, band: number, day: number, minute: number): number {
  const holidays = bands.holidays[band];
  if (holidays && holidays.size > 0) {
    const start = band * 2 * minutesADay + (minute % minutesADay);
    if (holidays.has(day) && bands.day[start] === 1) return strength.holiday;
    if (holidays.has(day - 1) && bands.day[start + minutesADay] === 1) return strength.holiday;
  }
  return bands.week[band * minutesAWeek + minute] === 1 ? strength.weekday : strength.none;
}
