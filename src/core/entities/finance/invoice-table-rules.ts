import type { TableRule } from '../../entity/entity';
import { compareIntegers, parseInteger, type Integer } from '../../kernel/integer';
import { foldText } from '../../kernel/text';
import { parameterValue } from '../parameter-value';
import { eachRow, groupKey, lookup } from '../table-lookup';

/** V506: a number once in a commercial name, however it is spelled: `I-1001` and `i 1001` are one to a person. */
const numberOnce: TableRule = {
  code: 'V506',
  severity: 'error',
  reads: ['commercialName', 'invoiceNumber'],
  check(table) {
    const first = new Map<string, string>();
    return eachRow(table, (row) => {
      const [brand, number] = [row('commercialName'), row('invoiceNumber')];
      if (brand === null || number === null) return undefined;
      const key = groupKey([brand, foldText(String(number))]);
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, String(number));
      return earlier === undefined
        ? undefined
        : {
            field: 'invoiceNumber',
            expected: {
              en: `a number that ${String(brand)} has used once: ${earlier} is above`,
              fr: `un numéro que ${String(brand)} n’a utilisé qu’une fois : ${earlier} est plus haut`,
            },
          };
    });
  },
};

/** The number at the end of an invoice number: 1001 of `I-1001`. */
function numberAtEnd(text: string): Integer | undefined {
  const digits = /\d+$/.exec(text)?.[0];
  return digits === undefined ? undefined : parseInteger(digits);
}

const nextNumber = 'invoiceNextNumber';

/**
 * V510: SmartBilling numbers on from a number no invoice has reached; the highest invoice is pointed at. A workspace
 * without that parameter says nothing of it.
 */
const nextNumberAboveAll: TableRule = {
  code: 'V510',
  severity: 'error',
  reads: ['invoiceNumber'],
  check(table, others, { lists }) {
    const isStated = others('operationalParameter')?.column('parameter').includes(nextNumber);
    const next = numberAtEnd(String(parameterValue(others, nextNumber, lists)));
    if (next === undefined || !isStated) return [];
    let [rowIndex, highest]: [number, Integer] = [-1, 0];
    table.column('invoiceNumber').forEach((text, index) => {
      const number = text === null ? undefined : numberAtEnd(String(text));
      if (number === undefined || compareIntegers(number, highest) <= 0) return;
      [rowIndex, highest] = [index, number];
    });
    if (rowIndex < 0 || compareIntegers(next, highest) > 0) return [];
    return [
      {
        rowIndex,
        field: 'invoiceNumber',
        expected: {
          en: `a number below the operational parameter Invoice next number, ${String(next)}: set that above ${String(highest)}`,
          fr: `un numéro inférieur au paramètre Prochain numéro de facture, ${String(next)} : le régler au-dessus de ${String(highest)}`,
        },
      },
    ];
  },
};

/** V511: where PDFs are loaded every invoice has its own; a void one needs none. */
const hasItsPdf: TableRule = {
  code: 'V511',
  severity: 'warning',
  reads: ['invoiceNumber', 'pdfFile', 'status'],
  check(table, others) {
    const shown = new Set(others('invoicePdf')?.column('invoiceNumber'));
    shown.delete(null);
    if (shown.size === 0) return [];
    const pdfOf = lookup({ name: 'invoicePdf', referenceBy: 'fileName' }, others);
    return eachRow(table, (row) => {
      const number = row('invoiceNumber');
      if (number === null) return undefined;
      const other = pdfOf(row('pdfFile'))?.('invoiceNumber') ?? number;
      if (other !== number)
        return {
          field: 'pdfFile',
          expected: {
            en: `the PDF of this invoice: that one shows ${String(other)}`,
            fr: `le PDF de cette facture : celui-là montre ${String(other)}`,
          },
        };
      if (row('status') === 'Void' || shown.has(number)) return undefined;
      return {
        field: 'pdfFile',
        expected: {
          en: 'a row for this invoice on the Invoice PDFs sheet',
          fr: 'une ligne pour cette facture dans la feuille PDF de facture',
        },
      };
    });
  },
};

/** V401: what is invoiced after the day the balance was taken is not in the balance. */
const notAfterBalance: TableRule = {
  code: 'V401',
  severity: 'error',
  reads: ['customer', 'invoiceDate'],
  check(table, others) {
    const balanceOf = lookup({ name: 'balanceForward', referenceBy: 'customer' }, others);
    return eachRow(table, (row) => {
      const lastDay = balanceOf(row('customer'))?.('asOfDate') ?? null;
      const day = row('invoiceDate');
      if (lastDay === null || day === null || String(day) <= String(lastDay)) return undefined;
      return {
        field: 'invoiceDate',
        expected: {
          en: `${String(lastDay)} or earlier, the as-of date of the customer’s balance`,
          fr: `le ${String(lastDay)} ou plus tôt, la date du solde du client`,
        },
        example: String(lastDay),
      };
    });
  },
};

export const invoiceTableRules: readonly TableRule[] = [
  numberOnce,
  nextNumberAboveAll,
  hasItsPdf,
  notAfterBalance,
];
