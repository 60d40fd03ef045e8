import type { TableRule } from '../../entity/entity';
import { foldText } from '../../kernel/text';
import { eachRow, rowReader, type RowReader } from '../table-lookup';

interface Likeness {
  readonly field: string;
  readonly ofProspect: (row: RowReader) => string;
  readonly ofCustomer: (row: RowReader) => readonly string[];
}

const said = (row: RowReader, field: string): string => foldText(String(row(field) ?? ''));

const namedAt = (name: string, postal: string): string => (name && postal ? `${name}\n${postal}` : '');

/** What makes a prospect look like somebody who is a customer already (domain.md 3.25). */
const likenesses: readonly Likeness[] = [
  {
    field: 'name',
    ofProspect: (row) => namedAt(said(row, 'name'), said(row, 'postalCode')),
    ofCustomer: (row) => [namedAt(said(row, 'accountName'), said(row, 'billingPostalCode'))],
  },
  {
    field: 'phone',
    ofProspect: (row) => said(row, 'phone'),
    ofCustomer: (row) => [said(row, 'phone'), said(row, 'mobile')],
  },
  {
    field: 'email',
    ofProspect: (row) => said(row, 'email'),
    ofCustomer: (row) =>
      String(row('billingEmail') ?? '')
        .split(';')
        .map(foldText),
  },
];

/** V101: a prospect who is a customer already, and does not say so. */
export const notYetCustomer: readonly TableRule[] = likenesses.map(({ field, ofProspect, ofCustomer }) => ({
  code: 'V101',
  severity: 'warning',
  reads: [field, 'convertedCustomer'],
  check(table, others) {
    const customers = others('customer');
    if (!customers) return [];
    const known = new Map<string, string>();
    for (let index = 0; index < customers.rowCount; index += 1) {
      const row = rowReader(customers, index);
      for (const likeness of ofCustomer(row)) if (likeness) known.set(likeness, String(row('legacyId')));
    }
    if (known.size === 0) return [];
    return eachRow(table, (row) => {
      const customer = known.get(ofProspect(row));
      if (customer === undefined || row('convertedCustomer') !== null) return undefined;
      return {
        field,
        expected: {
          en: `another value than that of customer ${customer}, or that customer as Converted Customer`,
          fr: `une autre valeur que celle du client ${customer}, ou ce client comme client converti`,
        },
      };
    });
  },
}));
