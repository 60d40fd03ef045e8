import { none } from '../sales/name-index';
import { lastDay } from '../sales/numbers';
import type { SalesHistory } from '../sales/sales-history';
import { NumberMap } from './number-map';

/** Invoices in order of their numbers, by number of invoice: for ties of a day. */
export function invoiceRanks({ invoices }: SalesHistory): Int32Array {
  const order = invoices.numbers.names.map((name, invoice) => ({ name, invoice }));
  order.sort((a, b) => (a.name < b.name ? -1 : 1));
  const ranks = new Int32Array(invoices.count);
  order.forEach(({ invoice }, rank) => {
    ranks[invoice] = rank;
  });
  return ranks;
}

/** What a charge is sold on, as a number: the subscription, or without one the customer. */
export function soldOn({ lines, invoices, subscriptions }: SalesHistory, line: number): number {
  const subscription = lines.subscription[line] ?? none;
  return subscription !== none
    ? subscription
    : subscriptions.count + 1 + (invoices.customer[lines.invoice[line] ?? none] ?? none);
}

/** By line: 1 on the first invoice of its charge to its subscription or customer. Void invoices and credits are none. */
export function firstInvoices(history: SalesHistory): Uint8Array {
  const { lines, invoices, items } = history;
  const ranks = invoiceRanks(history);
  const earliest = new NumberMap(lines.count);
  const counts = (line: number, invoice: number): boolean =>
    invoice !== none &&
    (lines.item[line] ?? none) !== none &&
    (lines.amount[line] ?? 0) >= 0 &&
    invoices.status[invoice] !== 'Void';
  const isBefore = (one: number, other: number): boolean => {
    const [day, otherDay] = [invoices.day[one] ?? lastDay, invoices.day[other] ?? lastDay];
    return day < otherDay || (day === otherDay && (ranks[one] ?? 0) < (ranks[other] ?? 0));
  };
  const keyOf = (line: number): number => soldOn(history, line) * items.count + (lines.item[line] ?? 0);
  for (let line = 0; line < lines.count; line += 1) {
    const invoice = lines.invoice[line] ?? none;
    if (!counts(line, invoice)) continue;
    const key = keyOf(line);
    const known = earliest.get(key);
    if (known === none || isBefore(invoice, known)) earliest.set(key, invoice);
  }
  const first = new Uint8Array(lines.count);
  for (let line = 0; line < lines.count; line += 1) {
    const invoice = lines.invoice[line] ?? none;
    if (counts(line, invoice) && earliest.get(keyOf(line)) === invoice) first[line] = 1;
  }
  return first;
}
