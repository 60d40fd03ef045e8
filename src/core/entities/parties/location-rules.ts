import { requiredWhen } from '../../entity/row-rules';
import type { TableRule } from '../../entity/entity';
import { eachRow, groupingRows, lookup, type Referable } from '../table-lookup';

/** V001: a street type or direction says nothing without its street (domain.md 3.4). */
export const streetOfType = requiredWhen(
  'streetName',
  ['streetType', 'direction'],
  (row) => Boolean(row.streetType) || Boolean(row.direction),
  { en: 'the name of the street', fr: 'le nom de la rue' },
);

/** V110: the customer's own billing address is one, so no Billing location is needed, and two are too many. */
const oneBillingLocation: TableRule = {
  code: 'V110',
  severity: 'error',
  reads: ['customer', 'locationType'],
  *check(table) {
    const types = table.column('locationType');
    const groups = yield* groupingRows(table, ['customer', 'locationType']);
    yield* [...groups.values()]
      .filter(([first]) => first !== undefined && types[first] === 'Billing')
      .flatMap(([, ...later]) => later)
      .map((rowIndex) => ({
        rowIndex,
        field: 'locationType',
        expected: {
          en: 'Service or Shipping: the customer already has a Billing location',
          fr: 'Service ou Livraison : le client a déjà un emplacement de facturation',
        },
        example: 'Service',
      }));
  },
};

/** V004. */
const nameOnceInCustomer: TableRule = {
  code: 'V004',
  severity: 'error',
  reads: ['customer', 'locationName'],
  *check(table) {
    const groups = yield* groupingRows(table, ['customer', 'locationName']);
    for (const [, ...later] of groups.values())
      for (const rowIndex of later)
        yield {
          rowIndex,
          field: 'locationName',
          expected: {
            en: 'a name no other location of the customer has',
            fr: 'un nom qu’aucun autre emplacement du client ne porte',
          },
        };
  },
};

const contacts: Referable = { name: 'contact', referenceBy: 'legacyId' };

/** V111: the person to see on site is one of the customer's. */
const siteContactOfCustomer: TableRule = {
  code: 'V111',
  severity: 'warning',
  reads: ['customer', 'siteContact'],
  check(table, others) {
    const contactOf = lookup(contacts, others);
    return eachRow(table, (row) => {
      const contact = contactOf(row('siteContact'));
      return contact && contact('customer') !== row('customer')
        ? {
            field: 'siteContact',
            expected: { en: 'a contact of the same customer', fr: 'un contact du même client' },
          }
        : undefined;
    });
  },
};

/** V419, telephone service at an address 9-1-1 does not know, is asked of the subscriptions. */
export const locationTableRules: readonly TableRule[] = [
  oneBillingLocation,
  nameOnceInCustomer,
  siteContactOfCustomer,
];
