import type { TableRule } from '../../entity/entity';
import { customer } from '../parties/customer';
import { eachRow, lookup } from '../table-lookup';
import { isOpen } from './subscribed-service-rules';

/** V417: an open subscription whose customer is not among those brought over; nobody would be billed for it. */
export const customerIsMigrated: TableRule = {
  code: 'V417',
  severity: 'error',
  reads: ['customer', 'status'],
  check(table, others) {
    const customers = others(customer.name);
    if (!customers || customers.rowCount === 0) return [];
    const customerOf = lookup(customer, others);
    return eachRow(table, (row) =>
      row('customer') === null || !isOpen(row) || customerOf(row('customer'))
        ? undefined
        : {
            field: 'customer',
            expected: {
              en: 'a customer brought over with it; otherwise end the subscription or leave it out',
              fr: 'un client migré avec lui; sinon, mettez fin à l’abonnement ou retirez-le',
            },
          },
    );
  },
};
