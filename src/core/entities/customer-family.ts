import type { Canonical } from '../entity/cell';
import { customer } from './parties/customer';
import { lookup, type OtherTables } from './table-lookup';

type Relation = (a: Canonical, b: Canonical) => boolean;

/** An account, its parent, the parent's parent and so on to the top. */
type Lineage = (account: Canonical) => readonly Canonical[];

/** A relation of two different known customers; of unknown ones nothing is said (V005 says it). */
function between(others: OtherTables, relate: (lineage: Lineage) => Relation): Relation {
  const customerOf = lookup(customer, others);
  const known = new Map<Canonical, readonly Canonical[]>();
  const lineage: Lineage = (account) => {
    const found = known.get(account);
    if (found) return found;
    const line = new Set<Canonical>();
    for (let above = account; above !== null && !line.has(above);) {
      line.add(above);
      above = customerOf(above)?.('parentAccount') ?? null;
    }
    known.set(account, [...line]);
    return [...line];
  };
  const related = relate(lineage);
  return (a, b) => a !== b && customerOf(a) !== undefined && customerOf(b) !== undefined && related(a, b);
}

/** Whether two customers have different accounts at the top: within a family one pays for another (domain.md 4.2). */
export const areStrangers = (others: OtherTables): Relation =>
  between(others, (lineage) => (a, b) => lineage(a).at(-1) !== lineage(b).at(-1));

/** Whether neither of two customers is above the other; accounts side by side under one parent are not in line. */
export const areNotInLine = (others: OtherTables): Relation =>
  between(others, (lineage) => (a, b) => !lineage(a).includes(b) && !lineage(b).includes(a));
