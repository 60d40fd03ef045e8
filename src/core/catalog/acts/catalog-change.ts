import type { Canonical, Cell } from '../../entity/cell';
import type { AnyEntity, DecodedTable } from '../../entity/entity';
import { writeCell } from '../../entity/decode-table';
import { dataFields, fieldOf } from '../../entity/entity-fields';
import type { CanonicalRow } from '../../entity/judge-row';
import type { WriteContext } from '../../entity/kind-spec';
import { CodedError } from '../../kernel/coded-error';
import { editAt, type CellEdit } from '../../validation/cell-edit';
import type { Catalog } from '../catalog';
import type { CatalogNode } from '../catalog-node';

/** A row to come in below the others, as cells by field. */
export interface AddedRow {
  readonly entity: string;
  readonly rowId: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** All that an act of the catalog changes; nothing is written by working it out. */
export interface CatalogChange {
  readonly edits: readonly CellEdit[];
  readonly added: readonly AddedRow[];
}

/** The catalog as it stands at the moment of the act, and what it takes to write cells of it. */
export interface Planning extends WriteContext {
  readonly catalog: Catalog;
  readonly newRowId: () => string;
}

/** What a person asks of the catalog, worked out on the sheets as they then stand. Throws ROWS_CHANGED where it no longer can be. */
export type CatalogAct = (planning: Planning) => CatalogChange;

export const rowsChanged = (): CodedError =>
  new CodedError(
    'ROWS_CHANGED',
    'notDone',
    'The rows this is about were changed since they were shown. Look at them again and repeat it.',
  );

interface Sheet {
  readonly entity: AnyEntity;
  readonly table: DecodedTable;
}

/** The declaration and the rows of an entity; throws ROWS_CHANGED where its sheet is gone. */
export function sheetOf({ sheets }: Catalog, name: string): Sheet {
  const [entity, table] = [sheets.registry.find((one) => one.name === name), sheets.table(name)];
  if (!entity || !table) throw rowsChanged();
  return { entity, table };
}

/** The row as it stands now: by its Row Id, or, where it had none, by its place and key. Throws ROWS_CHANGED. */
export function standingNode(
  catalog: Catalog,
  { id, entity, rowId, rowIndex, key }: CatalogNode,
): CatalogNode {
  const found =
    rowId === ''
      ? catalog.rows(entity).find((one) => one.rowIndex === rowIndex && one.key === key)
      : catalog.node(id);
  if (!found || found.key !== key) throw rowsChanged();
  return found;
}

/** The edit of one cell of a row; none where it holds the value already. */
export function cellEdits(
  planning: Planning,
  { entity: name, rowIndex }: Pick<CatalogNode, 'entity' | 'rowIndex'>,
  field: string,
  value: Canonical,
): readonly CellEdit[] {
  const { entity, table } = sheetOf(planning.catalog, name);
  const declared = fieldOf(entity, field);
  if (!declared || (table.column(field)[rowIndex] ?? null) === value) return [];
  return [editAt(table, field, rowIndex, writeCell(value, declared, planning))];
}

/** A new row of these values, in the columns its sheet has. */
export function addedRow(planning: Planning, name: string, values: CanonicalRow): AddedRow {
  const { entity, table } = sheetOf(planning.catalog, name);
  const cells = dataFields(entity).flatMap(([field, declared]): [string, Cell][] => {
    const value = values[field] ?? null;
    return value === null || !table.source.columns.has(field)
      ? []
      : [[field, writeCell(value, declared, planning)]];
  });
  return { entity: name, rowId: planning.newRowId(), cells: new Map(cells) };
}

/** The fields of a row as they are. */
export function valuesOf(catalog: Catalog, node: CatalogNode): CanonicalRow {
  const { entity } = sheetOf(catalog, node.entity);
  const read = catalog.read(node);
  return Object.fromEntries(dataFields(entity).map(([field]) => [field, read(field)]));
}
