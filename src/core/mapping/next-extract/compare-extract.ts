import type { Cell } from '../../entity/cell';
import { isBlank } from '../../entity/cell';
import type { EntityTable } from '../../entity/column-table';
import { writtenByCheck } from '../../history/find-touched';
import { secretCell } from '../../history/secret-cells';
import { cellEquality } from './cell-equality';
import {
  keyColumn,
  type ExtractComparison,
  type ExtractSides,
  type FieldChange,
  type FieldConflict,
} from './extract-sides';
import { numberedKeys } from './numbered-keys';

/** Which row of the sheet a mapped row is: the one it was brought into, else the one of its key; `out` where that is emptied. */
function rowFinder({ entity, last, sheet, context }: ExtractSides) {
  const rowOfId = new Map(sheet.rowIds.flatMap((id, row) => (id === '' ? [] : [[id, row] as const])));
  const lastOf = new Map(last.columns.get(keyColumn)?.map((key, index) => [String(key), index]));
  const own = new Set(last.rowIds);
  // Rows the profile brought in are known by their Row Id, whatever became of their key since.
  const { keys } = numberedKeys(entity, sheet.columns, sheet.rowCount, context);
  const rowOfKey = new Map(keys.flatMap((key, row) => (key === '' ? [] : [[key, row] as const])));
  const taken = new Set<number>();
  return (key: string): { row?: number; last?: number; isOut: boolean } => {
    const index = lastOf.get(key);
    const before = index === undefined ? undefined : rowOfId.get(last.rowIds[index] ?? '');
    const known = index === undefined ? {} : { last: index };
    if (before !== undefined) {
      taken.add(before);
      return isEmptied(sheet, before) ? { ...known, isOut: true } : { ...known, row: before, isOut: false };
    }
    const row = key === '' ? undefined : rowOfKey.get(key);
    const isFree = row !== undefined && !taken.has(row) && !own.has(sheet.rowIds[row] ?? '');
    if (!isFree) return { ...known, isOut: false };
    taken.add(row);
    return { ...known, row, isOut: false };
  };
}

const isEmptied = ({ columns }: EntityTable, row: number): boolean =>
  [...columns].every(
    ([field, cells]) => field === 'rowId' || writtenByCheck.has(field) || isBlank(cells[row] ?? ''),
  );

/** What became of one cell: the source's new value comes in, the sheet's own stays, or both changed. */
type CellFate = 'same' | 'comes' | 'kept' | 'conflict';

function fateOf(
  source: Cell,
  last: Cell | undefined,
  sheet: Cell,
  isSame: (a: Cell, b: Cell) => boolean,
): CellFate {
  if (isSame(source, sheet)) return 'same';
  if (last === undefined) return 'comes';
  if (last === secretCell) return 'conflict';
  if (isSame(last, sheet)) return 'comes';
  return isSame(last, source) ? 'kept' : 'conflict';
}

/** Compares a new extract with what the last one brought in and with the sheet as it stands; nothing is changed. */
export function compareExtract(sides: ExtractSides): ExtractComparison {
  const { entity, mapped, last, sheet, context } = sides;
  const { keys, repeated } = numberedKeys(entity, mapped.columns, mapped.rowCount, context);
  const equal = cellEquality(entity, context);
  const find = rowFinder(sides);
  const lists = {
    added: [] as number[],
    changed: [] as number[],
    unchanged: [] as number[],
    takenOut: [] as number[],
  };
  const changes: FieldChange[] = [];
  const conflicts: FieldConflict[] = [];
  let kept = 0;
  const seen = new Set<number>();
  const rows = keys.map((key, index) => {
    const place = find(key);
    if (place.last !== undefined) seen.add(place.last);
    const { row } = place;
    if (row === undefined) {
      lists[place.isOut ? 'takenOut' : 'added'].push(index);
      return undefined;
    }
    const before = changes.length + conflicts.length;
    for (const [field, cells] of mapped.columns) {
      const source = cells[index] ?? '';
      const own = sheet.columns.get(field)?.[row] ?? '';
      const base = place.last === undefined ? undefined : last.columns.get(field)?.[place.last];
      const fate = fateOf(source, base, own, (a, b) => equal(field, a, b));
      if (fate === 'comes') changes.push({ field, index, row, from: own, to: source });
      else if (fate === 'conflict')
        conflicts.push({
          field,
          index,
          row,
          last: base === secretCell ? undefined : base,
          source,
          sheet: own,
        });
      else if (fate === 'kept') kept += 1;
    }
    lists[changes.length + conflicts.length > before ? 'changed' : 'unchanged'].push(index);
    return row;
  });
  const rowOfId = new Map(sheet.rowIds.map((id, row) => [id, row]));
  const gone = last.rowIds.flatMap((id, index) => {
    const row = rowOfId.get(id);
    return seen.has(index) || row === undefined || isEmptied(sheet, row) ? [] : [index];
  });
  return {
    entity: entity.name,
    keys,
    rows,
    ...lists,
    changes,
    conflicts,
    kept,
    gone,
    repeatedKeys: repeated,
  };
}
