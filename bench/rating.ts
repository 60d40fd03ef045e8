import { benchRow, type BenchArea, type BenchRow } from './bench-report';
import { duckPeer, polarsPeer } from './rating-asof-peers';
import { lookUpCase, wholeCase } from './rating-case';
import { compiled, ours, oursOverRows } from './rating-ours';
import { dateMapDecimal, mapPerLength, type RatingTotals } from './rating-peers';

const callCount = 1_000_000;
const prefixCount = 50_000;

interface Contender {
  readonly name: string;
  /** Calls of one run, in millions: slow contenders get fewer. */
  readonly millions: number;
  readonly run: () => RatingTotals | Promise<RatingTotals>;
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

/** Rounds of every contender that are not timed: what is compiled as it runs has found its form by then. */
const warmUps = 5;

async function measure(all: readonly Contender[], rounds: number): Promise<readonly BenchRow[]> {
  const speeds = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (let round = -warmUps; round < rounds; round += 1)
    for (const { name, millions, run } of all) {
      const start = performance.now();
      await run();
      if (round >= 0) speeds.get(name)?.push(millions / ((performance.now() - start) / 1000));
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
