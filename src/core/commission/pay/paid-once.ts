import { isBeforeInvoice, soldOn } from '../match/first-invoices';
import type { MatchedSales } from '../match/matched-sales';
import { reasonNumber } from '../result/left-out';
import { none } from '../sales/name-index';
import { lastDay } from '../sales/numbers';
import { baseOf, lineSize, unmetRestriction } from './row-amounts';

const alreadyPaid = reasonNumber('alreadyPaid');

/**
 * Shares that a row which pays once pays: of each agent and subscription (or, without one, customer and item) the first
 * that meets its restrictions, by day, invoice number and line number. One the old system paid leaves nothing for later.
 */
export function paidOnceShares(sales: MatchedSales, to: number): ReadonlySet<number> {
  const { history, plans, shares } = sales;
  const once = plans.sets.map(({ rows }) => rows.some((row) => plans.rows[row]?.occurrence === 'Once'));
  if (!once.includes(true)) return new Set();
  const { lines, invoices } = history;
  const isBefore = (one: number, other: number): boolean => {
    const [line, otherLine] = [shares.line[one] ?? 0, shares.line[other] ?? 0];
    const [invoice, otherInvoice] = [lines.invoice[line] ?? none, lines.invoice[otherLine] ?? none];
    return invoice === otherInvoice
      ? (lines.lineNumber[line] ?? 0) < (lines.lineNumber[otherLine] ?? 0)
      : isBeforeInvoice(invoices, invoice, otherInvoice);
  };
  const pays = (share: number): boolean => {
    const size = lineSize(lines, shares.line[share] ?? 0);
    const rows = plans.sets[shares.set[share] ?? none]?.rows ?? [];
    return (
      size.sign > 0 &&
      rows.some((place) => {
        const row = plans.rows[place];
        return row !== undefined && !unmetRestriction(row, size) && baseOf(row, size) > 0;
      })
    );
  };
  const winners = new Map<string, number>();
  for (let share = 0; share < shares.count; share += 1) {
    const set = shares.set[share] ?? none;
    const reason = shares.reason[share];
    if (!once[set] || (reason !== 0 && reason !== alreadyPaid)) continue;
    const line = shares.line[share] ?? 0;
    if ((invoices.day[lines.invoice[line] ?? none] ?? lastDay) > to || !pays(share)) continue;
    const item = lines.subscription[line] === none ? (lines.item[line] ?? none) : none;
    const key = `${String(shares.agent[share])} ${String(set)} ${String(soldOn(history, line))} ${String(item)}`;
    const known = winners.get(key);
    if (known === undefined || isBefore(share, known)) winners.set(key, share);
  }
  return new Set(winners.values());
}
