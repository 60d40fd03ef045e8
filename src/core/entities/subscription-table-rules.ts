import type { Canonical } from '../entity/cell';
import type { DecodedTable, TableRule } from '../entity/entity';
import { overlapping } from './date-ranges';
import { identifiersAsAsked } from './identifier-rules';
import { customer } from './customer';
import { salesAgent } from './sales-agent';
import { service } from './service';
import { serviceLocation } from './service-location';
import { supplier } from './supplier';
import {
  eachRow,
  groupKey,
  groupRows,
  lookup,
  rowReader,
  type Referable,
  type RowReader,
} from './table-lookup';

/** Nothing more is billed on a closed subscription; it is loaded for its history only (domain.md 3.19, B2). */
const isOpen = (row: RowReader): boolean => row('status') !== 'Closed';

/** V404 (B4). */
const identifierActiveOnce: TableRule = {
  code: 'V404',
  severity: 'error',
  reads: ['subscriptionIdentifier', 'effectiveFrom', 'effectiveTo'],
  check: (table) =>
    [...groupRows(table, ['subscriptionIdentifier']).values()].flatMap((group) => {
      const periods = group.map((rowIndex) => {
        const row = rowReader(table, rowIndex);
        return { rowIndex, from: row('effectiveFrom'), to: row('effectiveTo') };
      });
      return overlapping(periods).map(({ rowIndex }) => ({
        rowIndex,
        field: 'subscriptionIdentifier',
        expected: {
          en: 'an identifier no other subscription has at the same time',
          fr: 'un identifiant qu’aucun autre abonnement n’a en même temps',
        },
      }));
    }),
};

/** V111: the location a subscription is served at belongs to its customer. */
const locationOfCustomer: TableRule = {
  code: 'V111',
  severity: 'error',
  reads: ['customer', 'serviceLocation'],
  check(table, others) {
    const locationOf = lookup(serviceLocation, others);
    return eachRow(table, (row) => {
      const owner = locationOf(row('serviceLocation'))?.('customer') ?? null;
      if (owner === null || row('customer') === null || owner === row('customer')) return undefined;
      return {
        field: 'serviceLocation',
        expected: {
          en: `a location of customer ${String(row('customer'))}: this one belongs to ${String(owner)}`,
          fr: `un emplacement du client ${String(row('customer'))} : celui-ci appartient à ${String(owner)}`,
        },
      };
    });
  },
};

/** V108 (B3): an active subscription whose customer has this status. */
const activeOnCustomer = (status: string, severity: TableRule['severity']): TableRule => ({
  code: 'V108',
  severity,
  reads: ['customer', 'status'],
  check(table, others) {
    const customerOf = lookup(customer, others);
    return eachRow(table, (row) =>
      row('status') === 'Active' && customerOf(row('customer'))?.('customerStatus') === status
        ? {
            field: 'status',
            expected: {
              en: `a status other than Active, because the customer is ${status}`,
              fr: `un état autre que Actif, parce que le client est à l’état ${status}`,
            },
          }
        : undefined,
    );
  },
});

/** V413: an open subscription that names an inactive agent or supplier. */
const isInForce = (field: string, target: Referable): TableRule => ({
  code: 'V413',
  severity: 'error',
  reads: ['status', field],
  check(table, others) {
    const targetOf = lookup(target, others);
    return eachRow(table, (row) =>
      isOpen(row) && targetOf(row(field))?.('status') === 'Inactive'
        ? {
            field,
            expected: { en: 'one that is active, or none', fr: 'un qui est actif, ou aucun' },
          }
        : undefined,
    );
  },
});

const serviceItemKey = (itemKind: string, row: RowReader, item: Canonical): string =>
  groupKey([row('service'), itemKind, item]);

/** V214: the contract type is one of those the service offers. */
const contractTypeOfService: TableRule = {
  code: 'V214',
  severity: 'error',
  reads: ['service', 'contractType'],
  check(table, others) {
    const items = others('serviceItem');
    if (!items) return [];
    const offered = groupRows(items, ['service', 'itemKind', 'item']);
    return eachRow(table, (row) => {
      const contractType = row('contractType');
      if (contractType === null || row('service') === null) return undefined;
      if (offered.has(serviceItemKey('Contract Type', row, contractType))) return undefined;
      return {
        field: 'contractType',
        expected: {
          en: `a contract type among the service items of ${String(row('service'))}`,
          fr: `un type de contrat parmi les éléments du service ${String(row('service'))}`,
        },
      };
    });
  },
};

