import type { RowRule, TableRule } from '../../entity/entity';
import { compareDecimals } from '../../kernel/decimal';
import { customer } from '../parties/customer';
import { eachRow, lookup } from '../table-lookup';
import { amountOf, centsText, exceeds, isSame, subtract, sumOf } from './amounts';
import { taxFieldNames, type TaxFieldName } from './tax-amount-fields';

type AmountRow<Name extends string> = { readonly [Field in Name]?: string | null };

/** V501: the total of a document is what it says before tax and its taxes, to the cent. */
export const totalAddsUp = <Net extends string>(
  net: Net,
): RowRule<AmountRow<Net | TaxFieldName | 'total'>, Net | TaxFieldName | 'total'> => ({
  code: 'V501',
  severity: 'error',
  reads: [net, ...taxFieldNames, 'total'],
  check(row) {
    const sum = sumOf([row[net], ...taxFieldNames.map((name) => row[name])]);
    const total = amountOf(row.total);
    if (!sum || !total || isSame(sum, total)) return undefined;
    const [amount, delta] = [centsText(sum), centsText(subtract(total, sum))];
    return {
      field: 'total',
      expected: {
        en: `${amount}, the amount before tax and the taxes together (difference ${delta})`,
        fr: `${amount}, le montant avant taxes et les taxes réunis (écart ${delta})`,
      },
      example: amount,
    };
  },
});

/** V503: no more is applied to a document than its total. */
export const appliedWithinTotal = <Applied extends string>(
  applied: Applied,
): RowRule<AmountRow<Applied | 'total'>, Applied | 'total'> => ({
  code: 'V503',
  severity: 'error',
  reads: [applied, 'total'],
  check(row) {
    const [amount, total] = [amountOf(row[applied]), amountOf(row.total)];
    if (!amount || !total || !exceeds(amount, total)) return undefined;
    return {
      field: applied,
      expected: { en: `at most the total, ${centsText(total)}`, fr: `au plus le total, ${centsText(total)}` },
      example: centsText(total),
    };
  },
});

/** V002: an amount that is part of another is not larger. */
export const atMost = <Part extends string, Whole extends string>(
  part: Part,
  whole: Whole,
): RowRule<AmountRow<Part | Whole>, Part | Whole> => ({
  code: 'V002',
  severity: 'error',
  reads: [part, whole],
  check(row) {
    const [amount, limit] = [amountOf(row[part]), amountOf(row[whole])];
    if (!amount || !limit || compareDecimals(amount, limit) <= 0) return undefined;
    const text = centsText(limit);
    return { field: part, expected: { en: `at most ${text}`, fr: `au plus ${text}` }, example: text };
  },
});

/** V513: what a customer owes and pays is in the customer's currency. */
export const currencyOfCustomer: TableRule = {
  code: 'V513',
  severity: 'error',
  reads: ['customer', 'currency'],
  check(table, others) {
    const customerOf = lookup(customer, others);
    return eachRow(table, (row) => {
      const wanted = customerOf(row('customer'))?.('currency') ?? null;
      if (wanted === null || row('currency') === null || row('currency') === wanted) return undefined;
      return {
        field: 'currency',
        expected: { en: `${String(wanted)}, as the customer’s`, fr: `${String(wanted)}, comme le client` },
        example: String(wanted),
      };
    });
  },
};
