import type { Assignment } from '../agents/agents';
import { GrowingColumns } from '../result/growing-columns';

const columnsOf = (size: number) => ({
  line: new Int32Array(size),
  parts: new Uint8Array(size),
  part: new Uint8Array(size),
  agent: new Int32Array(size),
  plan: new Int32Array(size),
  part1e6: new Int32Array(size),
  reason: new Uint8Array(size),
});

/** Collects who shares which line, in columns that grow as needed. */
export class ShareRows {
  private readonly columns: GrowingColumns<ReturnType<typeof columnsOf>>;

  constructor(lines: number) {
    this.columns = new GrowingColumns(columnsOf, lines);
  }

  /** One of so many parts of a line; the reason as in `ShareColumns`. */
  add(line: number, assignment: Assignment, reason: number, parts = 1, part = 0): void {
    const at = this.columns.add();
    const columns = this.columns.arrays;
    columns.line[at] = line;
    columns.parts[at] = parts;
    columns.part[at] = part;
    columns.agent[at] = assignment.agent;
    columns.plan[at] = assignment.plan;
    columns.part1e6[at] = assignment.part1e6 || 0;
    columns.reason[at] = reason;
  }

  done(): ReturnType<typeof columnsOf> & { readonly count: number } {
    return { ...this.columns.arrays, count: this.columns.count };
  }
}
