import type { RowRule, TableRule } from '../../entity/entity';
import { compareDecimals } from '../../kernel/decimal';
import { eachRow } from '../table-lookup';
import { amountOf, centsText, isSame, subtract } from './amounts';
import { areStrangers } from '../customer-family';
import { soleLookup } from './sole-rows';
import { taxFieldNames } from './tax-amount-fields';

interface BalanceRow {
  readonly total?: string | null;
  readonly appliedAmount?: string | null;
  readonly balance?: string | null;
}

/** V509: what is left of a credit is its total less what is applied. */
export const adjustmentBalance: RowRule<BalanceRow, keyof BalanceRow> = {
  code: 'V509',
  severity: 'error',
  reads: ['total', 'appliedAmount', 'balance'],
  check(row) {
    const [total, applied, left] = [amountOf(row.total), amountOf(row.appliedAmount), amountOf(row.balance)];
    if (!total || !applied || !left || isSame(subtract(total, applied), left)) return undefined;
    const text = centsText(subtract(total, applied));
    return {
      field: 'balance',
      expected: {
        en: `${text}, the total less what is applied`,
        fr: `${text}, le total moins ce qui est imputé`,
      },
      example: text,
    };
  },
};

/** V507: an adjustment corrects an invoice of the same family. */
const invoiceOfFamily: TableRule = {
  code: 'V507',
  severity: 'error',
  reads: ['customer', 'relatedInvoiceNumber'],
  check(table, others) {
    const invoiceOf = soleLookup(others('invoice'), 'invoiceNumber');
    const strangers = areStrangers(others);
    return eachRow(table, (row) => {
      const invoiced = invoiceOf(row('relatedInvoiceNumber'));
      if (!invoiced || !strangers(row('customer'), invoiced('customer'))) return undefined;
      return {
        field: 'relatedInvoiceNumber',
        expected: {
          en: `an invoice of customer ${String(row('customer'))}, of its parent or of its sub-accounts`,
          fr: `une facture du client ${String(row('customer'))}, de son parent ou de ses sous-comptes`,
        },
      };
    });
  },
};

/** V513: a credit is in the currency of the invoice it corrects. */
const currencyOfInvoice: TableRule = {
  code: 'V513',
  severity: 'error',
  reads: ['currency', 'relatedInvoiceNumber'],
  check(table, others) {
    const invoiceOf = soleLookup(others('invoice'), 'invoiceNumber');
    return eachRow(table, (row) => {
      const wanted = invoiceOf(row('relatedInvoiceNumber'))?.('currency') ?? null;
      if (wanted === null || row('currency') === null || row('currency') === wanted) return undefined;
      return {
        field: 'relatedInvoiceNumber',
        expected: {
          en: `an invoice in ${String(row('currency'))}: this one is in ${String(wanted)}`,
          fr: `une facture en ${String(row('currency'))} : celle-ci est en ${String(wanted)}`,
        },
      };
    });
  },
};

/** V505: a credit reverses taxes of its invoice, so it has no more of one than the invoice. */
const taxesOfInvoice: TableRule = {
  code: 'V505',
  severity: 'warning',
  reads: ['kind', 'relatedInvoiceNumber', ...taxFieldNames],
  check(table, others) {
    const invoiceOf = soleLookup(others('invoice'), 'invoiceNumber');
    return eachRow(table, (row) => {
      const invoiced = row('kind') === 'Credit Note' ? invoiceOf(row('relatedInvoiceNumber')) : undefined;
      if (!invoiced) return undefined;
      const field = taxFieldNames.find((name) => {
        const [credited, levied] = [amountOf(row(name)), amountOf(invoiced(name))];
        return credited && levied && compareDecimals(credited, levied) > 0;
      });
      const levied = field && amountOf(invoiced(field));
      if (!field || !levied) return undefined;
      const text = centsText(levied);
      return {
        field,
        expected: {
          en: `at most ${text}, the tax of the invoice`,
          fr: `au plus ${text}, la taxe de la facture`,
        },
        example: text,
      };
    });
  },
};

export const adjustmentTableRules: readonly TableRule[] = [
  invoiceOfFamily,
  currencyOfInvoice,
  taxesOfInvoice,
];
