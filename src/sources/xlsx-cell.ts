import type { CellValue } from 'hucre';
import type { Cell } from '../core/entity/cell';
import type { NoteCollector } from '../core/mapping/source-notes';

const isoTail = '.000Z';

/** Dates as ISO text, which means the same in both date systems; the time only where there is one. */
function dateText(value: Date): string {
  const iso = value.toISOString();
  return iso.endsWith(`T00:00:00${isoTail}`) ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** A cell of an .xlsx as a source has it; `row` is its sheet row. */
export function sourceCell(value: CellValue, row: number, notes: NoteCollector): Cell {
  if (value === null) return '';
  if (!(value instanceof Date)) return value;
  notes.add('dateCells', row);
  return dateText(value);
}
