import type { Agents, Assignment } from '../agents/agents';
import { matchHistory } from '../match/match-sales';
import type { MatchedSales } from '../match/matched-sales';

/** The same sales as if the old system had paid nothing: what a past period pays again. */
export const asIfUnpaid = ({ history, agents, plans }: MatchedSales): MatchedSales =>
  matchHistory(history, { ...agents, paidBefore: new Map() }, plans);

type Assignments = ReadonlyMap<number, readonly Assignment[]>;

/** The same sales as if everybody whom one of these plans pays were paid by `by`; nothing counts as paid before. */
export function asIfPaidBy(
  { history, agents, plans }: MatchedSales,
  these: readonly string[],
  by: string,
): MatchedSales {
  const [from, to] = [new Set(these.map((plan) => plans.names.find(plan))), plans.names.find(by)];
  const moved = <Item extends { readonly plan: number }>(item: Item): Item =>
    from.has(item.plan) ? { ...item, plan: to } : item;
  const movedAll = (assignments: Assignments): Assignments =>
    new Map([...assignments].map(([key, list]) => [key, list.map(moved)]));
  const paid: Agents = {
    all: agents.all.map(moved),
    ofSubscription: movedAll(agents.ofSubscription),
    ofCustomer: movedAll(agents.ofCustomer),
    ofAgent: movedAll(agents.ofAgent),
    paidBefore: new Map(),
  };
  return matchHistory(history, paid, plans);
}
