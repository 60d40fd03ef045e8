import { entryKinds, entryStatuses, type AgentPay, type CommissionRun } from '../result/commission-run';
import { none } from '../sales/name-index';
import { isoDay } from '../sales/numbers';

export type EntryKind = (typeof entryKinds)[number];
export type EntryStatus = (typeof entryStatuses)[number];

/** One entry of an agent’s statement, or a top-up received from an agent below (domain.md 4.3, report columns). Cents. */
export interface StatementLine {
  /** Who earned it: another agent where it is a top-up. */
  readonly agent: string;
  readonly customer: string;
  readonly invoice: string;
  /** ISO date. */
  readonly invoiceDate: string | null;
  readonly lineNumber: number;
  readonly item: string;
  /** Millionths. */
  readonly quantity: number;
  readonly revenue: number;
  /** NaN where the cost is unknown. */
  readonly margin: number;
  readonly planLine: number;
  readonly commission: number;
  readonly bonus: number;
  /** Received from another agent’s sale. */
  readonly topUp: number;
  readonly kind: EntryKind;
  readonly status: EntryStatus;
  readonly earnedDate: string | null;
}

/** What a run says to one agent. */
export interface Statement {
  readonly agent: string;
  readonly name: string;
  readonly language: 'en' | 'fr';
  readonly parent: string | null;
  readonly plan: string | null;
  readonly version: string | null;
  /** ISO days of the run. */
  readonly from: string;
  readonly to: string;
  readonly pay: AgentPay;
  /** In the order of the invoices. */
  readonly lines: readonly StatementLine[];
}

type Run = Pick<CommissionRun, 'sales' | 'entries'>;

/** Entries by agent: their own, and those they receive a top-up of. */
function entriesByAgent({ entries }: Run): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const put = (agent: number, entry: number): void => {
    const own = found.get(agent);
    if (own) own.push(entry);
    else found.set(agent, [entry]);
  };
  for (let entry = 0; entry < entries.count; entry += 1) {
    put(entries.agent[entry] ?? none, entry);
    const parent = entries.topUpTo[entry] ?? none;
    if (parent !== none && entries.topUp[entry] !== 0) put(parent, entry);
  }
  return found;
}

function lineOf({ sales, entries }: Run, entry: number, receiver: number): StatementLine {
  const { lines, invoices, items, customers } = sales.history;
  const share = entries.share[entry] ?? none;
  const [line, agent] = [entries.line[entry] ?? none, entries.agent[entry] ?? none];
  const invoice = lines.invoice[line] ?? none;
  const isOwn = agent === receiver;
  const revenue = sales.shares.revenue[share] ?? 0;
  return {
    agent: sales.agents.all[agent]?.id ?? '',
    customer: customers.names[invoices.customer[invoice] ?? none] ?? '',
    invoice: invoices.numbers.names[invoice] ?? '',
    invoiceDate: isoDay(invoices.day[invoice] ?? 0),
    lineNumber: lines.lineNumber[line] ?? 0,
    item: items.code[lines.item[line] ?? none] ?? '',
    quantity: sales.shares.quantity[share] ?? 0,
    revenue,
    margin: revenue - (sales.shares.cost[share] ?? Number.NaN),
    planLine: sales.plans.rows[entries.row[entry] ?? none]?.lineNumber ?? 0,
    commission: isOwn ? (entries.commission[entry] ?? 0) : 0,
    bonus: isOwn ? (entries.bonus[entry] ?? 0) : 0,
    topUp: isOwn ? 0 : (entries.topUp[entry] ?? 0),
    kind: entryKinds[entries.kind[entry] ?? 0] ?? 'sale',
    status: entryStatuses[entries.status[entry] ?? 0] ?? 'earned',
    earnedDate: isoDay(entries.earnedDay[entry] ?? 0),
  };
}

const inOrder = (a: StatementLine, b: StatementLine): number => {
  const [before, after] = [a, b].map(({ invoiceDate, invoice }) => `${invoiceDate ?? ''} ${invoice}`);
  return (before ?? '') < (after ?? '') ? -1 : before === after ? a.lineNumber - b.lineNumber : 1;
};

/** The statements of a run: of one agent, or of all who get something, in the order of the Sales Agents sheet. */
export function statementsOf(run: CommissionRun, only?: string): readonly Statement[] {
  const { sales, from, to } = run;
  const found = entriesByAgent(run);
  return run.agents.flatMap((pay): Statement[] => {
    const agent = sales.agents.all[pay.agent];
    if (!agent || (only !== undefined && agent.id !== only)) return [];
    const header = sales.plans.headers[pay.plan];
    const { id, name, language } = agent;
    return [
      {
        ...{ agent: id, name, language, from, to, pay },
        parent: sales.agents.all[agent.parent]?.name ?? null,
        plan: header?.name ?? null,
        version: header?.version ?? null,
        lines: (found.get(pay.agent) ?? []).map((entry) => lineOf(run, entry, pay.agent)).sort(inOrder),
      },
    ];
  });
}
