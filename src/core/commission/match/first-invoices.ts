import { none } from '../sales/name-index';
import { lastDay } from '../sales/numbers';
import type { InvoiceColumns, SalesHistory } from '../sales/sales-history';

/** Whether an invoice comes before another: by day, those of a day by their numbers. */
export function isBeforeInvoice({ day, numbers }: InvoiceColumns, one: number, other: number): boolean {
  const [own, others] = [day[one] ?? lastDay, day[other] ?? lastDay];
  return own < others || (own === others && (numbers.names[one] ?? '') < (numbers.names[other] ?? ''));
}

/** What a charge is sold on, as a number: the subscription, or without one the customer. */
export function soldOn({ lines, invoices, subscriptions }: SalesHistory, line: number): number {
  const subscription = lines.subscription[line] ?? none;
  return subscription !== none
    ? subscription
    : subscriptions.count + 1 + (invoices.customer[lines.invoice[line] ?? none] ?? none);
}

/** Lines that may be the first of their charge, those sold on the same beside each other. */
function bySoldOn(history: SalesHistory): { readonly order: Int32Array; readonly ends: Int32Array } {
  const { lines, invoices, subscriptions, customers } = history;
  const owner = new Int32Array(lines.count);
  const ends = new Int32Array(subscriptions.count + customers.size + 1);
  for (let line = 0; line < lines.count; line += 1) {
    const invoice = lines.invoice[line] ?? none;
    const counts =
      invoice !== none &&
      (lines.item[line] ?? none) !== none &&
      (lines.amount[line] ?? 0) >= 0 &&
      invoices.status[invoice] !== 'Void';
    const own = counts ? soldOn(history, line) : none;
    owner[line] = own;
    if (own !== none) ends[own] = (ends[own] ?? 0) + 1;
  }
  // From how many each has to where each begins; filling moves that to where it ends.
  let total = 0;
  for (let own = 0; own < ends.length; own += 1) {
    const count = ends[own] ?? 0;
    ends[own] = total;
    total += count;
  }
  const order = new Int32Array(total);
  for (let line = 0; line < lines.count; line += 1) {
    const own = owner[line] ?? none;
    if (own === none) continue;
    const place = ends[own] ?? 0;
    order[place] = line;
    ends[own] = place + 1;
  }
  return { order, ends };
}

/** By line: 1 on the first invoice of its charge to its subscription or customer. Void invoices and credits are none. */
export function firstInvoices(history: SalesHistory): Uint8Array {
  const { lines, invoices, items } = history;
  const { order, ends } = bySoldOn(history);
  const first = new Uint8Array(lines.count);
  const earliest = new Int32Array(items.count).fill(none);
  let start = 0;
  for (const end of ends) {
    for (let place = start; place < end; place += 1) {
      const line = order[place] ?? 0;
      const [item, invoice] = [lines.item[line] ?? 0, lines.invoice[line] ?? 0];
      const known = earliest[item] ?? none;
      if (known === none || (known !== invoice && isBeforeInvoice(invoices, invoice, known)))
        earliest[item] = invoice;
    }
    for (let place = start; place < end; place += 1) {
      const line = order[place] ?? 0;
      if (earliest[lines.item[line] ?? 0] === lines.invoice[line]) first[line] = 1;
    }
    for (let place = start; place < end; place += 1) earliest[lines.item[order[place] ?? 0] ?? 0] = none;
    start = end;
  }
  return first;
}
