import type { MatchedSales } from '../match/matched-sales';
import { none } from '../sales/name-index';
import { entryStatuses, type CommissionEntries, type LedgerTotal } from './commission-run';

const earned = entryStatuses.indexOf('earned');

/** What is booked for what was earned, by the accounts of the plans that pay it. */
export function ledgerTotals(
  { plans, shares }: MatchedSales,
  entries: CommissionEntries,
): readonly LedgerTotal[] {
  const ofPlan = new Float64Array(plans.headers.length);
  for (let entry = 0; entry < entries.count; entry += 1) {
    if (entries.status[entry] !== earned) continue;
    const plan = shares.plan[entries.share[entry] ?? none] ?? none;
    const amount =
      (entries.commission[entry] ?? 0) + (entries.bonus[entry] ?? 0) + (entries.topUp[entry] ?? 0);
    ofPlan[plan] = (ofPlan[plan] ?? 0) + amount;
  }
  const totals = new Map<string, LedgerTotal>();
  plans.headers.forEach(({ expenseGlCode, payableGlCode, currency }, plan) => {
    const amount = ofPlan[plan] ?? 0;
    if (amount === 0) return;
    const key = JSON.stringify([expenseGlCode, payableGlCode, currency]);
    const before = totals.get(key)?.amount ?? 0;
    totals.set(key, { expenseGlCode, payableGlCode, currency, amount: before + amount });
  });
  return [...totals.values()];
}
