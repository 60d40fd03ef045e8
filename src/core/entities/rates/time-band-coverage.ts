import type { DecodedTable, TableRule } from '../../entity/entity';
import { weekdayName, weekdaysOf } from '../../kernel/weekdays';
import { lookup, type RowReader } from '../table-lookup';
import { linesByPlan } from './plan-lines';
import { timeBand } from './time-band';

const minutesADay = 1440;
const minutesAWeek = 7 * minutesADay;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const minuteOf = (time: unknown): number | undefined => {
  const match = /^(\d{2}):(\d{2})$/.exec(String(time));
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
};

/** The stretches of the week a band holds, in minutes from Monday 00:00; Sunday's night runs on into Monday. */
function stretchesOf(band: RowReader): readonly Stretch[] {
  const [start, end] = [minuteOf(band('start')), minuteOf(band('end'))];
  if (start === undefined || end === undefined) return [];
  const length = end > start ? end - start : end + minutesADay - start;
  return weekdaysOf(String(band('weekdays'))).flatMap((day) => {
    const from = day * minutesADay + start;
    const to = from + length;
    return to <= minutesAWeek
      ? [{ from, to }]
      : [
          { from, to: minutesAWeek },
          { from: 0, to: to - minutesAWeek },
        ];
  });
}

/** The first minute of the week no stretch holds; undefined when all are held. */
function firstGap(stretches: readonly Stretch[]): number | undefined {
  let covered = 0;
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    if (from > covered) break;
    covered = Math.max(covered, to);
  }
  return covered < minutesAWeek ? covered : undefined;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const weekTime = (minute: number): string => {
  const ofDay = minute % minutesADay;
  return `${weekdayName(Math.floor(minute / minutesADay))} ${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
};

/** Time bands of each plan; null among them where a line holds at any time. */
function bandsOfPlans(lines: DecodedTable): readonly { first: number; bands: ReadonlySet<unknown> }[] {
  const column = lines.column('timeBand');
  return [...linesByPlan(lines).values()].flatMap((prefixes) => {
    const rows = [...prefixes.values()].flat();
    const first = rows.find((rowIndex) => (column[rowIndex] ?? null) !== null);
    return first === undefined
      ? []
      : [{ first, bands: new Set(rows.map((rowIndex) => column[rowIndex] ?? null)) }];
  });
}

/** V310: the bands of a plan cover the week by their own clocks, or one of its lines holds at any time. */
export const bandsCoverWeek: TableRule = {
  code: 'V310',
  severity: 'error',
  reads: ['ratePlan', 'prefix', 'timeBand'],
  check(table, others) {
    const bandOf = lookup(timeBand, others);
    return bandsOfPlans(table).flatMap(({ first, bands }) => {
      if (bands.has(null)) return [];
      const rows = [...bands].map((band) => bandOf(String(band)));
      // A band that is not there is already said (V005).
      const known = rows.filter((row) => row !== undefined);
      const gap = known.length < rows.length ? undefined : firstGap(known.flatMap(stretchesOf));
      if (gap === undefined) return [];
      const when = weekTime(gap);
      return [
        {
          rowIndex: first,
          field: 'timeBand',
          expected: {
            en: `bands that cover the whole week, or a line without one: ${when} has no rate`,
            fr: `des plages qui couvrent toute la semaine, ou une ligne sans plage : ${when} n’a pas de tarif`,
          },
        },
      ];
    });
  },
};
