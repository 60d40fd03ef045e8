import type { DecodedTable, TableFinding, TableRule } from '../../entity/entity';
import type { Decimal } from '../../kernel/decimal';
import { eachRow } from '../table-lookup';
import { addTo, amountOf, centsText, isSame, subtract, sumOf, type Sums } from './amounts';
import { soleRows } from './sole-rows';
import { taxFieldNames } from './tax-amount-fields';

interface LineSums {
  /** Of lines that are not taxes, by invoice number. */
  readonly net: Sums;
  readonly taxes: Sums;
  /** Invoices with a line whose amount cannot be read: nothing is said of their sums. */
  readonly unclear: ReadonlySet<string>;
}

function sumLines(lines: DecodedTable): LineSums {
  const [net, taxes] = [new Map<string, Decimal>(), new Map<string, Decimal>()];
  const unclear = new Set<string>();
  const [amounts, types] = [lines.column('amount'), lines.column('lineType')];
  lines.column('invoiceNumber').forEach((number, rowIndex) => {
    if (number === null) return;
    const [amount, type] = [amountOf(amounts[rowIndex]), types[rowIndex] ?? null];
    if (!amount || type === null) unclear.add(String(number));
    else addTo(type === 'Tax' ? taxes : net, String(number), amount);
  });
  return { net, taxes, unclear };
}

const differs = (
  field: string,
  stated: Decimal | undefined,
  sum: Decimal | undefined,
): Omit<TableFinding, 'rowIndex'> | undefined => {
  if (!stated || !sum || isSame(stated, sum)) return undefined;
  const [amount, delta] = [centsText(sum), centsText(subtract(stated, sum))];
  return {
    field,
    expected: {
      en: `${amount}, the sum of its lines (difference ${delta})`,
      fr: `${amount}, la somme de ses lignes (écart ${delta})`,
    },
    example: amount,
  };
};

/** V501: the subtotal is the sum of the lines, and tax lines add up to the taxes; an invoice without lines is not asked. */
export const linesAddUp: TableRule = {
  code: 'V501',
  severity: 'error',
  reads: ['invoiceNumber', 'subtotal', ...taxFieldNames],
  check(table, others) {
    const lines = others('invoiceLine');
    if (!lines) return [];
    const { net, taxes, unclear } = sumLines(lines);
    const rows = soleRows(table, 'invoiceNumber');
    return eachRow(table, (row, rowIndex) => {
      const number = String(row('invoiceNumber'));
      if (rows.get(number) !== rowIndex || unclear.has(number)) return undefined;
      const taxTotal = sumOf(taxFieldNames.map(row));
      return (
        differs('subtotal', amountOf(row('subtotal')), net.get(number)) ??
        differs('otherTax', taxTotal, taxes.get(number))
      );
    });
  },
};
