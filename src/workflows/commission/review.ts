import { payCommission } from '../../core/commission/pay/pay-commission';
import type { RunOptions } from '../../core/commission/result/commission-run';
import { asIfPaidBy, asIfUnpaid } from '../../core/commission/review/altered-sales';
import { compareRuns, type RunComparison } from '../../core/commission/review/compare-runs';
import { compareWithLegacy } from '../../core/commission/review/legacy-comparison';
import type { CommissionSales } from '../commission-sales';
import { planNotFound } from './sign-plan';

/** Two plans over the same sales: what everybody whom one of them pays would earn by each. Throws PLAN_NOT_FOUND. */
export function comparePlans(
  { sales }: CommissionSales,
  plans: readonly [before: string, after: string],
  options: RunOptions,
): RunComparison {
  for (const plan of plans) if (sales.plans.names.find(plan) < 0) throw planNotFound(plan);
  const [before, after] = plans;
  const paidBy = (plan: string) => payCommission(asIfPaidBy(sales, plans, plan), options);
  return compareRuns(paidBy(before), paidBy(after));
}

/** A past period paid again, as if the old system had paid nothing, beside what it did pay. */
export const compareLegacy = ({ sales, tables }: CommissionSales, options: RunOptions): RunComparison =>
  compareWithLegacy(tables, payCommission(asIfUnpaid(sales), options));
