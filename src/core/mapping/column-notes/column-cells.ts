import { isBlank, type Cell } from '../../entity/cell';
import { cellText } from '../../entity/kinds/read-text';
import { cleanText } from '../../kernel/text';
import type { SourceTable } from '../source-table';

/** A filled cell of a column, once for each text it holds. */
export interface CellGroup {
  readonly cell: Cell;
  readonly text: string;
  /** File lines or sheet rows, all of them. */
  readonly rows: number[];
}

/** The filled cells of a column by what they hold, in the order of the source. */
export function cellGroups(source: SourceTable, column: number): readonly CellGroup[] {
  const groups = new Map<Cell, CellGroup>();
  source.rows.forEach((cells, index) => {
    const cell = cells[column] ?? '';
    if (isBlank(cell)) return;
    const row = source.rowNumbers[index] ?? index + 1;
    const group = groups.get(cell);
    if (group) group.rows.push(row);
    else groups.set(cell, { cell, text: cleanText(cellText(cell)), rows: [row] });
  });
  return [...groups.values()];
}

export const cellCount = (groups: readonly CellGroup[]): number =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);
