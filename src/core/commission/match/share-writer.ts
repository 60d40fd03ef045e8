import { allocate } from '../../kernel/allocation';
import { GrowingColumns } from '../result/growing-columns';
import type { ShareColumns } from './matched-sales';

const columnsOf = (size: number) => ({
  line: new Int32Array(size),
  parts: new Uint8Array(size),
  part: new Uint8Array(size),
  agent: new Int32Array(size),
  plan: new Int32Array(size),
  set: new Int32Array(size),
  part1e6: new Int32Array(size),
  revenue: new Float64Array(size),
  quantity: new Float64Array(size),
  cost: new Float64Array(size),
  reason: new Uint8Array(size),
});

/** A share before it has its part of the line. */
export interface Share {
  readonly agent: number;
  readonly plan: number;
  readonly set: number;
  readonly part1e6: number;
  /** As `ShareColumns.reason`. */
  readonly reason: number;
}

/** What a line comes to: cents, millionths, cents. */
export interface LineSums {
  readonly revenue: number;
  readonly quantity: number;
  readonly cost: number;
}

const partsOf = (units: number, weights: readonly number[]): readonly number[] =>
  Number.isNaN(units)
    ? weights.map(() => Number.NaN)
    : allocate(units, weights.some((weight) => weight > 0) ? weights : weights.map(() => 1)).map(Number);

/** Collects shares in columns that grow as needed. */
export class ShareWriter {
  private readonly columns: GrowingColumns<ReturnType<typeof columnsOf>>;

  constructor(lines: number) {
    this.columns = new GrowingColumns(columnsOf, lines);
  }

  /** The shares of one line, whose parts sum to it. */
  write(line: number, shares: readonly Share[], sums: LineSums): void {
    const [only] = shares;
    if (shares.length === 1 && only) {
      this.one(line, only, sums, 1, 0);
      return;
    }
    const weights = shares.map(({ part1e6 }) => (part1e6 > 0 ? part1e6 : 0));
    const [revenue, quantity, cost] = [sums.revenue, sums.quantity, sums.cost].map((units) =>
      partsOf(units, weights),
    );
    shares.forEach((share, part) => {
      const own = { revenue: revenue?.[part] ?? 0, quantity: quantity?.[part] ?? 0, cost: cost?.[part] ?? 0 };
      this.one(line, share, own, shares.length, part);
    });
  }

  /** As `write`, for a line nobody is paid for. */
  leave(line: number, reason: number, { revenue, quantity, cost }: LineSums): void {
    const nobody = { agent: -1, plan: -1, set: -1, part1e6: 1_000_000, reason };
    this.one(line, nobody, { revenue: revenue || 0, quantity, cost }, 1, 0);
  }

  private one(line: number, share: Share, sums: LineSums, parts: number, part: number): void {
    const at = this.columns.add();
    const columns = this.columns.arrays;
    columns.line[at] = line;
    columns.parts[at] = parts;
    columns.part[at] = part;
    columns.agent[at] = share.agent;
    columns.plan[at] = share.plan;
    columns.set[at] = share.set;
    columns.part1e6[at] = share.part1e6;
    columns.reason[at] = share.reason;
    columns.revenue[at] = sums.revenue;
    columns.quantity[at] = sums.quantity;
    columns.cost[at] = sums.cost;
  }

  done(): ShareColumns {
    return { ...this.columns.arrays, count: this.columns.count };
  }
}
