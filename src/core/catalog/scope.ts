import { serviceScope } from '../entities/catalog/service-scope';
import type { Canonical } from '../entity/cell';
import type { Catalog } from './catalog';
import type { CatalogNode } from './catalog-node';

/** Entities whose place in the catalog decides which services may hold them (domain.md 3.7). */
const scoped: ReadonlySet<string> = new Set(['product', 'charge']);

const isWithin = (scope: readonly Canonical[], category: Canonical): boolean =>
  category === null || scope.includes(category);

/** The categories a service may take items of; undefined where it stands in none. */
export function scopeOf(catalog: Catalog, service: CatalogNode): readonly string[] | undefined {
  const own = catalog.read(service)('category');
  return own === null ? undefined : serviceScope(catalog.sheets.table)(own).map(String);
}

/** The category that keeps an item from being part of a service; undefined where nothing does. */
export function outOfScope(catalog: Catalog, service: CatalogNode, item: CatalogNode): string | undefined {
  const category = catalog.read(item)('category');
  const scope = scoped.has(item.entity) ? scopeOf(catalog, service) : undefined;
  return !scope || isWithin(scope, category) ? undefined : String(category);
}

/** Service items in scope now that would not be with `node`, a service or an item, in another category. */
export function outOfScopeAfter(
  catalog: Catalog,
  node: CatalogNode,
  category: string,
): readonly CatalogNode[] {
  const categoryOf = (row: CatalogNode): Canonical =>
    row.id === node.id ? category : catalog.read(row)('category');
  const scopeAt = serviceScope(catalog.sheets.table);
  return catalog.rows('serviceItem').filter((link) => {
    const [service, item] = [catalog.target(link, 'service'), catalog.target(link, 'item')];
    if (!service || !item || !scoped.has(item.entity)) return false;
    if (service.id !== node.id && item.id !== node.id) return false;
    const breaks = (place: (row: CatalogNode) => Canonical): boolean => {
      const own = place(service);
      return own !== null && !isWithin(scopeAt(own), place(item));
    };
    return breaks(categoryOf) && !breaks((row) => catalog.read(row)('category'));
  });
}
