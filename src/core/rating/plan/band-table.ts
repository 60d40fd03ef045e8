import { parseIsoDate, toEpochDay } from '../../kernel/calendar-date';
import { weekdaysOf } from '../../kernel/weekdays';
import type { BandTable } from './compiled-plan';
import type { PlanFaults } from './plan-faults';
import type { TimeBandRow } from './rate-rows';
import { zoneClock, type ZoneClock } from './zone-clock';

export const minutesADay = 1440;
export const minutesAWeek = 7 * minutesADay;

const minuteOf = (time: string): number | undefined => {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
};

/** Minutes from 00:00 of the day a band begins on; an end not after the start is on the day after. */
function spanOf({ start, end }: TimeBandRow): { readonly from: number; readonly to: number } | undefined {
  const [from, to] = [minuteOf(start), minuteOf(end)];
  if (from === undefined || to === undefined) return undefined;
  return { from, to: to > from ? to : to + minutesADay };
}

const holidaysOf = ({ holidays }: TimeBandRow): ReadonlySet<number> =>
  new Set(
    (holidays ?? '').split(';').flatMap((text) => {
      const date = parseIsoDate(text);
      return date ? [toEpochDay(date)] : [];
    }),
  );

const expectedTime = { en: 'a time from 00:00 to 24:00', fr: 'une heure de 00:00 à 24:00' };
const expectedDays = {
  en: 'days of the week as Mon-Fri or Sat,Sun',
  fr: 'des jours de la semaine, comme Mon-Fri ou Sat,Sun',
};
const expectedZone = { en: 'a time zone such as America/Toronto', fr: 'un fuseau comme America/Toronto' };

function clockOf(zone: string): ZoneClock | undefined {
  try {
    return zoneClock(zone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

class BandBuilder {
  readonly codes: string[] = [];
  readonly zoneOf: number[] = [];
  readonly zones: ZoneClock[] = [];
  readonly holidays: ReadonlySet<number>[] = [];

  constructor(
    private readonly week: Uint8Array,
    private readonly day: Uint8Array,
  ) {}

  private zoneIndex(clock: ZoneClock): number {
    const known = this.zones.indexOf(clock);
    return known >= 0 ? known : this.zones.push(clock) - 1;
  }

  add(
    row: TimeBandRow,
    span: { from: number; to: number },
    weekdays: readonly number[],
    clock: ZoneClock,
  ): void {
    const band = this.codes.length;
    for (const weekday of weekdays)
      for (let minute = span.from; minute < span.to; minute += 1)
        this.week[band * minutesAWeek + ((weekday * minutesADay + minute) % minutesAWeek)] = 1;
    this.day.fill(1, band * 2 * minutesADay + span.from, band * 2 * minutesADay + span.to);
    this.codes.push(row.code);
    this.zoneOf.push(this.zoneIndex(clock));
    this.holidays.push(holidaysOf(row));
  }
}

/** Bands as minutes; `home` is the clock of bands that name no zone. Bands that cannot be read are left out and told. */
export function bandTable(rows: readonly TimeBandRow[], home: ZoneClock, faults: PlanFaults): BandTable {
  const week = new Uint8Array(rows.length * minutesAWeek);
  const day = new Uint8Array(rows.length * 2 * minutesADay);
  const builder = new BandBuilder(week, day);
  rows.forEach((row, index) => {
    const span = spanOf(row);
    const weekdays = weekdaysOf(row.weekdays);
    const clock = row.zone ? clockOf(row.zone) : home;
    if (!span) faults.add('timeBand', index, 'start', 'V002', `${row.start}–${row.end}`, expectedTime);
    else if (weekdays.length === 0)
      faults.add('timeBand', index, 'weekdays', 'V002', row.weekdays, expectedDays);
    else if (!clock) faults.add('timeBand', index, 'zone', 'V003', row.zone, expectedZone);
    else builder.add(row, span, weekdays, clock);
  });
  const { codes, zoneOf, zones, holidays } = builder;
  return { codes, zoneOf: Int32Array.from(zoneOf), zones, week, day, holidays };
}
