import type { MatchedSales } from '../match/matched-sales';
import { payCommission } from '../pay/pay-commission';
import { withTerms } from '../plan/compiled-plans';
import type { CommissionRun, RunOptions } from '../result/commission-run';

/** The run with another rate on one row of the plans, over sales matched before. `rate` is in the unit of `RowTerms`. */
export const payWithRate = (
  sales: MatchedSales,
  options: RunOptions,
  { place, rate }: { readonly place: number; readonly rate: number },
): CommissionRun =>
  payCommission({ ...sales, plans: withTerms(sales.plans, new Map([[place, { rate }]])) }, options);
