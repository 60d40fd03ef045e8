import type { RowRule } from '../../entity/entity';
import { compareDecimals, zero, type Decimal } from '../../kernel/decimal';
import { amountOf, centsText, isSame, subtract } from './amounts';

interface BalanceRow {
  readonly status?: string | null;
  readonly total?: string | null;
  readonly amountPaidApplied?: string | null;
  readonly balance?: string | null;
}

const isNothing = (amount: Decimal): boolean => compareDecimals(amount, zero) === 0;

/** V509: what is left to pay is the total less what is applied; nothing is left of a void invoice. */
export const balanceIsWhatIsLeft: RowRule<BalanceRow, keyof BalanceRow> = {
  code: 'V509',
  severity: 'error',
  reads: ['status', 'total', 'amountPaidApplied', 'balance'],
  check({ status, total, amountPaidApplied, balance }) {
    const [whole, applied, left] = [amountOf(total), amountOf(amountPaidApplied), amountOf(balance)];
    if (!whole || !applied || !left) return undefined;
    const wanted = status === 'Void' ? zero : subtract(whole, applied);
    if (isSame(left, wanted)) return undefined;
    const text = centsText(wanted);
    return {
      field: 'balance',
      expected:
        status === 'Void'
          ? { en: `${text}, because the invoice is void`, fr: `${text}, parce que la facture est annulée` }
          : {
              en: `${text}, the total less what is applied`,
              fr: `${text}, le total moins ce qui est imputé`,
            },
      example: text,
      mends: [text],
    };
  },
};

/** The statuses an amount applied and a balance allow; a void invoice's amounts say nothing. */
function fittingStatuses(applied: Decimal, balance: Decimal): readonly string[] {
  if (isNothing(balance)) return isNothing(applied) ? ['Paid', 'Open'] : ['Paid'];
  return isNothing(applied) ? ['Open', 'Disputed'] : ['Partially Paid', 'Disputed'];
}

const frenchStatus: Readonly<Record<string, string>> = {
  Open: 'Ouverte',
  'Partially Paid': 'Payée en partie',
  Paid: 'Payée',
  Disputed: 'Contestée',
};

/** V509: paid means nothing is left, open that nothing was applied (domain.md 3.22). */
export const statusFitsBalance: RowRule<BalanceRow, keyof BalanceRow> = {
  code: 'V509',
  severity: 'error',
  reads: ['status', 'amountPaidApplied', 'balance'],
  check({ status, amountPaidApplied, balance }) {
    const [applied, left] = [amountOf(amountPaidApplied), amountOf(balance)];
    if (!status || status === 'Void' || !applied || !left) return undefined;
    const fitting = fittingStatuses(applied, left);
    if (fitting.includes(status) || !(status in frenchStatus)) return undefined;
    return {
      field: 'status',
      expected: {
        en: `${fitting.join(' or ')}, as the balance is ${centsText(left)}`,
        fr: `${fitting.map((one) => frenchStatus[one]).join(' ou ')}, puisque le solde est de ${centsText(left)}`,
      },
      example: fitting[0] ?? '',
      mends: fitting,
    };
  },
};
