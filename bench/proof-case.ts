import type { DestinationPlanRows, DestinationRow, TimeBandRow } from '../src/core/rating/plan/rate-rows';

const bandCodes = ['DAY', 'NIGHT', 'WEEKEND'];

const bands: readonly TimeBandRow[] = [
  { code: 'DAY', weekdays: 'Mon-Fri', start: '08:00', end: '18:00', holidays: '2026-12-25;2027-01-01' },
  { code: 'NIGHT', weekdays: 'Mon-Sun', start: '18:00', end: '08:00' },
  { code: 'WEEKEND', weekdays: 'Sat,Sun', start: '08:00', end: '18:00', holidays: '2026-12-25;2027-01-01' },
];

const line = (prefix: string, index: number): DestinationRow => ({
  ratePlan: 'Bench',
  prefix,
  destinationName: `Place ${index % 700}`,
  ratePerUnit: (0.01 + (index % 89) / 1000).toFixed(4),
  costPerUnit: '0.005',
  minimumInterval: 30,
  increment: 6,
  rateUnit: 60,
});

/** What the plans are known to have: planted, and nothing else by their making. */
export const planted = { gaps: 3, redundant: 5 } as const;

/** Area codes 1200 to 1999, exchanges under them, and a line for each first digit; three exchanges' areas are taken out. */
function prefixesOf(count: number): readonly string[] {
  const areas = Array.from({ length: 800 }, (_unused, index) => String(1200 + index));
  const left = new Set(['1333', '1555', '1777']);
  const heads = ['10', '11', ...[...'23456789'], ...areas.filter((area) => !left.has(area))];
  const open = areas.filter((area) => !left.has(area));
  const exchanges = Array.from(
    { length: count - heads.length - planted.redundant },
    (_unused, index) => `${open[index % open.length] ?? ''}${String(200 + Math.floor(index / open.length))}`,
  );
  return [...heads, ...exchanges];
}

/** Five lines that say what the line of their area says. */
const repeated = (lines: readonly DestinationRow[]): DestinationRow[] =>
  ['1201', '1202', '1203', '1204', '1205'].flatMap((area) => {
    const own = lines.find(({ prefix }) => prefix === area);
    return own ? [{ ...own, prefix: `${area}0` }] : [];
  });

/** A plan of so many lines, each at any time and for ever. */
export function plainPlan(count: number): DestinationPlanRows {
  const prefixes = prefixesOf(count);
  const lines = prefixes.map((prefix, index) => line(prefix, prefix.length * 31 + index));
  const own = lines.map((row, index) => ({
    ...row,
    ratePerUnit: (0.01 + row.prefix.length / 100 + (index % 9) / 1e4).toFixed(4),
  }));
  return { versions: [], bands: [], lines: [...own, ...repeated(own)] };
}

/** The same prefixes by time band and with a change of rates: each prefix has six lines, three until a day and three from then. */
export function bandedPlan(count: number): DestinationPlanRows {
  const { lines } = plainPlan(Math.floor(count / 6));
  return {
    versions: [],
    bands,
    lines: lines.flatMap((row) =>
      bandCodes.flatMap((timeBand, place) => {
        const rate = (Number(row.ratePerUnit) + place / 1000).toFixed(4);
        const dear = (Number(row.ratePerUnit) + place / 1000 + 0.0001).toFixed(4);
        return [
          { ...row, timeBand, ratePerUnit: rate, effectiveTo: '2026-12-31' },
          { ...row, timeBand, ratePerUnit: dear, effectiveFrom: '2027-01-01' },
        ];
      }),
    ),
  };
}

/** A deck as carriers write them, of so many lines: a plus, a decimal comma, both intervals in one cell. */
export const deckCsv = (count: number): string =>
  [
    'Dial Code;Destination;Rate/min;Billing Increment;Effective Date',
    ...Array.from(
      { length: count },
      (_unused, index) =>
        `+${1_000_000 + index * 7};Place ${index % 700};0,0${1 + (index % 97)};30+6;2026-12-01`,
    ),
  ].join('\n');
