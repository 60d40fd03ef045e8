import type { CellEdit } from '../../core/validation/cell-edit';
import { columnLetters } from '../../excel/cells/sheet-area';
import type { StandingSheet } from './standing-sheet';
import type { Edited } from './touched-areas';

/** Cells of ours as events would tell them; `unknown` are the entities whose sheets are not followed yet. */
export interface WrittenCells {
  readonly heard: readonly Edited[];
  /** Those they are on. */
  readonly on: readonly StandingSheet[];
  readonly unknown: ReadonlySet<string>;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const same = groups.get(keyOf(item));
    if (same) same.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The rows of one column as addresses, those below one another as one. */
function addressesOf(letters: string, rows: readonly number[]): readonly string[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row <= last.to + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => `${letters}${from}:${letters}${to}`);
}

function addressOf({ place }: StandingSheet, edits: readonly CellEdit[]): string {
  const columns = [...grouped(edits, ({ field }) => field)].flatMap(([field, own]) => {
    const column = place.columnOf.get(field);
    if (column === undefined) return [];
    const rows = own.map(({ rowIndex }) => place.firstRow + rowIndex + 1);
    return addressesOf(columnLetters(column), rows);
  });
  return columns.join(',');
}

/** Tells of cells we wrote as Excel tells of cells that a person typed: one event for each sheet. */
export function writtenCells(
  edits: readonly CellEdit[],
  sheets: ReadonlyMap<string, StandingSheet>,
): WrittenCells {
  const unknown = new Set<string>();
  const on: StandingSheet[] = [];
  const heard: Edited[] = [];
  for (const [entity, own] of grouped(edits, (edit) => edit.entity)) {
    const sheet = sheets.get(entity);
    const address = sheet && addressOf(sheet, own);
    if (!sheet) unknown.add(entity);
    else if (address) {
      on.push(sheet);
      heard.push({ kind: 'edited', sheetId: sheet.place.sheetId, address, source: 'Local', change: 'cells' });
    }
  }
  return { heard, on, unknown };
}
