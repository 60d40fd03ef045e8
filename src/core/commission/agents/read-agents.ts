import type { Canonical } from '../../entity/cell';
import type { CommissionTables } from '../commission-tables';
import { NameIndex, none } from '../sales/name-index';
import { DayReader, firstDay, lastDay, scaledInteger } from '../sales/numbers';
import type { SalesHistory } from '../sales/sales-history';
import type { Agent, Agents, Assignment, PaidBefore, Standing } from './agents';

/** The top and four levels below it (domain.md 3.1). */
const deepest = 5;

const monthsOf: Readonly<Record<string, number>> = { Monthly: 1, Quarterly: 3, Annually: 12 };

type RawAgent = Omit<Agent, 'standing'>;

const nobody = (id: string): RawAgent => ({
  id,
  known: false,
  name: id,
  language: 'en',
  parent: none,
  plan: none,
  currency: null,
  daysBeforeEarned: 0,
  periodMonths: 1,
});

function standingOf(agents: readonly RawAgent[], agent: number): Standing {
  const seen = new Set([agent]);
  for (let parent = agents[agent]?.parent ?? none; parent !== none; parent = agents[parent]?.parent ?? none) {
    if (seen.has(parent)) return 'cycle';
    seen.add(parent);
  }
  return seen.size > deepest ? 'tooDeep' : 'sound';
}

const text = (value: Canonical): string | null => (value === null ? null : String(value));

function readRows(tables: CommissionTables, names: NameIndex, plans: NameIndex): readonly Agent[] {
  const table = tables('salesAgent');
  const { index, rows } = NameIndex.ofColumn(table?.column('legacyId') ?? []);
  const all: RawAgent[] = [];
  index.names.forEach((id, number) => {
    const at = (field: string): Canonical => table?.column(field)[rows[number] ?? none] ?? null;
    const person = [at('firstName'), at('lastName')].filter((part) => part !== null).join(' ');
    all[names.add(id)] = {
      id,
      known: true,
      name: text(at('name')) ?? (person === '' ? id : person),
      language: at('language') === 'fr' ? 'fr' : 'en',
      parent: names.add(at('parentAgent')),
      plan: plans.find(at('commissionPlan')),
      currency: text(at('commissionCurrency')),
      daysBeforeEarned: Number(at('daysBeforeEarned') ?? 0),
      periodMonths: monthsOf[String(at('commissionPeriod'))] ?? 1,
    };
  });
  const complete = names.names.map((id, number) => all[number] ?? nobody(id));
  return complete.map((agent, number) => ({ ...agent, standing: standingOf(complete, number) }));
}

/** Millionths of the whole: percentages have four decimals. */
const partScale = 4;
const wholePart = 1_000_000;

/** A blank share is the whole. */
const partOf = (percent: Canonical): number =>
  percent === null ? wholePart : scaledInteger(percent, partScale);

function push<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const own = map.get(key);
  if (own) own.push(value);
  else map.set(key, [value]);
}

function readAssignments(
  tables: CommissionTables,
  { agents, subscriptions, customers }: SalesHistory,
  plans: NameIndex,
): Pick<Agents, 'ofSubscription' | 'ofCustomer' | 'ofAgent'> {
  const ofSubscription = new Map<number, Assignment[]>();
  const ofCustomer = new Map<number, Assignment[]>();
  const ofAgent = new Map<number, Assignment[]>();
  const table = tables('agentAssignment');
  const days = new DayReader();
  for (let row = 0; row < (table?.rowCount ?? 0); row += 1) {
    const at = (field: string): Canonical => table?.column(field)[row] ?? null;
    const agent = agents.add(at('agent'));
    if (agent === none) continue;
    const assignment: Assignment = {
      agent,
      plan: plans.find(at('plan')),
      from: days.read(at('effectiveFrom'), firstDay),
      to: days.read(at('effectiveTo'), lastDay),
      part1e6: partOf(at('splitPercent')),
    };
    if (at('subscription') !== null)
      push(ofSubscription, subscriptions.ids.find(at('subscription')), assignment);
    else if (at('customer') !== null) push(ofCustomer, customers.find(at('customer')), assignment);
    else push(ofAgent, agent, assignment);
  }
  return { ofSubscription, ofCustomer, ofAgent };
}

function readPaidBefore(
  tables: CommissionTables,
  { agents, subscriptions, invoices }: SalesHistory,
): ReadonlyMap<number, PaidBefore> {
  const paid = new Map<number, { throughOf: Map<number, number>; invoices: Set<number> }>();
  const table = tables('legacyCommission');
  const days = new DayReader();
  for (let row = 0; row < (table?.rowCount ?? 0); row += 1) {
    const at = (field: string): Canonical => table?.column(field)[row] ?? null;
    const agent = agents.add(at('agent'));
    if (agent === none) continue;
    const own = paid.get(agent) ?? { throughOf: new Map<number, number>(), invoices: new Set<number>() };
    paid.set(agent, own);
    const [subscription, invoice] = [
      subscriptions.ids.find(at('subscription')),
      invoices.numbers.find(at('invoiceNumber')),
    ];
    const through = days.read(at('paidThrough'), firstDay);
    if (subscription !== none)
      own.throughOf.set(subscription, Math.max(through, own.throughOf.get(subscription) ?? firstDay));
    if (invoice !== none) own.invoices.add(invoice);
  }
  return paid;
}

/** The agents with their hierarchy, assignments, and what the old system has paid them. */
export function readAgents(tables: CommissionTables, history: SalesHistory, plans: NameIndex): Agents {
  const assignments = readAssignments(tables, history, plans);
  const paidBefore = readPaidBefore(tables, history);
  return { all: readRows(tables, history.agents, plans), ...assignments, paidBefore };
}
