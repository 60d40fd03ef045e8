import { minutesADay, minutesAWeek } from '../plan/band-table';
import type { BandTable } from '../plan/compiled-plan';

/** 1970-01-01 was a Thursday, the fourth day from Monday. */
const firstWeekday = 3;
export const weekdayOf = (day: number): number => (((day + firstWeekday) % 7) + 7) % 7;

/** A stretch of one weekday in which no band begins or ends; minutes of the day, `to` not included. */
export interface WeekAtom {
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The week cut into stretches in which the same bands hold throughout, and sets of them as bits: what is true of an
 * instant of a stretch is true of them all, so nothing between has to be tried.
 */
export interface WeekAtoms {
  readonly atoms: readonly WeekAtom[];
  readonly all: bigint;
  /** By weekday, Monday 0. */
  readonly ofDay: readonly bigint[];
  /** By band: when it holds by its weekdays. */
  readonly ofBand: readonly bigint[];
  /** When a band holds on a day because that day, or the one before, is one of its holidays. */
  readonly ofHoliday: (band: number, day: number) => bigint;
}

/** Minutes of the day at which some band begins or ends, on whatever day. */
function cutsOf({ codes, week, day }: BandTable): readonly number[] {
  const cuts = new Set([0]);
  const note = (table: Uint8Array, from: number, length: number): void => {
    for (let minute = 1; minute < length; minute += 1)
      if (table[from + minute] !== table[from + minute - 1]) cuts.add(minute % minutesADay);
  };
  codes.forEach((_code, band) => {
    note(week, band * minutesAWeek, minutesAWeek);
    note(day, band * 2 * minutesADay, 2 * minutesADay);
  });
  return [...cuts].sort((a, b) => a - b);
}

export function weekAtoms(bands: BandTable): WeekAtoms {
  const cuts = cutsOf(bands);
  const atoms = Array.from({ length: 7 }, (_unused, weekday) =>
    cuts.map((from, place) => ({ weekday, from, to: cuts[place + 1] ?? minutesADay })),
  ).flat();
  const where = (holds: (atom: WeekAtom) => boolean): bigint =>
    atoms.reduce((bits, atom, index) => (holds(atom) ? bits | (1n << BigInt(index)) : bits), 0n);
  const holidays = new Map<string, bigint>();
  return {
    atoms,
    all: where(() => true),
    ofDay: Array.from({ length: 7 }, (_unused, day) => where(({ weekday }) => weekday === day)),
    ofBand: bands.codes.map((_code, band) =>
      where(({ weekday, from }) => bands.week[band * minutesAWeek + weekday * minutesADay + from] === 1),
    ),
    ofHoliday(band, day) {
      const key = `${band} ${day}`;
      const known = holidays.get(key);
      if (known !== undefined) return known;
      const own = bands.holidays[band];
      const start = band * 2 * minutesADay;
      const bits = where(
        ({ weekday, from }) =>
          weekday === weekdayOf(day) &&
          ((own?.has(day) === true && bands.day[start + from] === 1) ||
            (own?.has(day - 1) === true && bands.day[start + minutesADay + from] === 1)),
      );
      holidays.set(key, bits);
      return bits;
    },
  };
}
