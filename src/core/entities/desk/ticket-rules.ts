import type { TableRule } from '../../entity/entity';
import { requiredWhen } from '../../entity/row-rules';
import { eachRow, lookup } from '../table-lookup';

const settled: readonly unknown[] = ['Resolved', 'Closed'];

export const resolutionOfSettled = requiredWhen(
  'resolution',
  ['status'],
  ({ status }) => settled.includes(status),
  { en: 'how it was settled', fr: 'comment il a été réglé' },
);

export const closedWhenClosed = requiredWhen('closedAt', ['status'], ({ status }) => status === 'Closed', {
  en: 'the day and time it was closed',
  fr: 'le jour et l’heure de sa fermeture',
});

const ofCustomer = { subscription: 'subscription', location: 'serviceLocation', contact: 'contact' } as const;

const expected = {
  en: 'one of the same customer',
  fr: 'un élément du même client',
};

/** V005: what a ticket is about is its own customer's (domain.md 3.24). */
export const sameCustomer: TableRule = {
  code: 'V005',
  severity: 'error',
  reads: ['customer', ...Object.keys(ofCustomer)],
  *check(table, others) {
    for (const [field, name] of Object.entries(ofCustomer)) {
      const find = lookup({ name, referenceBy: 'legacyId' }, others);
      yield* eachRow(table, (row) => {
        const owner = find(row(field))?.('customer') ?? null;
        const customer = row('customer');
        return owner === null || customer === null || owner === customer ? undefined : { field, expected };
      });
    }
  },
};
