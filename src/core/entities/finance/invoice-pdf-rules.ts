import type { RowRule, RuleFinding, TableRule } from '../../entity/entity';
import { customer } from '../parties/customer';
import { parameterValue } from '../parameter-value';
import { eachRow, groupKey, groupRows, lookup, type RowReader } from '../table-lookup';
import { partsOfFileName } from './naming-pattern';
import { soleLookup } from './sole-rows';

interface NameRow {
  readonly fileName?: string | null;
  readonly invoiceNumber?: string | null;
  readonly invoiceDate?: string | null;
  readonly namingPattern?: string | null;
}

// eslint-disable-next-line no-control-regex -- file systems refuse control characters in names
const safeName = /^[^\\/:*?"<>|\u0000-\u001F]+\.pdf$/i;

/** V002: a name every file system takes, of a PDF. */
export const fileNameIsSafe: RowRule<NameRow, 'fileName'> = {
  code: 'V002',
  severity: 'error',
  reads: ['fileName'],
  check: ({ fileName }) =>
    !fileName || safeName.test(fileName)
      ? undefined
      : {
          field: 'fileName',
          expected: {
            en: 'a file name ending in .pdf, without folders and without \\ / : * ? " < > |',
            fr: 'un nom de fichier terminé par .pdf, sans dossier et sans \\ / : * ? " < > |',
          },
          example: 'I-1001.pdf',
        },
};

const sameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** V511: where the naming pattern is known, the name says the invoice and the date of its row. */
export const fileNameFitsPattern: RowRule<NameRow, keyof NameRow> = {
  code: 'V511',
  severity: 'warning',
  reads: ['fileName', 'invoiceNumber', 'invoiceDate', 'namingPattern'],
  check({ fileName, invoiceNumber, invoiceDate, namingPattern }) {
    if (!fileName || !namingPattern) return undefined;
    const parts = partsOfFileName(fileName, namingPattern);
    if (!parts)
      return {
        field: 'fileName',
        expected: { en: `a name of the form ${namingPattern}`, fr: `un nom de la forme ${namingPattern}` },
      };
    if (parts.invoice !== undefined && invoiceNumber && !sameWord(parts.invoice, invoiceNumber))
      return {
        field: 'invoiceNumber',
        expected: {
          en: `${parts.invoice}, as in the file name`,
          fr: `${parts.invoice}, comme dans le nom du fichier`,
        },
        example: parts.invoice,
      };
    if (parts.date === undefined || !invoiceDate || parts.date === invoiceDate) return undefined;
    return {
      field: 'invoiceDate',
      expected: {
        en: `${parts.date}, as in the file name`,
        fr: `${parts.date}, comme dans le nom du fichier`,
      },
      example: parts.date,
    };
  },
};

/** The first of customer and date in which a PDF differs from its invoice. */
function mismatch(row: RowReader, invoice: RowReader): RuleFinding | undefined {
  for (const field of ['customer', 'invoiceDate']) {
    const [own, wanted] = [row(field), invoice(field)];
    if (own === null || wanted === null || own === wanted) continue;
    return {
      field,
      expected: {
        en: `${String(wanted)}, as on the invoice`,
        fr: `${String(wanted)}, comme sur la facture`,
      },
      example: String(wanted),
    };
  }
  return undefined;
}

/** V511: a PDF has the customer and date of its invoice, and the account its name says. */
const fitsInvoice: TableRule = {
  code: 'V511',
  severity: 'warning',
  reads: ['fileName', 'namingPattern', 'invoiceNumber', 'customer', 'invoiceDate'],
  check(table, others) {
    const invoiceOf = soleLookup(others('invoice'), 'invoiceNumber');
    const customerOf = lookup(customer, others);
    return eachRow(table, (row) => {
      const invoice = invoiceOf(row('invoiceNumber'));
      const unlike = invoice && mismatch(row, invoice);
      if (unlike) return unlike;
      const account = customerOf(row('customer'))?.('accountNumber') ?? null;
      const named = partsOfFileName(String(row('fileName')), String(row('namingPattern') ?? ''))?.account;
      if (account === null || named === undefined || sameWord(String(account), named)) return undefined;
      return {
        field: 'customer',
        expected: {
          en: `the customer with account ${named}, as in the file name`,
          fr: `le client du compte ${named}, comme dans le nom du fichier`,
        },
      };
    });
  },
};

/** V511 for a file, by its fingerprint, or an invoice that comes a second time. */
const once = (field: 'sha256' | 'invoiceNumber', en: string, fr: string): TableRule => ({
  code: 'V511',
  severity: 'warning',
  reads: [field, 'fileName'],
  check(table) {
    const groups = groupRows(table, [field]);
    return eachRow(table, (row, rowIndex) => {
      const first = groups.get(groupKey([row(field)]))?.[0];
      if (row(field) === null || first === undefined || first === rowIndex) return undefined;
      const name = String(table.column('fileName')[first]);
      return { field, expected: { en: `${en} ${name}`, fr: `${fr} ${name}` } };
    });
  },
});

/** V511: a file above the limit is not taken in (domain.md 3.22). */
const withinLimit: TableRule = {
  code: 'V511',
  severity: 'warning',
  reads: ['size'],
  check(table, others, { lists }) {
    const limit = Number(parameterValue(others, 'invoicePdfMaxBytes', lists));
    return eachRow(table, (row) =>
      Number(row('size')) <= limit
        ? undefined
        : {
            field: 'size',
            expected: { en: `at most ${String(limit)} bytes`, fr: `au plus ${String(limit)} octets` },
          },
    );
  },
};

export const invoicePdfTableRules: readonly TableRule[] = [
  fitsInvoice,
  once(
    'sha256',
    'a file that is not there yet: this one is',
    'un fichier qui n’y est pas déjà : celui-ci est',
  ),
  once('invoiceNumber', 'one file per invoice: it already has', 'un fichier par facture : elle a déjà'),
  withinLimit,
];
