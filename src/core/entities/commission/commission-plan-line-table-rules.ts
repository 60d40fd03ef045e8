import type { TableRule } from '../../entity/entity';
import { compareDecimals, parseDecimal, zero } from '../../kernel/decimal';
import { includesDay } from '../date-ranges';
import { oneAtATime } from '../one-at-a-time';
import { salesAgent } from '../parties/sales-agent';
import { eachRow, lookup, rowReader, type OtherTables } from '../table-lookup';
import { commissionPlan } from './commission-plan';
import { commissionTierRules } from './commission-tier-rules';
import { planLineReachRules } from './plan-line-reach-rules';
import { sameCurrency } from './same-currency-rule';

/** Days SmartBilling's first invoice begins on, of subscriptions the legacy system has billed, by plan of their agent. */
function migratedStarts(others: OtherTables): ReadonlyMap<unknown, readonly string[]> {
  const starts = new Map<unknown, string[]>();
  const subscriptions = others('subscription');
  if (!subscriptions) return starts;
  const agentOf = lookup(salesAgent, others);
  for (let rowIndex = 0; rowIndex < subscriptions.rowCount; rowIndex += 1) {
    const row = rowReader(subscriptions, rowIndex);
    const plan = agentOf(row('salesAgent'))?.('commissionPlan') ?? null;
    const [from, billed, start] = [row('effectiveFrom'), row('billedThrough'), row('billingStartDate')];
    if (plan === null || from === null || billed === null || start === null) continue;
    if (row('status') === 'Closed' || String(billed) < String(from)) continue;
    const days = starts.get(plan);
    if (days) days.push(String(start));
    else starts.set(plan, [String(start)]);
  }
  return starts;
}

/**
 * V604: the first SmartBilling invoice of a subscription the legacy system has billed is not its first; a bonus on it
 * would be paid for sales of long ago (domain.md 4.3).
 */
const noBonusOnMigrated: TableRule = {
  code: 'V604',
  severity: 'warning',
  reads: ['planName', 'firstInvoiceBonusPercent', 'effectiveFrom', 'expiry'],
  check(table, others) {
    const starts = migratedStarts(others);
    return eachRow(table, (row) => {
      const bonus = parseDecimal(String(row('firstInvoiceBonusPercent')));
      if (!bonus || compareDecimals(bonus, zero) <= 0) return undefined;
      const period = { from: row('effectiveFrom'), to: row('expiry') };
      const count = (starts.get(row('planName')) ?? []).filter((day) => includesDay(period, day)).length;
      if (count === 0) return undefined;
      return {
        field: 'firstInvoiceBonusPercent',
        expected: {
          en: `no bonus until migrated subscriptions have had their first SmartBilling invoice (${String(count)} of this plan’s agents)`,
          fr: `aucune prime avant la première facture SmartBilling des abonnements migrés (${String(count)} chez les agents de ce plan)`,
        },
        example: '0',
        mends: ['0'],
      };
    });
  },
};

/** What plan lines must be beside each other, their plans and the subscriptions they pay for (domain.md 3.31, 4.3). */
export const commissionPlanLineTableRules: readonly TableRule[] = [
  oneAtATime({
    code: 'V603',
    scope: ['planName', 'appliesToKind', 'item', 'contractType', 'tierFrom'],
    from: 'effectiveFrom',
    to: 'expiry',
    expected: {
      en: 'a day after the previous line for the same item and contract type has expired',
      fr: 'un jour après l’expiration de la ligne précédente du même élément et du même type de contrat',
    },
  }),
  noBonusOnMigrated,
  ...commissionTierRules,
  ...planLineReachRules,
  sameCurrency('currency', 'planName', commissionPlan),
];
