import type { Cell } from '../entity/cell';
import { createNoteCollector } from './source-notes';
import type { SourceTable } from './source-table';
import { tableFromGrid } from './table-from-grid';

/** A sheet of the open workbook as a source: its used range from row 1, dates as the serials they are. */
export function sourceFromSheet(
  sheet: string,
  grid: readonly (readonly Cell[])[],
  headerRow?: number,
): SourceTable {
  const notes = createNoteCollector();
  const table = tableFromGrid(
    grid,
    {
      rowNumbers: grid.map((_row, index) => index + 1),
      rectangular: true,
      ...(headerRow === undefined ? {} : { headerRow }),
    },
    notes,
  );
  return { name: sheet, format: 'sheet', sheet, ...table, notes: notes.notes() };
}
