import type { TableRule } from '../../entity/entity';
import { company } from '../setup/company';
import { taxCode } from '../setup/tax-code';
import { eachRow, groupKey, groupRows, lookup } from '../table-lookup';
import { customersWithBalance } from './customers-with-balance';

/** V108 (C4): what an inactive customer owes or is owed is never settled by a bill. */
const closedIsSettled: TableRule = {
  code: 'V108',
  severity: 'warning',
  reads: ['legacyId', 'customerStatus'],
  check(table, others) {
    const owing = customersWithBalance(others);
    return eachRow(table, (row) =>
      row('customerStatus') === 'Inactive' && row('legacyId') !== null && owing.has(row('legacyId'))
        ? {
            field: 'customerStatus',
            expected: {
              en: 'a status other than Inactive, or a balance of zero on the Balances Forward sheet',
              fr: 'un état autre qu’Inactif, ou un solde nul dans la feuille Soldes reportés',
            },
          }
        : undefined,
    );
  },
};

/** V102 (C5): the customer's tax code has a row for the province, or a federal one, which holds everywhere. */
const taxedInProvince: TableRule = {
  code: 'V102',
  severity: 'warning',
  reads: ['billingProvince', 'billingCountry', 'taxJurisdiction'],
  check(table, others) {
    const codes = others(taxCode.name);
    if (!codes) return [];
    const known = new Set(codes.column('taxCode'));
    const places = groupRows(codes, ['taxCode', 'jurisdiction']);
    return eachRow(table, (row) => {
      const [code, province] = [row('taxJurisdiction'), row('billingProvince')];
      const isThere = ['Federal', province].some((place) => places.has(groupKey([code, place])));
      if (!known.has(code) || code === null || province === null || isThere) return undefined;
      if ((row('billingCountry') ?? 'CA') !== 'CA') return undefined;
      return {
        field: 'taxJurisdiction',
        expected: {
          en: `a tax code with a row for ${String(province)} or a federal one`,
          fr: `un code de taxe qui a une ligne pour ${String(province)} ou une ligne fédérale`,
        },
      };
    });
  },
};

/** V114: a commercial name bills in one currency (domain.md 3.2). */
const currencyOfCompany: TableRule = {
  code: 'V114',
  severity: 'warning',
  reads: ['commercialName', 'currency'],
  check(table, others) {
    const companyOf = lookup(company, others);
    return eachRow(table, (row) => {
      const [own, wanted] = [row('currency'), companyOf(row('commercialName'))?.('currency') ?? null];
      if (own === null || wanted === null || own === wanted) return undefined;
      return {
        field: 'currency',
        expected: {
          en: `${String(wanted)}, the currency of the commercial name`,
          fr: `${String(wanted)}, la devise du nom commercial`,
        },
        example: String(wanted),
        mends: [String(wanted)],
      };
    });
  },
};

/** What a customer must be beside its balance, tax code and commercial name (domain.md 3.2). */
export const customerAccountRules: readonly TableRule[] = [
  closedIsSettled,
  taxedInProvince,
  currencyOfCompany,
];
