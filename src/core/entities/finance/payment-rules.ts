import type { RowRule, TableRule } from '../../entity/entity';
import { emptyWhen } from '../../entity/row-rules';
import { compareDecimals, zero } from '../../kernel/decimal';
import { eachRow, groupKey } from '../table-lookup';
import { amountOf, centsText, exceeds, isSame, subtract, sumBy } from './amounts';
import { isReturned } from './invoice-payment-rules';

interface UnappliedRow {
  readonly amount?: string | null;
  readonly unappliedAmount?: string | null;
}

/** V502: no more can be left than was received. */
export const unappliedWithinAmount: RowRule<UnappliedRow, keyof UnappliedRow> = {
  code: 'V502',
  severity: 'error',
  reads: ['amount', 'unappliedAmount'],
  check(row) {
    const [amount, left] = [amountOf(row.amount), amountOf(row.unappliedAmount)];
    if (!amount || !left || compareDecimals(left, amount) <= 0) return undefined;
    const text = centsText(amount);
    return {
      field: 'unappliedAmount',
      expected: { en: `at most the amount, ${text}`, fr: `au plus le montant, ${text}` },
      example: text,
    };
  },
};

/** V002: a payment that stands was not undone on any day. */
export const noReversalOfStanding = emptyWhen(
  'V002',
  'reversalDate',
  ['status'],
  ({ status }) => Boolean(status) && !isReturned(() => status ?? null),
  {
    en: 'nothing, because the payment was neither reversed nor returned',
    fr: 'rien, parce que le paiement n’a été ni contrepassé ni retourné',
  },
);

/** V502: applications take no more than the payment and leave what it says is unapplied. */
const applicationsAddUp: TableRule = {
  code: 'V502',
  severity: 'error',
  reads: ['paymentNumber', 'amount', 'unappliedAmount', 'status'],
  check(table, others) {
    const applied = sumBy(
      others('paymentApplication'),
      (row) => row('paymentNumber')?.toString(),
      'appliedAmount',
    );
    if (applied.size === 0) return [];
    return eachRow(table, (row) => {
      const [amount, stated] = [amountOf(row('amount')), amountOf(row('unappliedAmount'))];
      if (row('paymentNumber') === null || !amount || !stated) return undefined;
      const used = applied.get(String(row('paymentNumber'))) ?? zero;
      const [sum, left] = [centsText(used), subtract(amount, used)];
      if (exceeds(used, amount))
        return {
          field: 'amount',
          expected: {
            en: `at least ${sum}, what is applied of it`,
            fr: `au moins ${sum}, ce qui en est imputé`,
          },
          example: sum,
        };
      if (isReturned(row) || isSame(left, stated)) return undefined;
      return {
        field: 'unappliedAmount',
        expected: {
          en: `${centsText(left)}, the amount less the ${sum} applied`,
          fr: `${centsText(left)}, le montant moins les ${sum} imputés`,
        },
        example: centsText(left),
      };
    });
  },
};

/** V004: same customer, day, amount and reference is probably one payment entered twice (domain.md 3.22). */
const probablyOncePaid: TableRule = {
  code: 'V004',
  severity: 'warning',
  reads: ['customer', 'paymentDate', 'amount', 'referenceChequeNumber'],
  check(table) {
    const seen = new Map<string, string>();
    return eachRow(table, (row) => {
      const parts = [row('customer'), row('paymentDate'), row('amount'), row('referenceChequeNumber')];
      if (parts.includes(null)) return undefined;
      const key = groupKey(parts);
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, String(row('paymentNumber')));
      return earlier === undefined
        ? undefined
        : {
            field: 'referenceChequeNumber',
            expected: {
              en: `another payment than ${earlier}, which has the same customer, date, amount and reference`,
              fr: `un autre paiement que ${earlier}, qui a les mêmes client, date, montant et référence`,
            },
          };
    });
  },
};

export const paymentTableRules: readonly TableRule[] = [applicationsAddUp, probablyOncePaid];
