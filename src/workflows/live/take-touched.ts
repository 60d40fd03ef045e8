import { dataFields } from '../../core/entity/entity-fields';
import type { SheetEdit, SheetRows } from '../../core/validation/checker';
import type { LocatedTable } from '../../excel/workspace/locate-table';
import type { RowSlice, TouchedRows } from '../../excel/workspace/read-touched-rows';
import { checkedColumns, lengthen, shiftRows, type StandingSheet } from './standing-sheet';
import type { RowShift, TouchedRange } from './touched-areas';

const blankRows = (count: number): SheetRows => ({
  columns: new Map(),
  rowIds: new Array<string>(count).fill(''),
});

/** Rows that came or went, as an edit; the sheet is shifted with it. */
export function takeShift(sheet: StandingSheet, shift: RowShift): SheetEdit {
  const { at, removed, inserted } = shift;
  shiftRows(sheet, at, removed, inserted);
  return { kind: 'rows', entity: sheet.entity.name, at, removed, inserted: blankRows(inserted) };
}

/** How a table that was read is known: as it was, moved or of another length than told, or with other headings. */
export type Recognised = 'same' | 'moved' | 'rebuilt';

export function recognise(
  { place: known }: StandingSheet,
  now: LocatedTable,
  ranges: readonly TouchedRange[],
): Recognised {
  const sameHeadings =
    now.headings.length === known.headings.length &&
    now.headings.every((heading, index) => heading === known.headings[index]);
  if (!sameHeadings) return 'rebuilt';
  if (now.firstRow !== known.firstRow || now.firstColumn !== known.firstColumn) return 'moved';
  if (now.sheetId !== known.sheetId) return 'moved';
  // Rows typed below grow the table; what stands below it without belonging to it counts only without a gap.
  const end = Math.max(0, ...ranges.map((range) => range.end));
  const grown = now.bodyRows > known.bodyRows && ranges.some(({ from }) => from <= known.bodyRows);
  if (now.bodyRows !== known.bodyRows && !(grown && end >= now.bodyRows)) return 'moved';
  // Rows below the table count as long as no gap parts them from it: only a whole reading tells when they may be others.
  const isBelow = now.usedEnd > now.firstRow + now.bodyRows;
  const belowAsBefore = now.usedEnd === known.usedEnd && now.bodyRows === known.bodyRows;
  if (isBelow && !belowAsBefore) return 'moved';
  return end > now.bodyRows ? 'moved' : 'same';
}

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);

/** Whether the rows are those the check knows, so that only their touched cells need be told. */
function sameRows(
  sheet: StandingSheet,
  { from, end, sampleRows }: RowSlice,
  rowIds: readonly string[],
): boolean {
  if (end > sheet.rowIds.length || !sameTexts(sheet.rowIds.slice(from, end), rowIds)) return false;
  for (let row = from; row < end; row += 1)
    if (sheet.samples.has(row) !== sampleRows.includes(row - from)) return false;
  return true;
}

/** Keeps what the sheet shows of these rows. */
function remember(sheet: StandingSheet, slice: RowSlice, rowIds: readonly string[]): void {
  const { from, end, columns, sampleRows } = slice;
  lengthen(sheet, end);
  for (let row = from; row < end; row += 1) {
    sheet.rowIds[row] = rowIds[row - from] ?? '';
    sheet.statuses[row] = String(columns.get('rowStatus')?.[row - from] ?? '');
    sheet.messages[row] = String(columns.get('messages')?.[row - from] ?? '');
    sheet.samples.delete(row);
  }
  for (const row of sampleRows) sheet.samples.add(from + row);
}

function editsOf(sheet: StandingSheet, slice: RowSlice, fields: ReadonlySet<string>): readonly SheetEdit[] {
  const { from, end } = slice;
  const { name: entity } = sheet.entity;
  const rowIds = (slice.columns.get('rowId') ?? new Array<string>(end - from).fill('')).map(String);
  const columns = checkedColumns(slice.columns);
  const known = sheet.rowIds.length;
  const same = sameRows(sheet, slice, rowIds);
  remember(sheet, slice, rowIds);
  if (!same) {
    const removed = Math.min(known, end) - from;
    return [{ kind: 'rows', entity, at: from, removed, inserted: { columns, rowIds } }];
  }
  const touched = [...columns].filter(([field]) => fields.has(field));
  const first = dataFields(sheet.entity)[0]?.[0] ?? '';
  // Where only our own columns were touched, the rows are still to be told again, so that they show what they should.
  const told = touched.length > 0 ? touched : [...columns].filter(([field]) => field === first);
  return told.map(([field, cells]) => ({ kind: 'cells', entity, field, from, cells }));
}

/** What was read of the touched rows, as edits; the sheet is brought to it. */
export function takeSlices(
  sheet: StandingSheet,
  { place, slices }: TouchedRows,
  ranges: readonly TouchedRange[],
): readonly SheetEdit[] {
  sheet.place = place;
  return slices.flatMap((slice) => {
    const range = ranges.find(({ from }) => from === slice.from);
    return editsOf(sheet, slice, range?.fields ?? new Set());
  });
}
