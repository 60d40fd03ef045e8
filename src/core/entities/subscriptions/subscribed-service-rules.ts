import type { Canonical } from '../../entity/cell';
import type { DecodedTable, TableRule } from '../../entity/entity';
import { eachRow, groupKey, groupingRows, groupRows, rowReader, type RowReader } from '../table-lookup';

/** Nothing more is billed on a closed subscription; it is loaded for its history only (domain.md 3.19, B2). */
export const isOpen = (row: RowReader): boolean => row('status') !== 'Closed';

const serviceItemKey = (itemKind: string, row: RowReader, item: Canonical): string =>
  groupKey([row('service'), itemKind, item]);

/** V214: the contract type is one of those the service offers. */
export const contractTypeOfService: TableRule = {
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
export const hasItsItems: TableRule = {
  code: 'V405',
  severity: 'error',
  reads: ['legacyId', 'service', 'status'],
  *check(table, others) {
    const subscribed = others('subscriptionItem');
    if (!subscribed) return;
    const filled = yield* groupingRows(subscribed, ['subscription']);
    const present = yield* groupingRows(subscribed, ['subscription', 'itemKind', 'item']);
    const serviceItems = others('serviceItem');
    const mandatory = serviceItems ? mandatoryItems(serviceItems) : new Map<string, readonly Wanted[]>();
    yield* eachRow(table, (row) => {
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
