import type { MatchedSales } from '../match/matched-sales';
import { none } from '../sales/name-index';
import { entryKinds, entryStatuses, type AgentPay, type CommissionEntries } from './commission-run';

interface Sums {
  commission: number;
  bonus: number;
  topUp: number;
  clawback: number;
  pending: number;
  count: number;
}

const clawback = entryKinds.indexOf('clawback');
const pending = entryStatuses.indexOf('pending');

function addUp(sales: MatchedSales, entries: CommissionEntries): readonly Sums[] {
  const sums = sales.agents.all.map((): Sums => ({
    commission: 0,
    bonus: 0,
    topUp: 0,
    clawback: 0,
    pending: 0,
    count: 0,
  }));
  for (let entry = 0; entry < entries.count; entry += 1) {
    const own = sums[entries.agent[entry] ?? none];
    if (!own) continue;
    const [commission, bonus] = [entries.commission[entry] ?? 0, entries.bonus[entry] ?? 0];
    const topUp = entries.topUp[entry] ?? 0;
    const parent = topUp === 0 ? undefined : sums[entries.topUpTo[entry] ?? none];
    own.count += 1;
    if (parent) parent.count += 1;
    if (entries.status[entry] === pending) {
      own.pending += commission + bonus;
      if (parent) parent.pending += topUp;
    } else if (entries.kind[entry] === clawback) {
      own.clawback += commission + bonus;
      if (parent) parent.clawback += topUp;
    } else {
      own.commission += commission;
      own.bonus += bonus;
      if (parent) parent.topUp += topUp;
    }
  }
  return sums;
}

/** The plan of an agent's own sales on a day. */
function planOn({ agents }: MatchedSales, agent: number, day: number): number {
  const assigned = agents.ofAgent.get(agent)?.find(({ from, to }) => from <= day && day <= to);
  return assigned?.plan ?? agents.all[agent]?.plan ?? none;
}

/** What of a sum is paid out, kept for the next run, or lapses, by the minimum payout of the agent's plan. */
function payout(
  sales: MatchedSales,
  plan: number,
  due: number,
): Pick<AgentPay, 'total' | 'carriedOut' | 'lapsed'> {
  const header = sales.plans.headers[plan];
  const minimum = header?.minimumPayout;
  if (due === 0 || minimum === undefined || due >= minimum) return { total: due, carriedOut: 0, lapsed: 0 };
  if (header?.carryOver !== false) return { total: 0, carriedOut: due, lapsed: 0 };
  // What is owed back does not lapse.
  return due < 0 ? { total: due, carriedOut: 0, lapsed: 0 } : { total: 0, carriedOut: 0, lapsed: due };
}

/** What each agent gets in a run, by its entries; agents with nothing are left away. */
export function agentPay(
  sales: MatchedSales,
  entries: CommissionEntries,
  lastDayOfRun: number,
  carried: ReadonlyMap<string, number>,
): readonly AgentPay[] {
  return addUp(sales, entries).flatMap(({ count, ...sums }, agent): AgentPay[] => {
    const own = sales.agents.all[agent];
    const carriedIn = carried.get(own?.id ?? '') ?? 0;
    if (!own || (count === 0 && carriedIn === 0)) return [];
    const plan = planOn(sales, agent, lastDayOfRun);
    const due = sums.commission + sums.bonus + sums.topUp + sums.clawback + carriedIn;
    return [{ agent, plan, currency: own.currency, ...sums, carriedIn, ...payout(sales, plan, due) }];
  });
}
