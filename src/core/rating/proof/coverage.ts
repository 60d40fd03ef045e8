import { countryCodeOf } from '../../entities/rates/country-code';
import { placeOf } from './number-places';
import type { CompiledPlan } from '../plan/compiled-plan';
import type { ProofFinding } from './finding';
import type { Proof } from './prove-plan';

/** Shares of numbers in hundredths of a per cent, down; numbers as long as the longest prefix may be. */
export interface Shares {
  /** Answered on every day at every hour. */
  readonly always: number;
  /** Not answered on some days or at some hours. */
  readonly sometimes: number;
  readonly never: number;
}

/** How much of a country, or of an area code under 1, the lines of a plan answer. */
export interface PlaceCoverage extends Shares {
  readonly place: string;
  /** Lines whose prefix lies in it. */
  readonly lines: number;
}

export interface Coverage extends Shares {
  /** Those of the numbers asked that have lines of their own, the least covered first. */
  readonly places: readonly PlaceCoverage[];
}

/** Numbers from the first to the last, both included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const digits = 15;
const whole = 10_000n;

const spanOf = (first: string, last: string): Span => ({
  from: Number(first.padEnd(digits, '0')),
  to: Number(last.padEnd(digits, '9')),
});

function merged(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to + 1)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

/** The first of merged spans that ends at a number or beyond. */
function firstReaching(spans: readonly Span[], number: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many numbers of a span lie in merged spans. */
function within(spans: readonly Span[], { from, to }: Span): bigint {
  let count = 0n;
  for (let at = firstReaching(spans, from); at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.from > to) break;
    count += BigInt(Math.min(to, span.to) - Math.max(from, span.from) + 1);
  }
  return count;
}

const spansOf = (
  findings: readonly ProofFinding[],
  isMeant: (finding: ProofFinding) => boolean,
): readonly Span[] =>
  merged(
    findings.flatMap((finding) =>
      finding.numbers && isMeant(finding) ? [spanOf(finding.numbers.from, finding.numbers.to)] : [],
    ),
  );

/** What of some spans of numbers is answered, by what is never and what is not always. */
function sharesOf(asked: readonly Span[], never: readonly Span[], open: readonly Span[]): Shares {
  const sum = (spans: readonly Span[]): bigint => asked.reduce((all, span) => all + within(spans, span), 0n);
  const total = asked.reduce((all, { from, to }) => all + BigInt(to - from + 1), 0n);
  const shareOf = (count: bigint): number => (total === 0n ? 0 : Number((count * whole) / total));
  const [none, some] = [sum(never), sum(open)];
  return { always: shareOf(total - some), sometimes: shareOf(some - none), never: shareOf(none) };
}

/** Lines by the country or area code they lie in; one for more than a place is of none. */
function linesByPlace({ rows }: CompiledPlan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { prefix } of rows.lines) {
    const place = placeOf(prefix);
    const isWhole = prefix.startsWith('1') ? place.length === 4 : countryCodeOf(place, new Set()) === place;
    if (isWhole) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** The share of the numbers a proof asked for that lines answer, in all and by country or area code. */
export function coverageOf(plan: CompiledPlan, { findings, numbers }: Proof): Coverage {
  const never = spansOf(findings, ({ kind }) => kind === 'gap');
  const open = spansOf(findings, ({ kind }) => kind === 'gap' || kind === 'dateGap' || kind === 'timeGap');
  const asked = merged(numbers.map((prefix) => spanOf(prefix, prefix)));
  const isAsked = (place: string): boolean => within(asked, spanOf(place, place)) > 0n;
  const places = [...linesByPlace(plan)]
    .filter(([place]) => isAsked(place))
    .map(([place, lines]) => ({ place, lines, ...sharesOf([spanOf(place, place)], never, open) }))
    .sort((a, b) => a.always - b.always || (a.place < b.place ? -1 : 1));
  return { ...sharesOf(asked, never, open), places };
}
