import { below, pick, seededRandom } from '../src/core/demo/random';
import type { DestinationRow, TimeBandRow } from '../src/core/rating/plan/rate-rows';

/** A call as a row of a file; `start` is in seconds since 1970 (UTC). */
export interface BenchCall {
  readonly account: string;
  readonly called: string;
  readonly start: number;
  readonly seconds: number;
}

export interface RatingCase {
  readonly lines: readonly DestinationRow[];
  readonly bands: readonly TimeBandRow[];
  readonly calls: readonly BenchCall[];
}

const digitsOf = (value: number, width: number): string => String(value).padStart(width, '0');

/** Distinct prefixes: a line for each first digit, so that all calls are answered, area codes, exchanges, countries. */
function prefixes(random: () => number, count: number): readonly string[] {
  const made = new Set([...'123456789']);
  while (made.size < count) {
    const isNanp = random() < 0.7;
    const code = isNanp ? `1${digitsOf(200 + below(random, 800), 3)}` : digitsOf(20 + below(random, 79), 2);
    const width = isNanp ? (random() < 0.05 ? 0 : 3) : below(random, 6);
    made.add(width === 0 ? code : `${code}${digitsOf(below(random, 10 ** width), width)}`);
  }
  return [...made];
}

const micros = (random: () => number, limit: number): string => (below(random, limit) / 1e6).toFixed(6);

function lineOf(prefix: string, random: () => number): DestinationRow {
  const [minimumInterval, increment] = pick<readonly [number, number]>(random, [
    [60, 60],
    [30, 6],
    [6, 6],
    [1, 1],
  ]);
  return {
    ratePlan: 'Bench',
    prefix,
    destinationName: `To ${prefix}`,
    ratePerUnit: micros(random, 400_000),
    connectionFee: random() < 0.2 ? (below(random, 10) / 100).toFixed(2) : null,
    minimumInterval,
    increment,
    rateUnit: 60,
  };
}

const year = Date.UTC(2026, 0, 1) / 1000;

function callsTo(known: readonly string[], random: () => number, count: number): readonly BenchCall[] {
  const accounts = Array.from({ length: 20_000 }, (_, index) => `C-${digitsOf(index, 6)}`);
  return Array.from({ length: count }, () => {
    const prefix = known[below(random, known.length)] ?? '1';
    const rest = 11 - prefix.length;
    return {
      account: accounts[below(random, accounts.length)] ?? '',
      called: `${prefix}${digitsOf(below(random, 10 ** rest), rest)}`,
      start: year + below(random, 365 * 86_400),
      seconds: 1 + Math.floor(-Math.log(1 - random()) * 180),
    };
  });
}

/** Calls to a plan of `prefixCount` prefixes whose lines hold always. */
export function lookUpCase(prefixCount: number, callCount: number): RatingCase {
  const random = seededRandom(15);
  const known = prefixes(random, prefixCount);
  return {
    lines: known.map((prefix) => lineOf(prefix, random)),
    bands: [],
    calls: callsTo(known, random, callCount),
  };
}

const bands: readonly TimeBandRow[] = [
  { code: 'DAY', weekdays: 'Mon-Fri', start: '08:00', end: '18:00' },
  { code: 'EVENING', weekdays: 'Mon-Fri', start: '18:00', end: '24:00' },
  { code: 'NIGHT', weekdays: 'Mon-Fri', start: '00:00', end: '08:00' },
  { code: 'WEEKEND', weekdays: 'Sat,Sun', start: '00:00', end: '24:00' },
];

/** The same with a line for each of four bands for every fourth prefix, and new rates from July for every third. */
export function wholeCase(prefixCount: number, callCount: number): RatingCase {
  const random = seededRandom(16);
  const known = prefixes(random, prefixCount);
  const lines = known.flatMap((prefix, index) => {
    const banded = index % 4 === 0 ? bands.map(({ code }) => code) : [null];
    const dated = index % 3 === 0 ? [{ effectiveTo: '2026-06-30' }, { effectiveFrom: '2026-07-01' }] : [{}];
    return banded.flatMap((timeBand) =>
      dated.map((dates) => ({ ...lineOf(prefix, random), timeBand, ...dates })),
    );
  });
  return { lines, bands, calls: callsTo(known, random, callCount) };
}
