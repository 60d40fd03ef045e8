import type { CanonicalRow } from '../../entity/judge-row';
import type { Catalog } from '../catalog';
import { isCatalogEntity, standsBy } from '../catalog-entities';
import { isLink, type CatalogNode } from '../catalog-node';
import {
  addedRow,
  rowsChanged,
  sheetOf,
  standingNode,
  valuesOf,
  type AddedRow,
  type CatalogAct,
} from './catalog-change';
import { freeKey, keyFault } from './keys';

export interface CopyNames {
  readonly key: string;
  /** Of rows that have one. */
  readonly name: string;
}

const copiedWith = new Set(['serviceItem', 'offerItem', 'subCharge']);

/** What is copied with a row: what it holds, and its sub-charges. Lines of price lists belong to their list. */
export const copiedChildren = (catalog: Catalog, node: CatalogNode): readonly CatalogNode[] =>
  catalog.children(node).filter(({ entity }) => copiedWith.has(entity) || node.entity === 'priceList');

/** Names a copy could have: the same with a number. */
export function copyNames(catalog: Catalog, node: CatalogNode): CopyNames {
  const names = new Set(catalog.rows(node.entity).map(({ label }) => label));
  let number = 2;
  while (names.has(`${node.label} (${String(number)})`)) number += 1;
  return { key: freeKey(catalog, node.entity, node.key), name: `${node.label} (${String(number)})` };
}

/** Adds a row of the same content under another key, with copies of what belongs to it. */
export const copyRow =
  (node: CatalogNode, { key, name }: CopyNames): CatalogAct =>
  (planning) => {
    const { catalog } = planning;
    const row = standingNode(catalog, node);
    const { entity } = sheetOf(catalog, row.entity);
    if (keyFault(catalog, row.entity, key)) throw rowsChanged();
    const named: CanonicalRow = entity.fields['name'] ? { name } : {};
    const copy = addedRow(planning, row.entity, {
      ...valuesOf(catalog, row),
      ...named,
      [entity.referenceBy]: key,
    });
    const made = new Set<string>();
    const children = copiedChildren(catalog, row).map((child): AddedRow => {
      const by = isCatalogEntity(child.entity) ? standsBy[child.entity] : undefined;
      const values = { ...valuesOf(catalog, child), ...(by === undefined ? {} : { [by]: key }) };
      if (isLink(child)) return addedRow(planning, child.entity, values);
      const own = freeKey(catalog, child.entity, child.key, made);
      made.add(own);
      return addedRow(planning, child.entity, {
        ...values,
        [sheetOf(catalog, child.entity).entity.referenceBy]: own,
      });
    });
    return { edits: [], added: [copy, ...children] };
  };
