import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchCall, RatingCase } from './rating-case';
import { optional } from './optional-package';
import { microLine, type RatingTotals } from './rating-peers';

/**
 * Longest prefix as an as-of join: numbers and prefixes at one width of 15 digits, and a point wherever another line begins
 * to answer. Loading, and making the points, is not measured.
 */
interface Point {
  readonly at: number;
  readonly line: number;
}

const width = 15;
const scaled = (digits: string): number => Number(digits.padEnd(width, '0'));

function pointsOf({ lines }: RatingCase): readonly Point[] {
  const byPrefix = new Map(lines.map(({ prefix }, line) => [prefix, line]));
  const points = new Map<number, number>();
  const shorterOf = (prefix: string): number => {
    for (let length = prefix.length - 1; length > 0; length -= 1) {
      const line = byPrefix.get(prefix.slice(0, length));
      if (line !== undefined) return line;
    }
    return -1;
  };
  // Shorter ones first, so that where a longer one begins or ends at the same point it has the last word on its beginning.
  const ordered = [...byPrefix].sort(([a], [b]) => a.length - b.length);
  for (const [prefix] of ordered) {
    const end = scaled(prefix) + 10 ** (width - prefix.length);
    if (!points.has(end)) points.set(end, coveringAt(end));
  }
  for (const [prefix, line] of ordered) points.set(scaled(prefix), line);
  return [...points].map(([at, line]) => ({ at, line })).sort((a, b) => a.at - b.at);

  function coveringAt(at: number): number {
    const digits = String(at);
    return digits.length > width ? -1 : shorterOf(`${digits}x`);
  }
}

interface DuckConnection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>;
  closeSync(): void;
}

interface DuckModule {
  readonly DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<DuckConnection> }>;
  };
}

export interface AsOfPeer {
  readonly run: () => Promise<RatingTotals> | RatingTotals;
  readonly close: () => void;
}

/** DuckDB over tables in memory; undefined where its package is not installed. */
export async function duckPeer(made: RatingCase): Promise<AsOfPeer | undefined> {
  const duck = optional('@duckdb/node-api') as DuckModule | undefined;
  if (!duck) return undefined;
  const connection = await (await duck.DuckDBInstance.create(':memory:')).connect();
  const folder = mkdtempSync(join(tmpdir(), 'rating-'));
  const load = async (name: string, columns: string, rows: readonly string[]): Promise<void> => {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, `${rows.join('\n')}\n`);
    await connection.run(`create table ${name} (${columns})`);
    await connection.run(`copy ${name} from '${path}' (header false)`);
  };
  const lines = made.lines.map(microLine);
  await load(
    'points',
    'number bigint, rate bigint, fee bigint, minimum bigint, increment bigint, unit bigint',
    pointsOf(made).flatMap(({ at, line }) => {
      const one = lines[line];
      return one
        ? [[at, one.rate, one.fee, one.minimum, one.increment, one.unit].join(',')]
        : [`${String(at)},,,,,`];
    }),
  );
  await load(
    'calls',
    'number bigint, seconds bigint',
    made.calls.map(({ called, seconds }) => `${String(scaled(called))},${String(seconds)}`),
  );
  rmSync(folder, { recursive: true });
  const sql = `
    select sum((2 * (fee * unit + rate * case when seconds <= minimum then minimum
      else minimum + ((seconds - minimum + increment - 1) // increment) * increment end) + unit) // (2 * unit))::double
    from calls asof join points on calls.number >= points.number`;
  return {
    async run() {
      const rows = (await connection.runAndReadAll(sql)).getRows();
      return { total: Number(rows[0]?.[0]) };
    },
    close: () => connection.closeSync(),
  };
}

interface Expression {
  add(other: Expression | number): Expression;
  sub(other: Expression | number): Expression;
  mul(other: Expression | number): Expression;
  div(other: Expression | number): Expression;
  floor(): Expression;
  ceil(): Expression;
  sum(): Expression;
  ltEq(other: Expression): Expression;
  alias(name: string): Expression;
}

interface Frame {
  sort(by: string): Frame;
  joinAsof(other: Frame, options: object): Frame;
  select(expression: Expression): { toRecords(): readonly Readonly<Record<string, number>>[] };
}

interface PolarsModule {
  DataFrame(columns: Readonly<Record<string, Float64Array>>): Frame;
  col(name: string): Expression;
  when(condition: Expression): { then(value: Expression): { otherwise(value: Expression): Expression } };
}

/** polars over frames in memory, its numbers floats that are whole and safe; undefined where it is not installed. */
export function polarsPeer(made: RatingCase): AsOfPeer | undefined {
  const pl = optional('nodejs-polars') as PolarsModule | undefined;
  if (!pl) return undefined;
  const lines = made.lines.map(microLine);
  const points = pointsOf(made);
  const column = (field: 'rate' | 'fee' | 'minimum' | 'increment' | 'unit'): Float64Array =>
    Float64Array.from(points, ({ line }) => lines[line]?.[field] ?? NaN);
  const plan = pl.DataFrame({
    number: Float64Array.from(points, ({ at }) => at),
    ...{ rate: column('rate'), fee: column('fee'), unit: column('unit') },
    ...{ minimum: column('minimum'), increment: column('increment') },
  });
  const calls = pl.DataFrame({
    number: Float64Array.from(made.calls, ({ called }: BenchCall) => scaled(called)),
    seconds: Float64Array.from(made.calls, ({ seconds }) => seconds),
  });
  const [seconds, minimum, increment] = [pl.col('seconds'), pl.col('minimum'), pl.col('increment')];
  const [rate, fee, unit] = [pl.col('rate'), pl.col('fee'), pl.col('unit')];
  const stepped = seconds.sub(minimum).div(increment).ceil().mul(increment).add(minimum);
  const billed = pl.when(seconds.ltEq(minimum)).then(minimum).otherwise(stepped);
  const numerator = fee.mul(unit).add(billed.mul(rate));
  const amount = numerator.mul(2).add(unit).div(unit.mul(2)).floor();
  return {
    run() {
      const joined = calls.sort('number').joinAsof(plan, { on: 'number', strategy: 'backward' });
      return { total: joined.select(amount.sum().alias('total')).toRecords()[0]?.['total'] ?? NaN };
    },
    close: () => undefined,
  };
}
