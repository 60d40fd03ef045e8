import type { Bilingual } from '../../kernel/bilingual';
import { foldText } from '../../kernel/text';
import type { DecodedTable, RuleFinding, TableRule } from '../../entity/entity';
import { activeCustomerIsServed } from '../subscriptions/unserved-customer-rule';
import { customerAccountRules } from './customer-account-rules';
import { eachRow, lookup, type FindingSteps, type Referable, type RowReader } from '../table-lookup';

const customers: Referable = { name: 'customer', referenceBy: 'legacyId' };

/** Each child whose parent account is there and does not get along with it. */
const childFindings = (
  table: DecodedTable,
  field: string,
  expected: Bilingual,
  clash: (child: RowReader, parent: RowReader) => boolean,
  mendOf: (parent: RowReader) => RuleFinding['mends'] = () => undefined,
): FindingSteps => {
  const accountOf = lookup(customers, () => table);
  return eachRow(table, (child) => {
    const parent = accountOf(child('parentAccount'));
    if (!parent || !clash(child, parent)) return undefined;
    const mends = mendOf(parent);
    return { field, expected, ...(mends ? { mends } : {}) };
  });
};

/** V114. */
const currencyOfParent: TableRule = {
  code: 'V114',
  severity: 'error',
  reads: ['legacyId', 'parentAccount', 'currency'],
  check: (table) =>
    childFindings(
      table,
      'currency',
      { en: 'the currency of the parent account', fr: 'la devise du compte parent' },
      (child, parent) => {
        const [own, above] = [child('currency'), parent('currency')];
        return own !== null && above !== null && own !== above;
      },
      (parent) => [String(parent('currency'))],
    ),
};

/** V115. */
const parentInService: TableRule = {
  code: 'V115',
  severity: 'warning',
  reads: ['legacyId', 'parentAccount', 'customerStatus'],
  check: (table) =>
    childFindings(
      table,
      'parentAccount',
      { en: 'a parent account that is not Inactive', fr: 'un compte parent qui n’est pas inactif' },
      (child, parent) => child('customerStatus') === 'Active' && parent('customerStatus') === 'Inactive',
    ),
};

const nameOf = (row: RowReader): string =>
  foldText(String(row('accountName') ?? `${row('firstName') ?? ''} ${row('lastName') ?? ''}`));

/** What two accounts of one customer would have in common (rule C6 of domain.md 3.2). */
const likenesses: readonly { field: string; reads: readonly string[]; of: (row: RowReader) => string[] }[] = [
  {
    field: 'accountName',
    reads: ['accountName', 'firstName', 'lastName', 'billingPostalCode'],
    of: (row) => {
      const [name, postal] = [nameOf(row), row('billingPostalCode')];
      return name === '' || postal === null ? [] : [`${name}\n${postal}`];
    },
  },
  { field: 'phone', reads: ['phone'], of: (row) => [String(row('phone') ?? '')] },
  {
    field: 'billingEmail',
    reads: ['billingEmail'],
    of: (row) => [
      ...new Set(
        String(row('billingEmail') ?? '')
          .toLowerCase()
          .split(';'),
      ),
    ],
  },
  {
    field: 'bankAccount',
    reads: ['bankInstitution', 'bankTransit', 'bankAccount'],
    of: (row) => {
      const parts = [row('bankInstitution'), row('bankTransit'), row('bankAccount')];
      return parts.includes(null) ? [] : [parts.join('-')];
    },
  },
];

/** A parent and its sub-accounts share names and accounts by design. */
const sameFamily = (a: RowReader, b: RowReader): boolean => {
  const [parentA, parentB] = [a('parentAccount'), b('parentAccount')];
  const [idA, idB] = [a('legacyId'), b('legacyId')];
  return (
    (parentA !== null && (parentA === parentB || parentA === idB)) || (parentB !== null && parentB === idA)
  );
};

/** V101, one rule for each likeness; the later account is pointed at. */
const possibleDuplicates: readonly TableRule[] = likenesses.map(({ field, reads, of }) => ({
  code: 'V101',
  severity: 'warning',
  reads: [...reads, 'legacyId', 'parentAccount'],
  check(table) {
    const first = new Map<string, RowReader>();
    return eachRow(table, (row) => {
      const twin = of(row)
        .filter((likeness) => likeness !== '')
        .map((likeness) => {
          const earlier = first.get(likeness);
          if (!earlier) first.set(likeness, row);
          return earlier;
        })
        .find((earlier) => earlier && !sameFamily(earlier, row));
      return twin ? { field, expected: unlike(twin) } : undefined;
    });
  },
}));

const unlike = (twin: RowReader): Bilingual => ({
  en: `another value than that of account ${twin('legacyId') ?? ''}, if they are two customers`,
  fr: `une autre valeur que celle du compte ${twin('legacyId') ?? ''}, si ce sont deux clients`,
});

/** V108, an inactive customer with active subscriptions, is asked of the subscriptions. */
export const customerTableRules: readonly TableRule[] = [
  currencyOfParent,
  parentInService,
  ...customerAccountRules,
  ...possibleDuplicates,
  activeCustomerIsServed,
];
