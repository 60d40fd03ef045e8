import { requiredWhen } from '../entity/row-rules';
import type { TableRule } from '../entity/entity';
import { groupRows, lookup, rowReader, type Referable } from './table-lookup';

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
  check(table) {
    const types = table.column('locationType');
    return [...groupRows(table, ['customer', 'locationType']).values()]
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
  check: (table) =>
    [...groupRows(table, ['customer', 'locationName']).values()]
      .flatMap(([, ...later]) => later)
      .map((rowIndex) => ({
        rowIndex,
        field: 'locationName',
        expected: {
          en: 'a name no other location of the customer has',
          fr: 'un nom qu’aucun autre emplacement du client ne porte',
        },
      })),
};

const contacts: Referable = { name: 'contact', referenceBy: 'legacyId' };

/** V111: the person to see on site is one of the customer's. */
const siteContactOfCustomer: TableRule = {
  code: 'V111',
  severity: 'warning',
  reads: ['customer', 'siteContact'],
  check(table, others) {
    const contactOf = lookup(contacts, others);
    const owners = table.column('customer');
    return table.column('siteContact').flatMap((reference, rowIndex) => {
      const contact = contactOf(reference);
      return contact && contact('customer') !== owners[rowIndex]
        ? [
            {
              rowIndex,
              field: 'siteContact',
              expected: { en: 'a contact of the same customer', fr: 'un contact du même client' },
            },
          ]
        : [];
    });
  },
};

const services: Referable = { name: 'service', referenceBy: 'serviceCode' };

/** V419: where a telephone service is in use, 9-1-1 must find the address (CRTC). */
const addressKnownTo911: TableRule = {
  code: 'V419',
  severity: 'warning',
  reads: ['legacyId', 'address911Validated'],
  check(table, others) {
    const subscriptions = others('subscription');
    if (!subscriptions) return [];
    const serviceOf = lookup(services, others);
    const withVoice = new Set(
      Array.from({ length: subscriptions.rowCount }, (_, rowIndex) => rowReader(subscriptions, rowIndex))
        .filter(
          (subscription) =>
            subscription('status') === 'Active' &&
            serviceOf(subscription('service'))?.('serviceFamily') === 'Phone',
        )
        .map((subscription) => subscription('serviceLocation')),
    );
    const validated = table.column('address911Validated');
    return table.column('legacyId').flatMap((location, rowIndex) =>
      location !== null && withVoice.has(location) && validated[rowIndex] !== true
        ? [
            {
              rowIndex,
              field: 'address911Validated',
              expected: {
                en: 'Yes, because telephone service is active here',
                fr: 'Oui, car un service téléphonique est actif ici',
              },
              example: 'Yes',
            },
          ]
        : [],
    );
  },
};

export const locationTableRules: readonly TableRule[] = [
  oneBillingLocation,
  nameOnceInCustomer,
  siteContactOfCustomer,
  addressKnownTo911,
];
