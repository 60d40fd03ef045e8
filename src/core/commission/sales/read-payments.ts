import type { Canonical } from '../../entity/cell';
import type { DecodedTable } from '../../entity/entity';
import type { DocumentReason } from '../result/left-out';
import type { Documents } from './left-documents';
import { NameIndex, none } from './name-index';
import { centScale, integerColumn, lastDay, scaledInteger, type DayReader } from './numbers';
import type { InvoiceColumns } from './sales-history';
import type { SettlementEvents } from './settlement-events';
import { settlementKinds } from './settlements';

/** What payments and credits refer to, and where they go. */
export interface SettlementReading {
  readonly invoices: InvoiceColumns;
  readonly days: DayReader;
  readonly events: SettlementEvents;
  readonly documents: Documents;
}

/** Places applications of payments on their invoices. */
class ApplicationReader {
  private readonly currencies: readonly Canonical[];
  private readonly statuses: readonly Canonical[];
  private readonly paid: readonly Canonical[];
  private readonly returned: readonly Canonical[];

  constructor(
    payments: DecodedTable,
    private readonly around: SettlementReading,
  ) {
    this.currencies = payments.column('currency');
    this.statuses = payments.column('status');
    this.paid = payments.column('paymentDate');
    this.returned = payments.column('reversalDate');
  }

  /** Why the application of a payment, by its data row, changes nothing; undefined where it does. */
  read(payment: number, target: Canonical, amount: number): DocumentReason | undefined {
    const { invoices, days, events } = this.around;
    const invoice = invoices.numbers.find(target);
    if (invoice === none || Number.isNaN(amount)) return 'paymentWithoutInvoice';
    const currency = this.currencies[payment] ?? null;
    if (currency !== null && currency !== invoices.currency[invoice]) return 'paymentInOtherCurrency';
    const day = days.read(this.paid[payment] ?? null, lastDay);
    const status = this.statuses[payment];
    if (status === 'Pending confirmation' || day === lastDay) return 'paymentNotConfirmed';
    const isReturned = status === 'Reversed' || status === 'NSF';
    const undone = isReturned ? days.read(this.returned[payment] ?? null, lastDay) : lastDay;
    if (isReturned && undone === lastDay) return 'paymentReturned';
    events.add(settlementKinds.payment, invoice, day, amount, payment);
    if (isReturned) events.add(settlementKinds.payment, invoice, Math.max(day, undone), -amount, payment);
    return undefined;
  }
}

/** Reads what was paid on invoices, and taken back, and names what cannot be placed. */
export function readPayments(
  payments: DecodedTable | undefined,
  applications: DecodedTable | undefined,
  around: SettlementReading,
): void {
  const { documents } = around;
  const { index, rows } = NameIndex.ofColumn(payments?.column('paymentNumber') ?? []);
  const applied = new Uint8Array(index.size);
  if (applications) {
    const amounts = integerColumn(applications, 'appliedAmount', centScale);
    const [numbers, targets] = [applications.column('paymentNumber'), applications.column('invoiceNumber')];
    const reader = payments && new ApplicationReader(payments, around);
    for (let row = 0; row < applications.rowCount; row += 1) {
      if (numbers[row] === null && targets[row] === null) continue;
      const payment = index.find(numbers[row] ?? null);
      if (payment !== none) applied[payment] = 1;
      const amount = amounts[row] ?? 0;
      const reason =
        reader && payment !== none
          ? reader.read(rows[payment] ?? 0, targets[row] ?? null, amount)
          : 'applicationWithoutPayment';
      if (reason) documents.add(reason, 'paymentApplication', row, amount);
    }
  }
  if (!payments) return;
  const sums = payments.column('amount');
  for (let payment = 0; payment < index.size; payment += 1) {
    if (applied[payment] === 1) continue;
    const row = rows[payment] ?? 0;
    documents.add('paymentWithoutInvoice', 'payment', row, scaledInteger(sums[row] ?? null, centScale));
  }
}
