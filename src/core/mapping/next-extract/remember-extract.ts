import type { Cell } from '../../entity/cell';
import { ChangingColumns } from '../../history/changing-columns';
import { emptyBlock, type EntityChange, type RowBlock } from '../../history/entity-change';
import type { MappedRows } from '../mapping-result';
import { cellEquality } from './cell-equality';
import { goneColumn, keyColumn, type ExtractComparison, type ExtractSides } from './extract-sides';

/** Some of the mapped rows under these Row Ids, with columns of their own beside those of the fields. */
export function mappedBlock(
  { columns }: MappedRows,
  indexes: readonly number[],
  rowIds: readonly string[],
  more: ReadonlyMap<string, readonly Cell[]>,
): RowBlock {
  if (indexes.length === 0) return emptyBlock;
  const picked = [...columns].map(([field, cells]): [string, readonly Cell[]] => [
    field,
    indexes.map((index) => cells[index] ?? ''),
  ]);
  return { rowIds, columns: new Map([...picked, ...more]) };
}

/** What a run brings in, as far as remembering goes. */
interface Remembering {
  /** The new rows as they go into the sheet; none where they stay out. */
  readonly added: RowBlock;
  /** Cells of the extract that stay out. */
  readonly left: readonly { readonly index: number; readonly field: string; readonly row: number }[];
  /** Name of the extract that rows are gone from; undefined where they are not to be marked. */
  readonly gone: string | undefined;
}

/** Cells by mapped row and field → the sheet row they stand in. */
const leftCells = (left: Remembering['left']): ReadonlyMap<string, number> =>
  new Map(left.map(({ index, field, row }) => [`${String(index)}\n${field}`, row]));

/** What the last extract said and this one says otherwise. */
function changedMemories(
  { entity, mapped, last, context }: ExtractSides,
  known: ReadonlyMap<number, number>,
  left: ReadonlyMap<string, number>,
): ChangingColumns {
  const equal = cellEquality(entity, context);
  const columns = new ChangingColumns();
  const cellAt = (field: string, row: number): Cell => last.columns.get(field)?.[row] ?? '';
  for (const [index, row] of known) {
    const rowId = last.rowIds[row] ?? '';
    columns.add(goneColumn, rowId, cellAt(goneColumn, row), '');
    for (const [field, cells] of mapped.columns) {
      const [before, now] = [cellAt(field, row), cells[index] ?? ''];
      if (!left.has(`${String(index)}\n${field}`) && !equal(field, before, now))
        columns.add(field, rowId, before, now);
    }
  }
  return columns;
}

/** What is to be remembered as brought in: all that the extract says but what stays out or is still open. */
export function rememberExtract(
  sides: ExtractSides,
  compared: ExtractComparison,
  { added, left: leftOut, gone }: Remembering,
): EntityChange {
  const { mapped, last, sheet } = sides;
  const left = leftCells(leftOut);
  const isAdded = new Set(compared.added);
  const lastOfKey = new Map(last.columns.get(keyColumn)?.map((key, row) => [String(key), row]));
  const lastOf = (index: number): number | undefined => lastOfKey.get(compared.keys[index] ?? '');
  const rowOfId = new Map(sheet.rowIds.map((id, row) => [id, row]));
  const known = new Map<number, number>();
  const newly: number[] = [];
  const replaced: number[] = [];
  compared.rows.forEach((row, index) => {
    const before = lastOf(index);
    // A row taken for another one than it was brought into, because that one is gone, is remembered anew.
    const stands = before !== undefined && rowOfId.get(last.rowIds[before] ?? '') === row;
    const isNew = isAdded.has(index) ? added.rowIds.length > 0 : row !== undefined && !stands;
    if (isNew) newly.push(index);
    if (isNew && before !== undefined) replaced.push(before);
    if (!isNew && before !== undefined) known.set(index, before);
  });
  const columns = changedMemories(sides, known, left);
  if (gone !== undefined)
    for (const row of compared.gone) {
      const since = last.columns.get(goneColumn)?.[row] ?? '';
      columns.add(goneColumn, last.rowIds[row] ?? '', since, since === '' ? gone : since);
    }
  const newIds = new Map(compared.added.map((index, at) => [index, added.rowIds[at] ?? '']));
  const rowIds = newly.map((index) => newIds.get(index) ?? sheet.rowIds[compared.rows[index] ?? -1] ?? '');
  const keys = new Map([[keyColumn, newly.map((index) => compared.keys[index] ?? '')]]);
  return {
    entity: compared.entity,
    added: asItStands(sides, mappedBlock(mapped, newly, rowIds, keys), newly, left),
    removed: blockAt(last, replaced),
    changed: columns.changed,
  };
}

const blockAt = ({ rowIds, columns }: RowBlock, rows: readonly number[]): RowBlock =>
  rows.length === 0
    ? emptyBlock
    : {
        rowIds: rows.map((row) => rowIds[row] ?? ''),
        columns: new Map([...columns].map(([field, cells]) => [field, rows.map((row) => cells[row] ?? '')])),
      };

/** A cell that stays out is remembered as the sheet has it, so that it is told of again next time. */
function asItStands(
  { sheet }: ExtractSides,
  block: RowBlock,
  indexes: readonly number[],
  left: ReadonlyMap<string, number>,
): RowBlock {
  if (left.size === 0) return block;
  const columnOf = (field: string, cells: readonly Cell[]): readonly Cell[] =>
    cells.map((cell, at) => {
      const row = left.get(`${String(indexes[at] ?? -1)}\n${field}`);
      return row === undefined ? cell : (sheet.columns.get(field)?.[row] ?? '');
    });
  return {
    rowIds: block.rowIds,
    columns: new Map([...block.columns].map(([field, cells]) => [field, columnOf(field, cells)])),
  };
}
