import type { TableRule } from '../../entity/entity';
import { overlapping } from '../date-ranges';
import { groupRows, rowReader } from '../table-lookup';

/** V608: the old system has paid an agent twice for one invoice, or for the same days of one subscription. */
export const paidOnce: TableRule = {
  code: 'V608',
  severity: 'warning',
  reads: ['agent', 'subscription', 'invoiceNumber', 'periodFrom', 'periodTo', 'amount'],
  check(table) {
    // What was taken back may stand beside what was paid.
    const wasPaid = (rowIndex: number): boolean => !String(table.column('amount')[rowIndex]).startsWith('-');
    const byInvoice = [...groupRows(table, ['agent', 'invoiceNumber']).values()].flatMap((group) =>
      group
        .filter(wasPaid)
        .slice(1)
        .map((rowIndex) => ({
          rowIndex,
          field: 'invoiceNumber',
          expected: {
            en: 'an invoice this agent has not been paid for on another row',
            fr: 'une facture pour laquelle l’agent n’est pas payé sur une autre ligne',
          },
        })),
    );
    const bySubscription = [...groupRows(table, ['agent', 'subscription']).values()].flatMap((group) =>
      overlapping(
        group.filter(wasPaid).map((rowIndex) => {
          const row = rowReader(table, rowIndex);
          return { rowIndex, from: row('periodFrom'), to: row('periodTo') };
        }),
      ).map(({ rowIndex }) => ({
        rowIndex,
        field: 'periodFrom',
        expected: {
          en: 'a period after the one this agent has been paid for',
          fr: 'une période après celle pour laquelle l’agent a été payé',
        },
      })),
    );
    return [...byInvoice, ...bySubscription];
  },
};
