/** One thing measured: the median of its rounds, and the fastest and slowest of them. */
export interface BenchRow {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** An area's figures. There are none unless all contenders and rounds gave equal results. */
export interface BenchReport {
  readonly area: string;
  readonly equal: true;
  readonly rows: readonly BenchRow[];
  /** `ours/peer`: how many times faster. */
  readonly ratios: Readonly<Record<string, number>>;
}

/** An area of the bench: measures so many rounds and throws when results differ. `say` tells a person what goes on. */
export type BenchArea = (rounds: number, say: (line: string) => void) => Promise<BenchReport>;

const rounded = (value: number): number => Number(value.toPrecision(4));

/** The row of one name from its rounds. */
export function benchRow(name: string, unit: string, values: readonly number[]): BenchRow {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  const [min = NaN, max = NaN] = [sorted[0], sorted.at(-1)];
  return { name, unit, value: rounded((low + high) / 2), min: rounded(min), max: rounded(max) };
}

/** A report as a table for people. */
export function tableOf({ area, rows, ratios }: BenchReport): string {
  const lines = [['', 'median', 'min', 'max', ''], ...rows.map(cellsOf)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const table = lines.map(([name = '', ...figures]) =>
    [name.padEnd(widths[0] ?? 0), ...figures.map((text, index) => text.padStart(widths[index + 1] ?? 0))]
      .join('  ')
      .trimEnd(),
  );
  const times = Object.entries(ratios).map(([pair, ratio]) => `${pair}: ${ratio} ×`);
  return [`${area} (results equal)`, ...table, ...times].join('\n');
}

const cellsOf = ({ name, unit, value, min, max }: BenchRow): string[] => [
  name,
  ...[value, min, max].map(String),
  unit,
];
