import { newOutcome } from '../src/core/rating/call-outcome';
import { compilePlan } from '../src/core/rating/plan/compile-plan';
import type { CompiledPlan } from '../src/core/rating/plan/compiled-plan';
import { rateCall } from '../src/core/rating/rate-call';
import { newRatedColumns, rateColumns, type UsageColumns } from '../src/core/rating/usage/rate-columns';
import { benchRow, type BenchArea, type BenchRow } from './bench-report';
import { duckPeer, polarsPeer } from './rating-asof-peers';
import { lookUpCase, wholeCase, type BenchCall, type RatingCase } from './rating-case';
import { dateMapDecimal, mapPerLength, type RatingTotals } from './rating-peers';

const callCount = 1_000_000;
const prefixCount = 50_000;

interface Contender {
  readonly name: string;
  /** Calls of one run, in millions: slow contenders get fewer. */
  readonly millions: number;
  readonly run: () => RatingTotals | Promise<RatingTotals>;
}

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

const compiled = ({ lines, bands }: RatingCase): CompiledPlan => {
  const plan = compilePlan({ versions: [], lines, bands }, timeZone);
  if (plan.faults.length > 0) throw new Error('the bench plan has faults');
  return plan;
};

/** Numbers and durations as columns, as a file of usage is read. */
function columnsOf(calls: readonly BenchCall[]): UsageColumns {
  const count = calls.length;
  const digits: string[] = [];
  const starts = new Float64Array(count);
  const ticks = new Float64Array(count);
  const order = new Uint32Array(count);
  for (const { called, start, seconds } of calls) {
    const at = digits.length;
    order[at] = at;
    starts[at] = start;
    ticks[at] = seconds;
    digits.push(called);
  }
  return { digits, starts, ticks, bucket: new Int32Array(count).fill(-1), order };
}

const noBuckets = new Float64Array(0);

function ours(made: RatingCase): () => RatingTotals {
  const plan = compiled(made);
  const { digits, starts, ticks } = columnsOf(made.calls);
  const outcome = newOutcome();
  return () => {
    let total = 0;
    for (let at = 0; at < digits.length; at += 1) {
      rateCall(plan, digits[at] ?? '', starts[at] ?? 0, ticks[at] ?? 0, 0, outcome);
      total += Number(outcome.amount);
    }
    return { total };
  };
}

function oursOverRows(made: RatingCase, calls: readonly BenchCall[]): () => RatingTotals {
  const plan = compiled(made);
  const rated = newRatedColumns(calls.length);
  return () => {
    rateColumns(plan, columnsOf(calls), noBuckets, rated);
    const indexOf = new Map<string, number>();
    const sums = new Float64Array(calls.length);
    calls.forEach(({ account }, at) => {
      let index = indexOf.get(account);
      if (index === undefined) {
        index = indexOf.size;
        indexOf.set(account, index);
      }
      sums[index] = (sums[index] ?? 0) + (rated.amount[at] ?? 0);
    });
    const byAccount = new Map([...indexOf].map(([account, index]) => [account, sums[index] ?? 0]));
    return { total: sums.reduce((sum, amount) => sum + amount, 0), byAccount };
  };
}

/** Throws unless all come to the same totals, by account too where two keep accounts. */
async function verify(all: readonly Contender[]): Promise<void> {
  let first: RatingTotals | undefined;
  for (const { name, run } of all) {
    const totals = await run();
    first ??= totals;
    const differs = [...(totals.byAccount ?? [])].some(
      ([account, amount]) => first?.byAccount && first.byAccount.get(account) !== amount,
    );
    if (totals.total !== first.total || differs)
      throw new Error(`${name} comes to ${String(totals.total)}, not ${String(first.total)}`);
  }
}

async function measure(all: readonly Contender[], rounds: number): Promise<readonly BenchRow[]> {
  const speeds = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const { name, millions, run } of all) {
      const start = performance.now();
      await run();
      speeds.get(name)?.push(millions / ((performance.now() - start) / 1000));
    }
  return [...speeds].map(([name, values]) => benchRow(name, 'M calls/s', values));
}

const ratiosOf = (rows: readonly BenchRow[]): Readonly<Record<string, number>> => {
  const [ours, ...peers] = rows;
  return Object.fromEntries(
    peers.map(({ name, value }) => [`ours/${name}`, Number(((ours?.value ?? NaN) / value).toFixed(2))]),
  );
};

async function lookUp(rounds: number, say: (line: string) => void): Promise<readonly BenchRow[]> {
  const made = lookUpCase(prefixCount, callCount);
  const mapped = mapPerLength(made);
  const [duck, polars] = [await duckPeer(made), polarsPeer(made)];
  const all: Contender[] = [
    { name: 'ours', millions: 1, run: ours(made) },
    { name: 'Map per prefix length', millions: 1, run: () => mapped(made.calls) },
    ...(duck ? [{ name: 'DuckDB as-of join', millions: 1, run: duck.run }] : []),
    ...(polars ? [{ name: 'polars as-of join', millions: 1, run: polars.run }] : []),
  ];
  await verify(all);
  say(`1,000,000 calls, 50,000 prefixes: ${String(all.length)} contenders come to one total`);
  const rows = await measure(all, rounds);
  duck?.close();
  return rows;
}

/** Fewer calls for the decimal library: a round of a million would take seconds and say the same. */
const fewCalls = 100_000;

async function whole(rounds: number, say: (line: string) => void): Promise<readonly BenchRow[]> {
  const made = wholeCase(prefixCount, callCount);
  const few = made.calls.slice(0, fewCalls);
  const idiomatic = dateMapDecimal(made);
  await verify([
    { name: 'ours', millions: 0.1, run: oursOverRows(made, few) },
    { name: 'Date + Map + decimal.js', millions: 0.1, run: () => idiomatic(few) },
  ]);
  say('from rows, with bands, dates and totals by account: both come to the same totals');
  return measure(
    [
      { name: 'ours, from rows', millions: 1, run: oursOverRows(made, made.calls) },
      { name: 'Date + Map + decimal.js, from rows', millions: 0.1, run: () => idiomatic(few) },
    ],
    rounds,
  );
}

async function compileTime(rounds: number): Promise<BenchRow> {
  const made = lookUpCase(prefixCount, 1);
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    compiled(made);
    return performance.now() - start;
  });
  return Promise.resolve(benchRow('ours, compiling 50,000 lines', 'ms', times));
}

/** Rating of 1,000,000 calls: the look-up and the charge alone, then from rows with bands, dates and totals by account. */
export const rating: BenchArea = async (rounds, say) => {
  const first = await lookUp(rounds, say);
  const second = await whole(rounds, say);
  return {
    area: 'rating',
    equal: true,
    rows: [...first, ...second, await compileTime(rounds)],
    ratios: { ...ratiosOf(first), ...ratiosOf(second) },
  };
};
