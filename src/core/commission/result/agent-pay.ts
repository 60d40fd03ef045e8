import type { MatchedSales } from '../match/matched-sales';
import { none } from '../sales/name-index';
import { entryKinds, entryStatuses, type AgentPay, type CommissionEntries } from './commission-run';

const clawback = entryKinds.indexOf('clawback');
const pending = entryStatuses.indexOf('pending');

const columnsOf = (agents: number) => ({
  commission: new Float64Array(agents),
  bonus: new Float64Array(agents),
  topUp: new Float64Array(agents),
  clawback: new Float64Array(agents),
  pending: new Float64Array(agents),
  count: new Int32Array(agents),
});

/** Sums by number of agent: cents, and how many entries there are of each. */
type Sums = ReturnType<typeof columnsOf>;

function addTo(column: Float64Array | Int32Array, agent: number, amount: number): void {
  column[agent] = (column[agent] ?? 0) + amount;
}

function addEntry(sums: Sums, entries: CommissionEntries, entry: number): void {
  const agent = entries.agent[entry] ?? none;
  const parent = entries.topUpTo[entry] ?? none;
  const commission = entries.commission[entry] ?? 0;
  const bonus = entries.bonus[entry] ?? 0;
  const topUp = entries.topUp[entry] ?? 0;
  const isPending = entries.status[entry] === pending;
  const isClawback = entries.kind[entry] === clawback;
  addTo(sums.count, agent, 1);
  if (isPending || isClawback) addTo(isPending ? sums.pending : sums.clawback, agent, commission + bonus);
  else {
    addTo(sums.commission, agent, commission);
    addTo(sums.bonus, agent, bonus);
  }
  if (topUp === 0) return;
  addTo(sums.count, parent, 1);
  addTo(isPending ? sums.pending : isClawback ? sums.clawback : sums.topUp, parent, topUp);
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
  const sums = columnsOf(sales.agents.all.length);
  for (let entry = 0; entry < entries.count; entry += 1) addEntry(sums, entries, entry);
  return sales.agents.all.flatMap((own, agent): AgentPay[] => {
    const of = (column: Float64Array | Int32Array): number => column[agent] ?? 0;
    const carriedIn = carried.get(own.id) ?? 0;
    if (of(sums.count) === 0 && carriedIn === 0) return [];
    const plan = planOn(sales, agent, lastDayOfRun);
    const earned = {
      ...{ commission: of(sums.commission), bonus: of(sums.bonus) },
      ...{ topUp: of(sums.topUp), clawback: of(sums.clawback) },
    };
    const due = earned.commission + earned.bonus + earned.topUp + earned.clawback + carriedIn;
    const { currency } = own;
    return [
      {
        ...{ agent, plan, currency, ...earned, pending: of(sums.pending) },
        ...{ carriedIn, ...payout(sales, plan, due) },
      },
    ];
  });
}
