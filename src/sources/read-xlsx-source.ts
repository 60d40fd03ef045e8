import { EncryptedFileError, HucreError, readXlsx, type Sheet } from 'hucre';
import { isBlank, type Cell } from '../core/entity/cell';
import { CodedError } from '../core/kernel/coded-error';
import { checkWorkbookBytes, damagedWorkbook, fileEmpty } from '../core/kernel/workbook-bytes';
import { createNoteCollector, type NoteCollector } from '../core/mapping/source-notes';
import type { SourceTable } from '../core/mapping/source-table';
import { tableFromGrid } from '../core/mapping/table-from-grid';
import type { SourceOptions } from './source-options';
import { sourceCell } from './xlsx-cell';

const gridOf = (sheet: Sheet, notes: NoteCollector): Cell[][] =>
  sheet.rows.map((row, index) => row.map((value) => sourceCell(value, index + 1, notes)));

export const noSheet = (file: string, sheet: string, sheets: readonly string[]): CodedError =>
  new CodedError(
    'SHEET_NOT_FOUND',
    'notDone',
    `${file} has no sheet ${sheet}. It has: ${sheets.join(', ')}.`,
    { file, sheet },
  );

async function openSheets(
  bytes: Uint8Array,
  name: string,
  wanted?: string,
): Promise<{ names: readonly string[]; sheets: readonly Sheet[] }> {
  const names: string[] = [];
  const visible = new Set<string>();
  try {
    const workbook = await readXlsx(bytes, {
      sheets: (info) => {
        names.push(info.name);
        if (!info.hidden && !info.veryHidden) visible.add(info.name);
        return wanted === undefined || info.name === wanted;
      },
    });
    const shown = workbook.sheets.filter((sheet) => wanted !== undefined || visible.has(sheet.name));
    return { names, sheets: shown };
  } catch (error) {
    if (error instanceof EncryptedFileError) checkWorkbookBytes(bytes, name);
    if (error instanceof HucreError) throw damagedWorkbook(name, error);
    throw error;
  }
}

const filledRows = ({ rows }: Sheet): number =>
  rows.filter((row) => row.some((value) => value !== null && (value instanceof Date || !isBlank(value))))
    .length;

/**
 * Reads a sheet of an .xlsx: values as they are stored, formula results and error texts, never a formula. Throws the
 * codes of `checkWorkbookBytes`, SHEET_NOT_FOUND, and FILE_EMPTY where no visible sheet holds anything.
 */
export async function readXlsxSource(
  bytes: Uint8Array,
  name: string,
  options: SourceOptions,
): Promise<SourceTable> {
  checkWorkbookBytes(bytes, name);
  const { names, sheets } = await openSheets(bytes, name, options.sheet);
  if (options.sheet !== undefined && sheets.length === 0) throw noSheet(name, options.sheet, names);
  const filled = sheets.map((sheet) => ({ sheet, rows: filledRows(sheet) })).filter(({ rows }) => rows > 0);
  const [first] = filled;
  if (!first) throw fileEmpty(options.sheet ?? name);
  const { sheet } = first;
  const notes = createNoteCollector();
  if (options.sheet === undefined && filled.length > 1) notes.add('sheetChosen', 1);
  const grid = gridOf(sheet, notes);
  const { headerRow, headerRows } = options;
  const table = tableFromGrid(
    grid,
    {
      rowNumbers: grid.map((_row, index) => index + 1),
      rectangular: true,
      merges: sheet.merges ?? [],
      ...(headerRow === undefined ? {} : { headerRow }),
      ...(headerRows === undefined ? {} : { headerRows }),
    },
    notes,
  );
  const choice = filled.map(({ sheet: { name: own }, rows }) => ({ name: own, rows }));
  const open = options.sheet === undefined ? { sheets: choice } : {};
  return { name, format: 'xlsx', sheet: sheet.name, ...open, ...table, notes: notes.notes() };
}
