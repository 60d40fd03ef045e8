import type { Catalog } from '../catalog';
import { isCatalogEntity, standsBy } from '../catalog-entities';
import type { CatalogNode } from '../catalog-node';
import { outOfScopeAfter } from '../scope';
import { cellEdits, rowsChanged, standingNode, type CatalogAct } from './catalog-change';

/** Why a row cannot stand under a category. */
export type MoveFault = 'notMovable' | 'itself' | 'thirdLevel';

/** Whether a row may stand under a category, or for a category also at the top; undefined where it may. */
export function moveFault(
  catalog: Catalog,
  node: CatalogNode,
  category: CatalogNode | undefined,
): MoveFault | undefined {
  const by = isCatalogEntity(node.entity) ? standsBy[node.entity] : undefined;
  if (node.entity !== 'category') return by === 'category' && category ? undefined : 'notMovable';
  if (!category) return undefined;
  if (category.id === node.id) return 'itself';
  const hasLevels =
    catalog.parent(category) !== undefined ||
    catalog.children(node).some(({ entity }) => entity === 'category');
  return hasLevels ? 'thirdLevel' : undefined;
}

/** What moves with a row: the sub-charges of a product or a charge stand in its category (domain.md 3.12). */
const movedWith = (catalog: Catalog, node: CatalogNode): readonly CatalogNode[] =>
  catalog.children(node).filter(({ entity }) => entity === 'subCharge');

/** Puts a row under another category, its sub-charges with it; a category without one goes to the top. */
export const moveRow =
  (node: CatalogNode, category: CatalogNode | undefined): CatalogAct =>
  (planning) => {
    const { catalog } = planning;
    const row = standingNode(catalog, node);
    const to = category && standingNode(catalog, category);
    if (moveFault(catalog, row, to)) throw rowsChanged();
    const field = row.entity === 'category' ? 'parentCategory' : 'category';
    const rows = row.entity === 'category' ? [row] : [row, ...movedWith(catalog, row)];
    return {
      edits: rows.flatMap((one) => cellEdits(planning, one, field, to?.key ?? null)),
      added: [],
    };
  };

/** Service items that would break the scope rule once a row stands there, and do not yet. */
export const moveBreaks = (
  catalog: Catalog,
  node: CatalogNode,
  category: CatalogNode,
): readonly CatalogNode[] => outOfScopeAfter(catalog, node, category.key);
