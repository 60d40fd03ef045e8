import type { TableRule } from '../../entity/entity';
import { eachRow, lookup } from '../table-lookup';

/** V002: tiers belong to a Tier plan and prefixes to a Destination plan; on the other kind no rating reads them. */
export const planIsOfType = (type: 'Tier' | 'Destination', fr: string): TableRule => ({
  code: 'V002',
  severity: 'warning',
  reads: ['ratePlan'],
  check(table, others) {
    const planOf = lookup({ name: 'ratePlan', referenceBy: 'ratePlanName' }, others);
    return eachRow(table, (row) => {
      const stated = planOf(row('ratePlan'))?.('ratePlanType') ?? null;
      return stated === null || stated === type
        ? undefined
        : {
            field: 'ratePlan',
            expected: { en: `a rate plan of the type ${type}`, fr: `un plan tarifaire du type ${fr}` },
          };
    });
  },
});
