import type { Canonical } from '../../entity/cell';
import { GrowingColumns } from '../result/growing-columns';
import type { settlementKinds, Settlements } from './settlements';

const columnsOf = (size: number) => ({
  invoice: new Int32Array(size),
  day: new Int32Array(size),
  kind: new Uint8Array(size),
  amount: new Float64Array(size),
  document: new Int32Array(size),
});

/** Numbers of the documents, by data row of their sheet. */
export type DocumentNumbers = Readonly<Record<keyof typeof settlementKinds, readonly Canonical[]>>;

/** Collects what happened to invoices, and puts it in order. */
export class SettlementEvents {
  private readonly columns: GrowingColumns<ReturnType<typeof columnsOf>>;
  private readonly numbers: readonly (readonly Canonical[])[];

  constructor(expected: number, { payment, credit }: DocumentNumbers) {
    this.columns = new GrowingColumns(columnsOf, expected);
    this.numbers = [payment, credit];
  }

  /** `document` is the data row of the payment or the credit; the amount is cents. */
  add(kind: number, invoice: number, day: number, amount: number, document: number): void {
    const at = this.columns.add();
    const { arrays } = this.columns;
    arrays.kind[at] = kind;
    arrays.invoice[at] = invoice;
    arrays.day[at] = day;
    arrays.amount[at] = amount;
    arrays.document[at] = document;
  }

  private numberOf(event: number): string {
    const { kind, document } = this.columns.arrays;
    return String(this.numbers[kind[event] ?? 0]?.[document[event] ?? 0] ?? '');
  }

  /** Events of one day follow each other by the number of their document, whatever the order of the sheet. */
  private readonly inTime = (one: number, other: number): number => {
    const { day, kind, amount } = this.columns.arrays;
    const apart = (day[one] ?? 0) - (day[other] ?? 0) || (kind[one] ?? 0) - (kind[other] ?? 0);
    if (apart !== 0) return apart;
    const [number, otherNumber] = [this.numberOf(one), this.numberOf(other)];
    return number < otherNumber ? -1 : number > otherNumber ? 1 : (amount[other] ?? 0) - (amount[one] ?? 0);
  };

  /** The events of each invoice beside each other, in time. */
  byInvoice(invoices: number): Settlements {
    const { count, arrays } = this.columns;
    const start = new Int32Array(invoices + 1);
    for (let event = 0; event < count; event += 1) {
      const next = (arrays.invoice[event] ?? 0) + 1;
      start[next] = (start[next] ?? 0) + 1;
    }
    for (let invoice = 0; invoice < invoices; invoice += 1)
      start[invoice + 1] = (start[invoice + 1] ?? 0) + (start[invoice] ?? 0);
    const order = new Int32Array(count);
    const free = start.slice();
    for (let event = 0; event < count; event += 1) {
      const invoice = arrays.invoice[event] ?? 0;
      const place = free[invoice] ?? 0;
      order[place] = event;
      free[invoice] = place + 1;
    }
    for (let invoice = 0; invoice < invoices; invoice += 1) {
      const [from, to] = [start[invoice] ?? 0, start[invoice + 1] ?? 0];
      if (to - from > 1) order.subarray(from, to).sort(this.inTime);
    }
    const [day, kind] = [new Int32Array(count), new Uint8Array(count)];
    const amount = new Float64Array(count);
    order.forEach((event, place) => {
      day[place] = arrays.day[event] ?? 0;
      kind[place] = arrays.kind[event] ?? 0;
      amount[place] = arrays.amount[event] ?? 0;
    });
    return { start, day, kind, amount };
  }
}
