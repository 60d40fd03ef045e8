import type { Agents, Assignment } from '../agents/agents';
import { readAgents } from '../agents/read-agents';
import type { CommissionTables } from '../commission-tables';
import { compilePlans } from '../plan/compile-plans';
import type { CompiledPlans } from '../plan/compiled-plans';
import { lineReasons, type LineReason } from '../result/left-out';
import { none } from '../sales/name-index';
import { firstDay, lastDay } from '../sales/numbers';
import { readHistory } from '../sales/read-history';
import type { SalesHistory } from '../sales/sales-history';
import { SetChooser } from './choose-set';
import { firstInvoices } from './first-invoices';
import { reasonOfLine } from './line-reasons';
import type { MatchedSales } from './matched-sales';
import { ShareWriter, type Share } from './share-writer';

const wholePart = 1_000_000;

const reasonNumber = (reason: LineReason): number => 1 + lineReasons.indexOf(reason);

const nobody: readonly Assignment[] = [];

const inForce = (assignments: readonly Assignment[] | undefined, day: number): readonly Assignment[] =>
  assignments?.filter(({ from, to }) => from <= day && day <= to) ?? nobody;

/** Finds agents, plans and rows of lines. */
class Matcher {
  private readonly chooser: SetChooser;
  /** By agent: all of a sale, by the plan of its own row. */
  private readonly usual: readonly (readonly Assignment[])[];

  constructor(
    private readonly history: SalesHistory,
    private readonly agents: Agents,
    private readonly plans: CompiledPlans,
  ) {
    this.chooser = new SetChooser(plans, history);
    this.usual = agents.all.map(({ plan }, agent) => [
      { agent, plan, from: firstDay, to: lastDay, part1e6: wholePart },
    ]);
  }

  /** Who is paid for a line and by which plan: assignments of its subscription, else of its customer, else its agent. */
  assigned(line: number, day: number): readonly Assignment[] {
    const { lines, invoices, subscriptions, agentOfCustomer } = this.history;
    const { ofSubscription, ofCustomer, ofAgent } = this.agents;
    const subscription = lines.subscription[line] ?? none;
    const customer = invoices.customer[lines.invoice[line] ?? none] ?? none;
    if (ofSubscription.size > 0) {
      const found = inForce(ofSubscription.get(subscription), day);
      if (found.length > 0) return found;
    }
    if (ofCustomer.size > 0) {
      const found = inForce(ofCustomer.get(customer), day);
      if (found.length > 0) return found;
    }
    const named = subscriptions.agent[subscription] ?? none;
    const agent = named === none ? (agentOfCustomer[customer] ?? none) : named;
    if (agent === none) return nobody;
    const plans = inForce(ofAgent.get(agent), day);
    if (plans.length > 0) return plans;
    return this.usual[agent] ?? nobody;
  }

  share(line: number, day: number, { agent, plan, part1e6 }: Assignment, isWhole: boolean): Share {
    const set = this.setOf(line, day, plan);
    const reason = isWhole ? this.reasonOfShare(line, day, agent, plan, set) : 'splitsNotWhole';
    return { agent, plan, set, part1e6: part1e6 || 0, reason: reason ? reasonNumber(reason) : 0 };
  }

  private setOf(line: number, day: number, plan: number): number {
    if (plan === none) return none;
    const { lines, subscriptions } = this.history;
    const subscription = lines.subscription[line] ?? none;
    const service = subscriptions.service[subscription] ?? none;
    const typed = (subscriptions.contractStart[subscription] ?? firstDay) <= day;
    const contractType = typed ? (subscriptions.contractType[subscription] ?? none) : none;
    return this.chooser.choose(plan, lines.item[line] ?? none, service, contractType, day);
  }

  private reasonOfShare(
    line: number,
    day: number,
    agent: number,
    plan: number,
    set: number,
  ): LineReason | undefined {
    const who = this.agents.all[agent];
    if (!who?.known) return 'agentUnknown';
    if (who.standing === 'cycle') return 'hierarchyCycle';
    if (who.standing === 'tooDeep') return 'hierarchyTooDeep';
    const header = this.plans.headers[plan];
    if (!header) return 'agentWithoutPlan';
    if (day < header.from || header.to < day) return 'planNotInForce';
    const { lines, invoices } = this.history;
    const invoice = lines.invoice[line] ?? none;
    const wanted = this.plans.sets[set]?.currency ?? header.currency;
    if (invoices.currency[invoice] !== wanted || (who.currency ?? wanted) !== wanted) return 'otherCurrency';
    if (set === none) return 'noPlanLine';
    const paid = this.agents.paidBefore.get(agent);
    if (!paid) return undefined;
    const through = paid.throughOf.get(lines.subscription[line] ?? none) ?? firstDay;
    return day <= through || paid.invoices.has(invoice) ? 'alreadyPaid' : undefined;
  }
}

/** Finds who is paid for each line, by which plan and which of its rows, on the day of the invoice (domain.md 4.3). */
export function matchHistory(history: SalesHistory, agents: Agents, plans: CompiledPlans): MatchedSales {
  const { lines, invoices } = history;
  const matcher = new Matcher(history, agents, plans);
  const writer = new ShareWriter(lines.count);
  for (let line = 0; line < lines.count; line += 1) {
    const sums = {
      revenue: lines.amount[line] ?? 0,
      quantity: lines.quantity[line] ?? 0,
      cost: lines.cost[line] ?? 0,
    };
    const reason = reasonOfLine(history, line);
    if (reason) {
      writer.leave(line, reasonNumber(reason), sums);
      continue;
    }
    const day = invoices.day[lines.invoice[line] ?? none] ?? lastDay;
    const assigned = matcher.assigned(line, day);
    if (assigned.length === 0) {
      writer.leave(line, reasonNumber('noAgent'), sums);
      continue;
    }
    const isWhole = assigned.reduce((sum, { part1e6 }) => sum + part1e6, 0) === wholePart;
    writer.write(
      line,
      assigned.map((assignment) => matcher.share(line, day, assignment, isWhole)),
      sums,
    );
  }
  let first: Uint8Array | undefined;
  return {
    history,
    agents,
    plans,
    shares: writer.done(),
    first: () => (first ??= firstInvoices(history)),
  };
}

/** Reads the sheets and matches their lines; pays nothing yet. */
export function matchSales(tables: CommissionTables): MatchedSales {
  const history = readHistory(tables);
  const plans = compilePlans(tables);
  return matchHistory(history, readAgents(tables, history, plans.names), plans);
}
