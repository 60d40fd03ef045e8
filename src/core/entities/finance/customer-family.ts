import type { Canonical } from '../../entity/cell';
import { customer } from '../parties/customer';
import { lookup, type OtherTables } from '../table-lookup';

/**
 * Whether two customers have the same account at the top: parents pay for children and children for parents
 * (domain.md 4.2). Unknown customers are nobody's family and nobody's strangers.
 */
export function areStrangers(others: OtherTables): (a: Canonical, b: Canonical) => boolean {
  const customerOf = lookup(customer, others);
  const tops = new Map<Canonical, Canonical>();
  const topOf = (account: Canonical): Canonical => {
    const known = tops.get(account);
    if (known !== undefined) return known;
    const seen = new Set<Canonical>();
    let top = account;
    for (let parent = top; parent !== null && !seen.has(parent);) {
      seen.add(parent);
      top = parent;
      parent = customerOf(parent)?.('parentAccount') ?? null;
    }
    tops.set(account, top);
    return top;
  };
  return (a, b) =>
    a !== b && customerOf(a) !== undefined && customerOf(b) !== undefined && topOf(a) !== topOf(b);
}
