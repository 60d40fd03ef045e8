import type { TableRule } from '../../entity/entity';
import { catalogItems } from '../catalog/catalog-item';
import { service } from '../catalog/service';
import { eachRow, groupKey, groupingRows, lookup, rowReader } from '../table-lookup';
import { isOpen } from './subscribed-service-rules';

/** V415: something bought to be sold on, with no supplier on the subscription, its service or the item itself. */
export const resoldHasSupplier: TableRule = {
  code: 'V415',
  severity: 'warning',
  reads: ['legacyId', 'service', 'supplier', 'status'],
  *check(table, others) {
    const serviceOf = lookup(service, others);
    const catalogRowOf = catalogItems(others);
    const items = others('subscriptionItem');
    const bySubscription = items && (yield* groupingRows(items, ['subscription']));
    yield* eachRow(table, (row) => {
      const plan = serviceOf(row('service'));
      if (!isOpen(row) || row('supplier') !== null || (plan?.('supplier') ?? null) !== null) return undefined;
      const unsupplied = (bySubscription?.get(groupKey([row('legacyId')])) ?? [])
        .map((rowIndex) => items && catalogRowOf(rowReader(items, rowIndex)))
        .some((item) => item?.('resale') === true && item('supplier') === null);
      if (plan?.('resale') !== true && !unsupplied) return undefined;
      return {
        field: 'supplier',
        expected: {
          en: 'the supplier whose invoice is matched with it, because what it bills is resold',
          fr: 'le fournisseur dont la facture y est rapprochée, parce que ce qu’il facture est revendu',
        },
      };
    });
  },
};