interface Wanted {
  readonly kind: string;
  readonly item: Canonical;
}

/** Products, charges and usage rates that every subscription of a service must have, by service. */
function mandatoryItems(items: DecodedTable): ReadonlyMap<string, readonly Wanted[]> {
  const wanted = new Map<string, Wanted[]>();
  for (const [serviceCode, rowIndexes] of groupRows(items, ['service'])) {
    const mandatory = rowIndexes
      .map((rowIndex) => rowReader(items, rowIndex))
      .filter(
        (row) => row('mandatory') === true && row('item') !== null && row('itemKind') !== 'Contract Type',
      )
      .map((row) => ({ kind: String(row('itemKind')), item: row('item') }));
    wanted.set(serviceCode, mandatory);
  }
  return wanted;
}

/** V405 (B5): an open subscription has items, and among them all that its service makes mandatory. */
const hasItsItems: TableRule = {
  code: 'V405',
  severity: 'error',
  reads: ['legacyId', 'service', 'status'],
  check(table, others) {
    const subscribed = others('subscriptionItem');
    if (!subscribed) return [];
    const filled = groupRows(subscribed, ['subscription']);
    const present = groupRows(subscribed, ['subscription', 'itemKind', 'item']);
    const serviceItems = others('serviceItem');
    const mandatory = serviceItems ? mandatoryItems(serviceItems) : new Map<string, readonly Wanted[]>();
    return eachRow(table, (row) => {
      const subscription = row('legacyId');
      if (subscription === null || !isOpen(row)) return undefined;
      if (!filled.has(groupKey([subscription])))
        return {
          field: 'service',
          expected: {
            en: 'at least one row for it on the Subscription Items sheet',
            fr: 'au moins une ligne à son sujet dans la feuille Éléments d’abonnement',
          },
        };
      const missing = mandatory
        .get(groupKey([row('service')]))
        ?.filter(({ kind, item }) => !present.has(groupKey([subscription, kind, item])));
      if (!missing?.[0]) return undefined;
      const names = missing.map(({ item }) => String(item)).join(', ');
      return {
        field: 'service',
        expected: {
          en: `the mandatory items of the service: ${names}`,
          fr: `les éléments obligatoires du service : ${names}`,
        },
      };
    });
  },
};

/** V419: a telephone service at a location whose 9-1-1 address nobody has validated. */
const addressValidatedFor911: TableRule = {
  code: 'V419',
  severity: 'warning',
  reads: ['service', 'serviceLocation', 'status'],
  check(table, others) {
    const serviceOf = lookup(service, others);
    const locationOf = lookup(serviceLocation, others);
    return eachRow(table, (row) => {
      const location = locationOf(row('serviceLocation'));
      const isVoice = serviceOf(row('service'))?.('serviceFamily') === 'Phone';
      if (!location || !isVoice || !isOpen(row) || location('address911Validated') === true) return undefined;
      return {
        field: 'serviceLocation',
        expected: {
          en: 'a location whose 9-1-1 address is validated',
          fr: 'un emplacement dont l’adresse 9-1-1 est validée',
        },
      };
    });
  },
};

/** What subscriptions must be beside each other and the sheets they refer to (domain.md 3.19). */
export const subscriptionTableRules: readonly TableRule[] = [
  identifierActiveOnce,
  locationOfCustomer,
  activeOnCustomer('Inactive', 'error'),
  activeOnCustomer('Suspended', 'warning'),
  isInForce('salesAgent', salesAgent),
  isInForce('supplier', supplier),
  contractTypeOfService,
  hasItsItems,
  identifiersAsAsked(['service'], (others) => {
    const serviceOf = lookup(service, others);
    return (row) => (isOpen(row) ? serviceOf(row('service')) : undefined);
  }),
  addressValidatedFor911,
];
