import type { Agents, Assignment } from '../agents/agents';
import { readAgents } from '../agents/read-agents';
import type { CommissionTables } from '../commission-tables';
import { compilePlans } from '../plan/compile-plans';
import type { CompiledPlans } from '../plan/compiled-plans';
import { reasonNumber, type LineReason } from '../result/left-out';
import { none } from '../sales/name-index';
import { firstDay, lastDay } from '../sales/numbers';
import { readHistory } from '../sales/read-history';
import type { SalesHistory } from '../sales/sales-history';
import { SetChooser } from './choose-set';
import { firstInvoices } from './first-invoices';
import { reasonOfLine } from './line-reasons';
import type { MatchedSales } from './matched-sales';
import { ShareRows } from './share-rows';
import { shareSums } from './share-sums';

const wholePart = 1_000_000;

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

  /** The set of a plan that pays a line; `none` where there is none. */
  setOf(line: number, day: number, plan: number): number {
    if (plan === none) return none;
    const { lines, subscriptions } = this.history;
    const subscription = lines.subscription[line] ?? none;
    const service = subscriptions.service[subscription] ?? none;
    const typed = (subscriptions.contractStart[subscription] ?? firstDay) <= day;
    const contractType = typed ? (subscriptions.contractType[subscription] ?? none) : none;
    return this.chooser.choose(plan, lines.item[line] ?? none, service, contractType, day);
  }

  /** Why an agent is paid nothing for a line whose parts are sound; undefined where something may be. */
  reasonOfShare(line: number, day: number, agent: number, plan: number, set: number): LineReason | undefined {
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

const noAgent: Assignment = { agent: none, plan: none, from: firstDay, to: lastDay, part1e6: wholePart };

const invoiceDay = ({ lines, invoices }: SalesHistory, line: number): number =>
  invoices.day[lines.invoice[line] ?? none] ?? lastDay;

/** Finds who shares a line, or why nobody does. */
function shareLine(history: SalesHistory, matcher: Matcher, rows: ShareRows, line: number): void {
  const reason = reasonOfLine(history, line);
  if (reason) {
    rows.add(line, noAgent, reasonNumber(reason));
    return;
  }
  const assigned = matcher.assigned(line, invoiceDay(history, line));
  if (assigned.length === 0) rows.add(line, noAgent, reasonNumber('noAgent'));
  const whole = assigned.reduce((sum, { part1e6 }) => sum + part1e6, 0);
  const unsound = whole === wholePart ? 0 : reasonNumber('splitsNotWhole');
  for (let part = 0; part < assigned.length; part += 1)
    rows.add(line, assigned[part] ?? noAgent, unsound, assigned.length, part);
}

/** Finds who is paid for each line, by which plan and which of its rows, on the day of the invoice (domain.md 4.3). */
export function matchHistory(history: SalesHistory, agents: Agents, plans: CompiledPlans): MatchedSales {
  const { lines } = history;
  const matcher = new Matcher(history, agents, plans);
  const collected = new ShareRows(lines.count);
  for (let line = 0; line < lines.count; line += 1) shareLine(history, matcher, collected, line);
  const rows = collected.done();
  const set = new Int32Array(rows.count).fill(none);
  for (let share = 0; share < rows.count; share += 1) {
    const [line, agent, plan] = [rows.line[share] ?? 0, rows.agent[share] ?? none, rows.plan[share] ?? none];
    if (agent === none) continue;
    const day = invoiceDay(history, line);
    const found = matcher.setOf(line, day, plan);
    set[share] = found;
    if (rows.reason[share] === 0)
      rows.reason[share] = reasonNumber(matcher.reasonOfShare(line, day, agent, plan, found));
  }
  let first: Uint8Array | undefined;
  return {
    history,
    agents,
    plans,
    shares: { ...rows, set, ...shareSums(lines, rows) },
    first: () => (first ??= firstInvoices(history)),
  };
}

/** Reads the sheets and matches their lines; pays nothing yet. */
export function matchSales(tables: CommissionTables): MatchedSales {
  const history = readHistory(tables);
  const plans = compilePlans(tables);
  return matchHistory(history, readAgents(tables, history, plans.names), plans);
}
