import type { Catalog } from '../../../core/catalog/catalog';
import { isCatalogEntity, standsBy } from '../../../core/catalog/catalog-entities';
import type { CatalogNode } from '../../../core/catalog/catalog-node';
import type { TreeLine, TreeLines } from '../../elements/tree/tree-lines';

interface LinePlace extends TreeLine {
  /** Counted from 1. */
  readonly level: number;
  /** Counted from 1 among `size` lines beside it. */
  readonly position: number;
  readonly size: number;
}

export type CatalogLine =
  | (LinePlace & { readonly kind: 'row'; readonly node: CatalogNode })
  /** Rows of one sheet that stand under nothing; `isLoose` where they should stand under something. */
  | (LinePlace & {
      readonly kind: 'group';
      readonly entity: string;
      readonly isLoose: boolean;
      readonly count: number;
    });

export type CatalogLines = TreeLines<CatalogLine>;

export const groupKey = (entity: string): string => `group:${entity}`;

/** What a search leaves: the rows found, and those above them. */
export interface FoundRows {
  readonly ids: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
}

interface Listing {
  readonly catalog: Catalog;
  readonly open: ReadonlySet<string>;
  readonly found: FoundRows | undefined;
}

function rowsInto(
  lines: CatalogLine[],
  nodes: readonly CatalogNode[],
  level: number,
  parent: string | undefined,
  listing: Listing,
): void {
  const { catalog, open, found } = listing;
  const shown = found ? nodes.filter(({ id }) => found.ids.has(id) || found.above.has(id)) : nodes;
  for (const [index, node] of shown.entries()) {
    const children = catalog.children(node);
    const opens = children.length > 0 && (!found || found.above.has(node.id));
    const isOpen = opens && (found !== undefined || open.has(node.id));
    lines.push({
      kind: 'row',
      key: node.id,
      node,
      level,
      position: index + 1,
      size: shown.length,
      ...(opens ? { isOpen } : {}),
      ...(parent === undefined ? {} : { parent }),
    });
    if (isOpen) rowsInto(lines, children, level + 1, node.id, listing);
  }
}

/** Rows without anything above them, by sheet; categories are the top of the tree themselves. */
function groupsOf(catalog: Catalog): ReadonlyMap<string, readonly CatalogNode[]> {
  const groups = new Map<string, CatalogNode[]>();
  for (const node of catalog.roots()) {
    const group = groups.get(node.entity);
    if (group) group.push(node);
    else groups.set(node.entity, [node]);
  }
  return groups;
}

/** The lines of the tree: categories with all that stands under them, then each other sheet of the catalog. */
export function catalogLines(
  catalog: Catalog,
  open: ReadonlySet<string>,
  found: FoundRows | undefined,
): CatalogLines {
  const lines: CatalogLine[] = [];
  const listing = { catalog, open, found };
  const { category = [], ...others } = Object.fromEntries(groupsOf(catalog));
  rowsInto(lines, category, 1, undefined, listing);
  const isShown = ({ id }: CatalogNode): boolean => !found || found.ids.has(id) || found.above.has(id);
  const groups = Object.entries(others).filter(([, nodes]) => nodes.some(isShown));
  const top = lines.filter(({ level }) => level === 1).length;
  for (const [index, [entity, nodes]] of groups.entries()) {
    const key = groupKey(entity);
    const isOpen = found !== undefined || open.has(key);
    const isLoose = isCatalogEntity(entity) && standsBy[entity] !== undefined;
    const place = { level: 1, position: top + index + 1, size: top + groups.length };
    lines.push({ kind: 'group', key, entity, isLoose, count: nodes.length, isOpen, ...place });
    if (isOpen) rowsInto(lines, nodes, 2, key, listing);
  }
  const places = new Map(lines.map(({ key }, index) => [key, index]));
  return {
    length: lines.length,
    at: (index) => lines[index],
    indexOf: (key) => places.get(key) ?? -1,
  };
}

/** The keys of what must be open for a row to be seen. */
export function pathTo(catalog: Catalog, node: CatalogNode): readonly string[] {
  const above = catalog.parent(node);
  if (above) return [...pathTo(catalog, above), above.id];
  return node.entity === 'category' ? [] : [groupKey(node.entity)];
}
