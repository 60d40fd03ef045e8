import type { TableRule } from '../../entity/entity';
import { includesDay } from '../date-ranges';
import { cutOverDate } from '../parameter-value';
import { eachRow, lookup } from '../table-lookup';
import { commissionPlan } from './commission-plan';
import { sameCurrency } from './same-currency-rule';

/** V602: an active agent with no plan, or with one that does not pay on the cut-over date (today where none is set). */
const planInForce: TableRule = {
  code: 'V602',
  severity: 'error',
  reads: ['commissionPlan', 'status'],
  check(table, others, { today, lists }) {
    const planOf = lookup(commissionPlan, others);
    const day = cutOverDate(others, lists) ?? today;
    return eachRow(table, (row) => {
      if (row('status') !== 'Active') return undefined;
      const plan = planOf(row('commissionPlan'));
      const pays = !plan || includesDay({ from: plan('effectiveFrom'), to: plan('effectiveTo') }, day);
      if (row('commissionPlan') !== null && pays) return undefined;
      return {
        field: 'commissionPlan',
        expected: {
          en: `a commission plan in force on ${day}`,
          fr: `un plan de commission en vigueur le ${day}`,
        },
      };
    });
  },
};

/** What sales agents must be beside their plans (domain.md 3.1). */
export const agentPlanRules: readonly TableRule[] = [
  planInForce,
  sameCurrency('commissionCurrency', 'commissionPlan', commissionPlan),
];
