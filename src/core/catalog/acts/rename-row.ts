import { referencesTo } from '../../entity/references-to';
import type { CatalogNode } from '../catalog-node';
import {
  cellEdits,
  rowsChanged,
  sheetOf,
  standingNode,
  type CatalogAct,
  type Planning,
} from './catalog-change';
import { keyFault } from './keys';
import type { CellEdit } from '../../validation/cell-edit';

/** Rows that go by the same key as a row: the versions of a rate plan. */
const rowsOfKey = ({ catalog }: Planning, { entity, key }: CatalogNode): readonly CatalogNode[] =>
  catalog.rows(entity).filter((row) => row.key === key);

/**
 * Gives a row another key and leads every reference of every sheet to it by that. Throws ROWS_CHANGED where the key is
 * taken by now.
 */
export const renameRow =
  (node: CatalogNode, key: string): CatalogAct =>
  (planning) => {
    const { catalog } = planning;
    const row = standingNode(catalog, node);
    const { entity } = sheetOf(catalog, row.entity);
    if (row.key === '' || keyFault(catalog, row.entity, key, row.key)) throw rowsChanged();
    const references = referencesTo(catalog.sheets, row.entity, new Set([row.key]));
    const edits = [
      ...rowsOfKey(planning, row).flatMap((one) => cellEdits(planning, one, entity.referenceBy, key)),
      ...[...references].flatMap((place): readonly CellEdit[] =>
        cellEdits(planning, place, place.field, key),
      ),
    ];
    return { edits, added: [] };
  };
