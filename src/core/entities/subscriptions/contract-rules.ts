import type { RowRule, TableRule } from '../../entity/entity';
import { parseIsoDate, type CalendarDate } from '../../kernel/calendar-date';
import { contractType } from '../catalog/contract-type';
import { oneAtATime } from '../one-at-a-time';
import { eachRow, groupKey, groupRows, lookup, type RowReader } from '../table-lookup';
import { lastDayOfTerm } from './contract-term';
import { activeContractReachesCutOver } from './ended-contract-rules';
import { subscription } from './subscription';

interface SigningRow {
  readonly startDate?: string | null;
  readonly signedDate?: string | null;
}

/** V401: nobody signs after the first day of what is signed. */
export const signedBeforeStart: RowRule<SigningRow, keyof SigningRow> = {
  code: 'V401',
  severity: 'error',
  reads: ['startDate', 'signedDate'],
  check: ({ startDate, signedDate }) =>
    startDate && signedDate && signedDate > startDate
      ? {
          field: 'signedDate',
          expected: { en: `${startDate} or earlier`, fr: `le ${startDate} ou plus tôt` },
          example: startDate,
        }
      : undefined,
};

/** More renewals than any contract has had. */
const mostRenewals = 100;

/** Ends a contract of this type may have, up to a day: the initial term, renewals of it, or a renewal by itself. */
function possibleEnds(start: CalendarDate, type: RowReader, upTo: string): readonly string[] {
  const [initial, renewal] = [Number(type('initialTerm')), Number(type('renewalTerm'))];
  const ends: string[] = [];
  for (let count = 0; count <= (renewal > 0 ? mostRenewals : 0); count += 1) {
    const end = lastDayOfTerm(start, initial + count * renewal, String(type('interval')));
    ends.push(
      end,
      ...(renewal > 0 ? [lastDayOfTerm(start, (count + 1) * renewal, String(type('interval')))] : []),
    );
    if (end > upTo) break;
  }
  return ends;
}

/** V002, as a warning: a term ends the day before its last interval is full; month to month it ends when it ends. */
const endFollowsFromTerm: TableRule = {
  code: 'V002',
  severity: 'warning',
  reads: ['contractType', 'startDate', 'endDate'],
  check(table, others) {
    const typeOf = lookup(contractType, others);
    return eachRow(table, (row) => {
      const type = typeOf(row('contractType'));
      const [start, end] = [parseIsoDate(String(row('startDate'))), row('endDate')];
      if (!type || !start || end === null || typeof type('initialTerm') !== 'number') return undefined;
      if (type('initialTerm') === 0 || type('interval') === null) return undefined;
      const ends = possibleEnds(start, type, String(end));
      if (ends.includes(String(end))) return undefined;
      const [first = ''] = ends;
      return {
        field: 'endDate',
        expected: {
          en: `${first}, the last day of the initial term, or of a renewal`,
          fr: `le ${first}, le dernier jour de la durée initiale, ou celui d’un renouvellement`,
        },
        example: first,
      };
    });
  },
};

/** V214: the service of the subscription offers the contract type. */
const typeOfService: TableRule = {
  code: 'V214',
  severity: 'error',
  reads: ['subscription', 'contractType'],
  check(table, others) {
    const items = others('serviceItem');
    if (!items) return [];
    const offered = groupRows(items, ['service', 'itemKind', 'item']);
    const subscriptionOf = lookup(subscription, others);
    return eachRow(table, (row) => {
      const service = subscriptionOf(row('subscription'))?.('service') ?? null;
      const wanted = row('contractType');
      if (service === null || wanted === null) return undefined;
      if (offered.has(groupKey([service, 'Contract Type', wanted]))) return undefined;
      return {
        field: 'contractType',
        expected: {
          en: `a contract type among the service items of ${String(service)}`,
          fr: `un type de contrat parmi les éléments du service ${String(service)}`,
        },
      };
    });
  },
};

/** What contracts must be beside each other, their types and their subscriptions (domain.md 3.17). */
export const contractTableRules: readonly TableRule[] = [
  oneAtATime({
    code: 'V410',
    scope: ['subscription'],
    from: 'startDate',
    to: 'endDate',
    reads: ['status'],
    counts: (row) => row('status') !== 'Cancelled',
    expected: {
      en: 'a day after the previous contract of the subscription has ended',
      fr: 'un jour après la fin du contrat précédent de l’abonnement',
    },
  }),
  typeOfService,
  endFollowsFromTerm,
  activeContractReachesCutOver,
];
