import type { RuleFinding, TableRule } from '../../entity/entity';
import { cutOverDate } from '../parameter-value';
import { eachRow, groupKey, groupRows, lookup, rowReader, type RowReader } from '../table-lookup';
import { isOpen } from './subscribed-service-rules';

const ended = (field: string, day: string): RuleFinding => ({
  field,
  expected: {
    en: `${day} or later: the term in force at cut-over, if it was renewed`,
    fr: `le ${day} ou plus tard : la durée en vigueur à la bascule, si elle a été renouvelée`,
  },
});

/** V409: an open subscription whose contract has ended before cut-over, or before today where no cut-over is set. */
export const contractReachesCutOver: TableRule = {
  code: 'V409',
  severity: 'warning',
  reads: ['status', 'contractEnd'],
  check(table, others, { today, lists }) {
    const day = cutOverDate(others, lists) ?? today;
    return eachRow(table, (row) => {
      const end = row('contractEnd');
      return end !== null && isOpen(row) && String(end) < day ? ended('contractEnd', day) : undefined;
    });
  },
};

/** V409 of the Contracts sheet: an active contract that has ended, and none of the same subscription that follows. */
export const activeContractReachesCutOver: TableRule = {
  code: 'V409',
  severity: 'warning',
  reads: ['subscription', 'endDate', 'status'],
  check(table, others, { today, lists }) {
    const day = cutOverDate(others, lists) ?? today;
    const subscriptionOf = lookup({ name: 'subscription', referenceBy: 'legacyId' }, others);
    const bySubscription = groupRows(table, ['subscription']);
    const lasts = (contract: RowReader): boolean => String(contract('endDate') ?? day) >= day;
    return eachRow(table, (row) => {
      const owner = subscriptionOf(row('subscription'));
      if (row('status') !== 'Active' || lasts(row) || (owner && !isOpen(owner))) return undefined;
      const followed = bySubscription
        .get(groupKey([row('subscription')]))
        ?.some((rowIndex) => lasts(rowReader(table, rowIndex)));
      return followed === true ? undefined : ended('endDate', day);
    });
  },
};
