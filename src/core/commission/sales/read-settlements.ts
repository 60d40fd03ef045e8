import type { Canonical } from '../../entity/cell';
import type { DecodedTable } from '../../entity/entity';
import type { CommissionTables } from '../commission-tables';
import type { DocumentReason, LeftOutDocuments } from '../result/left-out';
import { Documents } from './left-documents';
import { NameIndex, none } from './name-index';
import type { DayReader } from './numbers';
import { centScale, integerColumn, lastDay, scaledInteger } from './numbers';
import type { InvoiceColumns } from './sales-history';
import { settlementKinds, type Settlements } from './settlements';

interface Event {
  readonly invoice: number;
  readonly day: number;
  readonly kind: number;
  readonly amount: number;
  /** Of the document: events of one day follow each other by it, whatever the order of the sheet. */
  readonly number: string;
}

const textAt = (cells: readonly Canonical[], row: number): string => String(cells[row] ?? '');

/** Reads what was paid on invoices, and taken back, and names what cannot be placed. */
class SettlementReading {
  readonly events: Event[] = [];
  readonly documents = new Documents();

  constructor(
    private readonly invoices: InvoiceColumns,
    private readonly days: DayReader,
  ) {}

  payments(payments: DecodedTable | undefined, applications: DecodedTable | undefined): void {
    const { index, rows } = NameIndex.ofColumn(payments?.column('paymentNumber') ?? []);
    const applied = new Uint8Array(index.size);
    if (applications) {
      const amounts = integerColumn(applications, 'appliedAmount', centScale);
      const [numbers, targets] = [applications.column('paymentNumber'), applications.column('invoiceNumber')];
      for (let row = 0; row < applications.rowCount; row += 1) {
        if (numbers[row] === null && targets[row] === null) continue;
        const payment = index.find(numbers[row] ?? null);
        if (payment !== none) applied[payment] = 1;
        this.application(row, payments, rows[payment], targets[row] ?? null, amounts[row] ?? 0);
      }
    }
    if (!payments) return;
    index.names.forEach((_, payment) => {
      const row = rows[payment] ?? 0;
      if (applied[payment] !== 1)
        this.documents.add('paymentWithoutInvoice', 'payment', row, this.amountOf(payments, row, 'amount'));
    });
  }

  private amountOf(table: DecodedTable, row: number, field: string): number {
    return scaledInteger(table.column(field)[row] ?? null, centScale);
  }

  private application(
    row: number,
    payments: DecodedTable | undefined,
    payment: number | undefined,
    target: Canonical,
    amount: number,
  ): void {
    const leave = (reason: DocumentReason): void =>
      this.documents.add(reason, 'paymentApplication', row, amount);
    const invoice = this.invoices.numbers.find(target);
    if (!payments || payment === undefined) return leave('applicationWithoutPayment');
    if (invoice === none || Number.isNaN(amount)) return leave('paymentWithoutInvoice');
    const at = (field: string): Canonical => payments.column(field)[payment] ?? null;
    if (at('currency') !== null && at('currency') !== this.invoices.currency[invoice])
      return leave('paymentInOtherCurrency');
    const day = this.days.read(at('paymentDate'), lastDay);
    const status = at('status');
    if (status === 'Pending confirmation' || day === lastDay) return leave('paymentNotConfirmed');
    const event = {
      invoice,
      kind: settlementKinds.payment,
      number: textAt(payments.column('paymentNumber'), payment),
    };
    if (status !== 'Reversed' && status !== 'NSF') {
      this.events.push({ ...event, day, amount });
      return;
    }
    const undone = this.days.read(at('reversalDate'), lastDay);
    if (undone === lastDay) return leave('paymentReturned');
    this.events.push({ ...event, day, amount }, { ...event, day: Math.max(day, undone), amount: -amount });
  }

  credits(adjustments: DecodedTable | undefined): void {
    if (!adjustments) return;
    const totals = integerColumn(adjustments, 'total', centScale);
    const days = this.days.column(adjustments, 'date', lastDay);
    const [kinds, related] = [adjustments.column('kind'), adjustments.column('relatedInvoiceNumber')];
    const [numbers, currencies] = [adjustments.column('creditNoteNumber'), adjustments.column('currency')];
    for (let row = 0; row < adjustments.rowCount; row += 1) {
      const kind = kinds[row] ?? null;
      const amount = Math.abs(totals[row] ?? 0);
      if (kind === null && Number.isNaN(amount)) continue;
      const leave = (reason: DocumentReason): void => this.documents.add(reason, 'adjustment', row, amount);
      const invoice = this.invoices.numbers.find(related[row] ?? null);
      const day = days[row] ?? lastDay;
      if (kind === 'Debit Adjustment') leave('debitAdjustment');
      else if (invoice === none || day === lastDay || Number.isNaN(amount)) leave('creditWithoutInvoice');
      else if ((currencies[row] ?? null) !== null && currencies[row] !== this.invoices.currency[invoice])
        leave('creditInOtherCurrency');
      else {
        const sign = kind === 'Bad debt recovery' ? -1 : 1;
        this.events.push({
          invoice,
          day,
          kind: settlementKinds.credit,
          amount: sign * amount,
          number: textAt(numbers, row),
        });
      }
    }
  }
}

const inTime = (a: Event, b: Event): number =>
  a.invoice - b.invoice ||
  a.day - b.day ||
  a.kind - b.kind ||
  (a.number < b.number ? -1 : a.number > b.number ? 1 : b.amount - a.amount);

/** Payments and credits by invoice, in time; and those that belong to none. */
export function readSettlements(
  tables: CommissionTables,
  invoices: InvoiceColumns,
  days: DayReader,
): {
  readonly settlements: Settlements;
  readonly leftOut: LeftOutDocuments;
} {
  const reading = new SettlementReading(invoices, days);
  reading.payments(tables('payment'), tables('paymentApplication'));
  reading.credits(tables('adjustment'));
  const events = reading.events.sort(inTime);
  const start = new Int32Array(invoices.count + 1);
  for (const { invoice } of events) start[invoice + 1] = (start[invoice + 1] ?? 0) + 1;
  for (let invoice = 0; invoice < invoices.count; invoice += 1)
    start[invoice + 1] = (start[invoice + 1] ?? 0) + (start[invoice] ?? 0);
  return {
    settlements: {
      start,
      day: Int32Array.from(events, ({ day }) => day),
      kind: Uint8Array.from(events, ({ kind }) => kind),
      amount: Float64Array.from(events, ({ amount }) => amount),
    },
    leftOut: reading.documents.all(),
  };
}
