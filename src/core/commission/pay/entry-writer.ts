import type { CommissionEntries } from '../result/commission-run';
import { GrowingColumns } from '../result/growing-columns';

const columnsOf = (size: number) => ({
  share: new Int32Array(size),
  line: new Int32Array(size),
  agent: new Int32Array(size),
  row: new Int32Array(size),
  kind: new Uint8Array(size),
  status: new Uint8Array(size),
  earnedDay: new Int32Array(size),
  settled: new Float64Array(size),
  whole: new Float64Array(size),
  commission: new Float64Array(size),
  bonus: new Float64Array(size),
  topUp: new Float64Array(size),
  topUpTo: new Int32Array(size),
});

/** One entry; as the columns of `CommissionEntries`. */
export type Entry = { readonly [Name in Exclude<keyof CommissionEntries, 'count'>]: number };

/** Collects entries in columns that grow as needed. */
export class EntryWriter {
  private readonly columns: GrowingColumns<ReturnType<typeof columnsOf>>;

  constructor(expected: number) {
    this.columns = new GrowingColumns(columnsOf, expected);
  }

  write(entry: Entry): void {
    const at = this.columns.add();
    const columns = this.columns.arrays;
    columns.share[at] = entry.share;
    columns.line[at] = entry.line;
    columns.agent[at] = entry.agent;
    columns.row[at] = entry.row;
    columns.kind[at] = entry.kind;
    columns.status[at] = entry.status;
    columns.earnedDay[at] = entry.earnedDay;
    columns.settled[at] = entry.settled;
    columns.whole[at] = entry.whole;
    columns.commission[at] = entry.commission;
    columns.bonus[at] = entry.bonus;
    columns.topUp[at] = entry.topUp;
    columns.topUpTo[at] = entry.topUpTo;
  }

  done(): CommissionEntries {
    return { ...this.columns.arrays, count: this.columns.count };
  }
}
