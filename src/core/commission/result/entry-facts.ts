import type { Method } from '../plan/compiled-plans';
import { none } from '../sales/name-index';
import { centsText, isoDay, microText } from '../sales/numbers';
import { itemKinds } from '../sales/sales-history';
import { entryKinds, entryStatuses, type CommissionRun } from './commission-run';

/** An entry as the commission report shows it (domain.md 4.3): decimal texts, ISO days, codes of the sheets. */
export interface EntryFacts {
  readonly agent: string;
  readonly parent: string | null;
  readonly customer: string | null;
  readonly invoice: string;
  readonly invoiceDate: string | null;
  /** The day of the payment, where the row waits for payments. */
  readonly paidDate: string | null;
  readonly lineNumber: number;
  /** Data row of the Invoice Lines sheet, from 0. */
  readonly lineRow: number;
  readonly subscription: string | null;
  readonly itemKind: string;
  readonly item: string;
  readonly contractType: string | null;
  /** Of the line; the share says how much of it is the agent's. */
  readonly quantity: string;
  readonly revenue: string;
  readonly cost: string | null;
  readonly margin: string | null;
  /** Percent of the line. */
  readonly share: string;
  readonly plan: string;
  readonly planLine: number;
  readonly method: Method;
  readonly rate: string;
  readonly commission: string;
  readonly bonus: string;
  readonly topUp: string;
  readonly topUpTo: string | null;
  /** Null while nobody can say. */
  readonly earnedDate: string | null;
  readonly status: (typeof entryStatuses)[number];
  readonly kind: (typeof entryKinds)[number];
}

/** One entry of a run by its place. */
export function entryFacts({ sales, entries }: CommissionRun, entry: number): EntryFacts {
  const { history, shares, plans, agents } = sales;
  const { lines, invoices, items, subscriptions, customers, contractTypes } = history;
  const at = (column: Int32Array | Float64Array | Uint8Array): number => column[entry] ?? none;
  const [share, line] = [at(entries.share), at(entries.line)];
  const [invoice, item] = [lines.invoice[line] ?? none, lines.item[line] ?? none];
  const subscription = lines.subscription[line] ?? none;
  const agent = agents.all[at(entries.agent)];
  const row = plans.rows[at(entries.row)];
  const [amount, cost] = [lines.amount[line] ?? 0, lines.cost[line] ?? Number.NaN];
  const earnedDay = at(entries.earnedDay);
  const kind = entryKinds[at(entries.kind)] ?? 'sale';
  const isPayment = row?.trigger === 'Invoice paid' && kind === 'sale';
  return {
    agent: agent?.id ?? '',
    parent: agents.all[agent?.parent ?? none]?.id ?? null,
    customer: customers.names[invoices.customer[invoice] ?? none] ?? null,
    invoice: invoices.numbers.names[invoice] ?? '',
    invoiceDate: isoDay(invoices.day[invoice] ?? none),
    paidDate:
      isPayment && isoDay(earnedDay) !== null ? isoDay(earnedDay - (agent?.daysBeforeEarned ?? 0)) : null,
    lineNumber: lines.lineNumber[line] ?? none,
    lineRow: lines.row[line] ?? none,
    subscription: subscriptions.ids.names[subscription] ?? null,
    itemKind: itemKinds[items.kind[item] ?? none] ?? '',
    item: items.code[item] ?? '',
    contractType: contractTypes.names[subscriptions.contractType[subscription] ?? none] ?? null,
    quantity: microText(lines.quantity[line] ?? 0),
    revenue: centsText(amount),
    cost: Number.isNaN(cost) ? null : centsText(cost),
    margin: Number.isNaN(cost) ? null : centsText(amount - cost),
    share: microText((shares.part1e6[share] ?? 0) * 100),
    plan: plans.headers[row?.plan ?? none]?.name ?? '',
    planLine: row?.lineNumber ?? none,
    method: row?.method ?? '% of price',
    rate: microText(row?.rate ?? 0),
    commission: centsText(at(entries.commission)),
    bonus: centsText(at(entries.bonus)),
    topUp: centsText(at(entries.topUp)),
    topUpTo: agents.all[at(entries.topUpTo)]?.id ?? null,
    earnedDate: isoDay(earnedDay),
    status: entryStatuses[at(entries.status)] ?? 'earned',
    kind,
  };
}

/** Places of entries that concern an agent: earned by it, and topped up to it. */
export interface AgentEntries {
  readonly own: readonly number[];
  readonly topUps: readonly number[];
}

/** The entries of a run by number of agent, each in an order that does not depend on the sheet's. */
export function entriesByAgent({ entries, sales }: CommissionRun): ReadonlyMap<number, AgentEntries> {
  const byAgent = new Map<number, { own: number[]; topUps: number[] }>();
  const of = (agent: number): { own: number[]; topUps: number[] } => {
    const known = byAgent.get(agent) ?? { own: [], topUps: [] };
    byAgent.set(agent, known);
    return known;
  };
  for (let entry = 0; entry < entries.count; entry += 1) {
    of(entries.agent[entry] ?? none).own.push(entry);
    if (entries.topUp[entry] !== 0) of(entries.topUpTo[entry] ?? none).topUps.push(entry);
  }
  const { lines, invoices } = sales.history;
  const inOrder = (a: number, b: number): number => {
    const [one, other] = [entries.line[a] ?? 0, entries.line[b] ?? 0];
    const [invoice, otherInvoice] = [lines.invoice[one] ?? none, lines.invoice[other] ?? none];
    return (
      (invoices.day[invoice] ?? 0) - (invoices.day[otherInvoice] ?? 0) ||
      (invoices.numbers.names[invoice] ?? '').localeCompare(
        invoices.numbers.names[otherInvoice] ?? '',
        'en',
      ) ||
      (lines.lineNumber[one] ?? 0) - (lines.lineNumber[other] ?? 0) ||
      a - b
    );
  };
  for (const { own, topUps } of byAgent.values()) {
    own.sort(inOrder);
    topUps.sort(inOrder);
  }
  return byAgent;
}
