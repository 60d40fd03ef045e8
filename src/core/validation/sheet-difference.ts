import type { Cell } from '../entity/cell';
import type { SheetEdit, SheetRows } from './checker';

const blank = '';

/** The rows between what two readings of a sheet begin and end with alike, as one edit; undefined when they are alike. */
export function sheetDifference(
  entity: string,
  before: SheetRows,
  after: SheetRows,
): Extract<SheetEdit, { kind: 'rows' }> | undefined {
  const fields = [...new Set([...before.columns.keys(), ...after.columns.keys()])];
  const pairs = fields.map((field) => [before.columns.get(field), after.columns.get(field)] as const);
  const alike = (old: number, now: number): boolean =>
    before.rowIds[old] === after.rowIds[now] &&
    pairs.every(([was, is]) => (was?.[old] ?? blank) === (is?.[now] ?? blank));
  const [oldCount, count] = [before.rowIds.length, after.rowIds.length];
  const most = Math.min(oldCount, count);
  let head = 0;
  while (head < most && alike(head, head)) head += 1;
  let tail = 0;
  while (tail < most - head && alike(oldCount - 1 - tail, count - 1 - tail)) tail += 1;
  if (head + tail === oldCount && oldCount === count) return undefined;
  return {
    kind: 'rows',
    entity,
    at: head,
    removed: oldCount - head - tail,
    inserted: rowsBetween(after, head, count - tail),
  };
}

/** Some rows of a sheet, as a sheet. */
export const rowsBetween = ({ columns, rowIds }: SheetRows, from: number, end: number): SheetRows => ({
  columns: new Map<string, readonly Cell[]>(
    [...columns].map(([field, cells]) => [field, cells.slice(from, end)]),
  ),
  rowIds: rowIds.slice(from, end),
});
