import type { TableRule } from '../../entity/entity';
import { areaCodeOfProvince } from './area-code-rule';
import { nothingBilledTwice } from './back-billing-rule';
import { contractReachesCutOver } from './ended-contract-rules';
import { customerIsMigrated } from './orphan-rule';
import { resoldHasSupplier } from './resale-supplier-rule';
import { overlapping } from '../date-ranges';
import { identifiersAsAsked } from '../catalog/identifier-rules';
import { areNotInLine } from '../customer-family';
import { customer } from '../parties/customer';
import { salesAgent } from '../parties/sales-agent';
import { service } from '../catalog/service';
import { serviceLocation } from '../parties/service-location';
import { contractTypeOfService, hasItsItems, isOpen } from './subscribed-service-rules';
import { supplier } from '../parties/supplier';
import { eachRow, groupingRows, lookup, rowReader, type Referable } from '../table-lookup';

/** V404 (B4). */
const identifierActiveOnce: TableRule = {
  code: 'V404',
  severity: 'error',
  reads: ['subscriptionIdentifier', 'effectiveFrom', 'effectiveTo'],
  *check(table) {
    const groups = yield* groupingRows(table, ['subscriptionIdentifier']);
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      const periods = group.map((rowIndex) => {
        const row = rowReader(table, rowIndex);
        return { rowIndex, from: row('effectiveFrom'), to: row('effectiveTo') };
      });
      for (const { rowIndex } of overlapping(periods))
        yield {
          rowIndex,
          field: 'subscriptionIdentifier',
          expected: {
            en: 'an identifier no other subscription has at the same time',
            fr: 'un identifiant qu’aucun autre abonnement n’a en même temps',
          },
        };
    }
  },
};

/** V111: the location a subscription is served at belongs to its customer, or to one above or below (domain.md 3.4). */
const locationOfCustomer: TableRule = {
  code: 'V111',
  severity: 'error',
  reads: ['customer', 'serviceLocation'],
  check(table, others) {
    const locationOf = lookup(serviceLocation, others);
    const notInLine = areNotInLine(others);
    return eachRow(table, (row) => {
      const owner = locationOf(row('serviceLocation'))?.('customer') ?? null;
      if (!notInLine(owner, row('customer'))) return undefined;
      return {
        field: 'serviceLocation',
        expected: {
          en: `a location of customer ${String(row('customer'))}, a parent or a child account: this one belongs to ${String(owner)}`,
          fr: `un emplacement du client ${String(row('customer'))}, d’un compte parent ou enfant : celui-ci appartient à ${String(owner)}`,
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
  contractTypeOfService,
  hasItsItems,
  identifierActiveOnce,
  locationOfCustomer,
  activeOnCustomer('Inactive', 'error'),
  activeOnCustomer('Suspended', 'warning'),
  isInForce('salesAgent', salesAgent),
  isInForce('supplier', supplier),
  identifiersAsAsked(['service'], (others) => {
    const serviceOf = lookup(service, others);
    return (row) => (isOpen(row) ? serviceOf(row('service')) : undefined);
  }),
  addressValidatedFor911,
  areaCodeOfProvince(
    ['service', 'serviceLocation', 'status'],
    (others) => {
      const serviceOf = lookup(service, others);
      return (row) => (isOpen(row) ? serviceOf(row('service')) : undefined);
    },
    (others) => {
      const locationOf = lookup(serviceLocation, others);
      return (row) => locationOf(row('serviceLocation'));
    },
  ),
  resoldHasSupplier,
  customerIsMigrated,
  nothingBilledTwice,
  contractReachesCutOver,
];
