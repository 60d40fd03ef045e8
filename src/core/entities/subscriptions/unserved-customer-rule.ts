import type { TableRule } from '../../entity/entity';
import { customersWithBalance } from '../parties/customers-with-balance';
import { eachRow } from '../table-lookup';

/** V418: an active customer with nothing to bill and nothing to collect; asked once there are subscriptions. */
export const activeCustomerIsServed: TableRule = {
  code: 'V418',
  severity: 'warning',
  reads: ['legacyId', 'parentAccount', 'customerStatus'],
  check(table, others) {
    const subscriptions = others('subscription');
    if (!subscriptions || subscriptions.rowCount === 0) return [];
    const served = new Set([
      ...subscriptions.column('customer'),
      ...(others('subscriptionItem')?.column('customer') ?? []),
      ...table.column('parentAccount'),
      ...customersWithBalance(others),
    ]);
    return eachRow(table, (row) =>
      row('customerStatus') !== 'Active' || row('legacyId') === null || served.has(row('legacyId'))
        ? undefined
        : {
            field: 'customerStatus',
            expected: {
              en: 'a subscription or a balance for the customer, another status, or no row at all',
              fr: 'un abonnement ou un solde pour ce client, un autre état, ou aucune ligne',
            },
          },
    );
  },
};
