import type { DecodedTable, TableRule } from '../../entity/entity';
import { compareDecimals, parseDecimal, zero } from '../../kernel/decimal';
import { eachRow, groupKey, type OtherTables } from '../table-lookup';

/** Families SmartBilling bills by itself, each with one charge of the catalog (domain.md 3.11). */
const systemFamilies: ReadonlySet<unknown> = new Set([
  'Late fee',
  'Payment reversed fee',
  'Security deposit',
]);

/** V216: two active charges of a system family in one currency; SmartBilling could not tell which to bill. */
export const oneSystemChargeEach: TableRule = {
  code: 'V216',
  severity: 'error',
  reads: ['chargeFamily', 'currency', 'active'],
  check(table) {
    const seen = new Set<string>();
    return eachRow(table, (row) => {
      const family = row('chargeFamily');
      if (!systemFamilies.has(family) || row('active') === false) return undefined;
      const key = groupKey([family, row('currency')]);
      if (!seen.has(key)) {
        seen.add(key);
        return undefined;
      }
      return {
        field: 'chargeFamily',
        expected: {
          en: 'one active charge of this family in each currency',
          fr: 'une seule ligne active de cette famille par devise',
        },
      };
    });
  },
};

const some = (table: DecodedTable, field: string, asks: (value: unknown) => boolean): boolean =>
  table.column(field).some(asks);

/** What customers must have for a system charge to be billed, by the parameter that nominates the charge. */
const askedFor: Readonly<Record<string, (customers: DecodedTable) => boolean>> = {
  lateFeeCharge: (customers) => some(customers, 'chargeLateFee', (value) => value === true),
  paymentReversedFeeCharge: (customers) =>
    some(customers, 'papMethod', (value) => value === 'Bank' || value === 'Card'),
  securityDepositCharge: (customers) =>
    some(customers, 'securityDeposit', (value) => {
      const amount = parseDecimal(String(value));
      return amount !== undefined && compareDecimals(amount, zero) > 0;
    }),
};

const isAsked = (parameter: string, others: OtherTables): boolean => {
  const customers = others('customer');
  return customers !== undefined && askedFor[parameter]?.(customers) === true;
};

/** V216 of the Operational Parameters sheet: a system charge that customers give rise to and no parameter nominates. */
export const systemChargesNominated: TableRule = {
  code: 'V216',
  severity: 'error',
  reads: ['parameter', 'value', 'default'],
  check(table, others) {
    const charges = others('charge');
    if (!charges || charges.rowCount === 0) return [];
    return eachRow(table, (row) =>
      row('value') !== null || row('default') !== null || !isAsked(String(row('parameter')), others)
        ? undefined
        : {
            field: 'value',
            expected: {
              en: 'the code of the charge, because there are customers it will be billed to',
              fr: 'le code des frais, parce qu’ils seront facturés à des clients',
            },
          },
    );
  },
};
