import type { CommissionTables } from '../commission-tables';
import type { LeftOutDocuments } from '../result/left-out';
import { Documents } from './left-documents';
import type { DayReader } from './numbers';
import { readCredits } from './read-credits';
import { readPayments } from './read-payments';
import type { InvoiceColumns } from './sales-history';
import { SettlementEvents } from './settlement-events';
import type { Settlements } from './settlements';

/** Payments and credits by invoice, in time; and those that belong to none. */
export function readSettlements(
  tables: CommissionTables,
  invoices: InvoiceColumns,
  days: DayReader,
): {
  readonly settlements: Settlements;
  readonly leftOut: LeftOutDocuments;
} {
  const [payments, applications, adjustments] = [
    tables('payment'),
    tables('paymentApplication'),
    tables('adjustment'),
  ];
  const expected = (applications?.rowCount ?? 0) + (adjustments?.rowCount ?? 0);
  const events = new SettlementEvents(expected, {
    payment: payments?.column('paymentNumber') ?? [],
    credit: adjustments?.column('creditNoteNumber') ?? [],
  });
  const around = { invoices, days, events, documents: new Documents() };
  readPayments(payments, applications, around);
  if (adjustments) readCredits(adjustments, around);
  return { settlements: events.byInvoice(invoices.count), leftOut: around.documents.all() };
}
