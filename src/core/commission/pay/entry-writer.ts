import type { CommissionEntries } from '../result/commission-run';
import { GrowingColumns } from '../result/growing-columns';
import type { ShareAmounts } from './share-amounts';

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

/** What an entry is of; numbers as in the columns of `CommissionEntries`. */
export interface EntryOf {
  readonly share: number;
  readonly line: number;
  readonly agent: number;
  readonly row: number;
  readonly topUpTo: number;
}

/** When an entry is earned and for how much of its invoice. */
export interface EntryTerms {
  readonly kind: number;
  readonly status: number;
  readonly earnedDay: number;
  readonly settled: number;
  readonly whole: number;
}

/** Collects entries in columns that grow as needed. */
export class EntryWriter {
  private readonly columns: GrowingColumns<ReturnType<typeof columnsOf>>;

  constructor(expected: number) {
    this.columns = new GrowingColumns(columnsOf, expected);
  }

  write(of: EntryOf, terms: EntryTerms, { commission, bonus, topUp }: ShareAmounts): void {
    const at = this.columns.add();
    const columns = this.columns.arrays;
    columns.share[at] = of.share;
    columns.line[at] = of.line;
    columns.agent[at] = of.agent;
    columns.row[at] = of.row;
    columns.topUpTo[at] = of.topUpTo;
    columns.kind[at] = terms.kind;
    columns.status[at] = terms.status;
    columns.earnedDay[at] = terms.earnedDay;
    columns.settled[at] = terms.settled;
    columns.whole[at] = terms.whole;
    columns.commission[at] = commission;
    columns.bonus[at] = bonus;
    columns.topUp[at] = topUp;
  }

  done(): CommissionEntries {
    return { ...this.columns.arrays, count: this.columns.count };
  }
}
