import type { DecodedTable, TableRule } from '../../entity/entity';
import { addDecimals, zero, type Decimal } from '../../kernel/decimal';
import { eachRow, lookup, type OtherTables, type RowReader } from '../table-lookup';
import { amountOf, centsText, exceeds, isSame, sumBy } from './amounts';
import { soleRows } from './sole-rows';

/** Payments that were taken back pay nothing (domain.md 3.22). */
export const isReturned = (payment: RowReader): boolean =>
  payment('status') === 'Reversed' || payment('status') === 'NSF';

const debitKinds: ReadonlySet<unknown> = new Set(['Debit Adjustment', 'Bad debt recovery']);

/** Whether an adjustment raises what is owed; the others lower it. */
export const isDebit = (adjustment: RowReader): boolean => debitKinds.has(adjustment('kind'));

/** What payments and credits have applied to an invoice; undefined where the sheets name none for it. */
export function appliedToInvoices(others: OtherTables): (invoiceNumber: string) => Decimal | undefined {
  const paymentOf = lookup({ name: 'payment', referenceBy: 'paymentNumber' }, others);
  const payments = sumBy(
    others('paymentApplication'),
    (row) => {
      const payment = paymentOf(row('paymentNumber'));
      return payment && isReturned(payment) ? undefined : row('invoiceNumber')?.toString();
    },
    'appliedAmount',
  );
  const credits = sumBy(
    others('adjustment'),
    (row) => (isDebit(row) ? undefined : row('relatedInvoiceNumber')?.toString()),
    'appliedAmount',
  );
  return (invoiceNumber) => {
    const [paid, credited] = [payments.get(invoiceNumber), credits.get(invoiceNumber)];
    return paid || credited ? addDecimals(paid ?? zero, credited ?? zero) : undefined;
  };
}

/** V503: what is applied to an invoice is not above its total and is what the invoice says. */
export const appliedAddsUp: TableRule = {
  code: 'V503',
  severity: 'error',
  reads: ['invoiceNumber', 'total', 'amountPaidApplied'],
  check(table: DecodedTable, others) {
    const appliedTo = appliedToInvoices(others);
    const rows = soleRows(table, 'invoiceNumber');
    return eachRow(table, (row, rowIndex) => {
      const number = String(row('invoiceNumber'));
      const applied = rows.get(number) === rowIndex ? appliedTo(number) : undefined;
      const [total, stated] = [amountOf(row('total')), amountOf(row('amountPaidApplied'))];
      if (!applied || !total || !stated) return undefined;
      const sum = centsText(applied);
      if (exceeds(applied, total))
        return {
          field: 'amountPaidApplied',
          expected: {
            en: `applications of at most ${centsText(total)}, the total: they are ${sum}`,
            fr: `des imputations d’au plus ${centsText(total)}, le total : elles sont de ${sum}`,
          },
        };
      if (isSame(applied, stated)) return undefined;
      return {
        field: 'amountPaidApplied',
        expected: {
          en: `${sum}, the payments and credits applied to it`,
          fr: `${sum}, les paiements et crédits qui y sont imputés`,
        },
        example: sum,
      };
    });
  },
};
