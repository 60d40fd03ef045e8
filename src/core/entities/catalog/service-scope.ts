import type { Canonical } from '../../entity/cell';
import { lookup, type OtherTables } from '../table-lookup';
import { category } from './category';

/** The categories whose items a service of a category may hold: its own, and the one that stands over it (domain.md 3.7). */
export function serviceScope(others: OtherTables): (serviceCategory: Canonical) => readonly Canonical[] {
  const categoryOf = lookup(category, others);
  return (own) => {
    const parent = categoryOf(own)?.('parentCategory') ?? null;
    return parent === null ? [own] : [own, parent];
  };
}
