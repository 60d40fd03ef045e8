import type { Canonical } from '../../entity/cell';
import { dataFields } from '../../entity/entity-fields';
import type { CanonicalRow } from '../../entity/judge-row';
import { editAt } from '../../validation/cell-edit';
import type { CatalogNode } from '../catalog-node';
import { addedRow, cellEdits, rowsChanged, sheetOf, standingNode, type CatalogAct } from './catalog-change';
import { keyFault } from './keys';

/** A field's value as it was shown and as it is to be. */
export interface FieldChange {
  readonly from: Canonical;
  readonly to: Canonical;
}

/** Changes fields of a row that still hold what was shown. */
export const editRow =
  (node: CatalogNode, changes: ReadonlyMap<string, FieldChange>): CatalogAct =>
  (planning) => {
    const row = standingNode(planning.catalog, node);
    const read = planning.catalog.read(row);
    if ([...changes].some(([field, { from }]) => read(field) !== from)) throw rowsChanged();
    return {
      edits: [...changes].flatMap(([field, { to }]) => cellEdits(planning, row, field, to)),
      added: [],
    };
  };

/** Adds a row of these values. Throws ROWS_CHANGED where its key is taken by now, or it says what another row says already. */
export const addRow =
  (name: string, values: CanonicalRow): CatalogAct =>
  (planning) => {
    const { catalog } = planning;
    const { entity } = sheetOf(catalog, name);
    const isNamed = entity.key.includes(entity.referenceBy) && entity.key.length === 1;
    if (isNamed && keyFault(catalog, name, String(values[entity.referenceBy] ?? ''))) throw rowsChanged();
    const same = catalog.rows(name).some((row) => {
      const read = catalog.read(row);
      return entity.key.every((field) => read(field) === (values[field] ?? null));
    });
    if (same) throw rowsChanged();
    return { edits: [], added: [addedRow(planning, name, values)] };
  };

/** Empties a row where it stands, but for its Row Id, as rows that were merged are: by that an undo finds it again. */
export const takeOutRow =
  (node: CatalogNode): CatalogAct =>
  (planning) => {
    const row = standingNode(planning.catalog, node);
    const { entity, table } = sheetOf(planning.catalog, row.entity);
    const fields = ['smartBillingId', 'rowStatus', 'messages', ...dataFields(entity).map(([field]) => field)];
    return {
      edits: fields.map((field) => editAt(table, field, row.rowIndex, '')).filter(({ from }) => from !== ''),
      added: [],
    };
  };
