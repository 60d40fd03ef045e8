import { columnName } from '../workbook/address';
import { lastRow } from '../workbook/area';
import { CellError, type CellValue } from '../workbook/cell-value';
import type { Run } from '../workbook/run-lengths';
import type { Worksheet } from '../workbook/worksheet';
import { pieceLength, type SharedStrings } from './shared-strings';
import { cellTextToXml, xmlEscape } from './xml-text';

/** What writing cells needs: the text table, and the file's format number for each of ours. */
export interface WriterTables {
  readonly strings: SharedStrings;
  readonly styles: readonly number[];
}

/** One column on its way to a file: where it stands, its cells, and its format runs from the current row on. */
class ColumnCursor {
  readonly letters: string;
  readonly values: readonly (CellValue | undefined)[];
  readonly formulas: ReadonlyMap<number, string> | undefined;
  readonly runs: readonly Run[];
  /** The format of most rows; the file keeps it on the column, and blank cells need not repeat it. */
  readonly base: number;
  #run = 0;

  constructor(
    sheet: Worksheet,
    readonly index: number,
  ) {
    this.letters = columnName(index);
    this.values = sheet.cells.column(index);
    this.formulas = sheet.cells.formulas(index);
    this.runs = [...sheet.formats.runs(index, 0, lastRow)];
    this.base = commonestOf(this.runs);
  }

  formatAt(row: number): number {
    while ((this.runs[this.#run]?.to ?? lastRow) < row) this.#run++;
    return this.runs[this.#run]?.id ?? 0;
  }

  /** The rows where the file says something of this column. */
  *filled(): Generator<Rows> {
    yield { from: 0, to: this.values.length - 1 };
    for (const run of this.runs) if (run.id !== this.base) yield run;
    for (const row of this.formulas?.keys() ?? []) yield { from: row, to: row };
  }
}

type Rows = Pick<Run, 'from' | 'to'>;

function commonestOf(runs: readonly Run[]): number {
  const rows = new Map<number, number>();
  for (const { id, from, to } of runs) rows.set(id, (rows.get(id) ?? 0) + to - from + 1);
  return [...rows].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** `<sheetData>` of a sheet, in encoded pieces, with the formats of whole columns beside it. */
export function writeSheetCells(sheet: Worksheet, tables: WriterTables): SheetCellsXml {
  const indexes = [...new Set([...sheet.cells.columns(), ...sheet.formats.columns()])].sort((a, b) => a - b);
  const columns = indexes.map((index) => new ColumnCursor(sheet, index));
  const bases = new Map(columns.filter(({ base }) => base !== 0).map(({ index, base }) => [index, base]));
  return { parts: sheetData(sheet, columns, tables), bases };
}

export interface SheetCellsXml {
  readonly parts: Uint8Array[];
  /** Our format number of each column that has one as a whole. */
  readonly bases: ReadonlyMap<number, number>;
}

function sheetData(sheet: Worksheet, columns: readonly ColumnCursor[], tables: WriterTables): Uint8Array[] {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let open = '<sheetData>';
  const filled = filledRows(sheet, columns);
  for (let row = filled.indexOf(1); row >= 0; row = filled.indexOf(1, row + 1)) {
    open += rowXml(sheet, columns, tables, row);
    if (open.length > pieceLength) {
      parts.push(encoder.encode(open));
      open = '';
    }
  }
  parts.push(encoder.encode(`${open}</sheetData>`));
  return parts;
}

/** Marks the rows to write, so that one cell far down does not make the writer look at a million rows. */
function filledRows(sheet: Worksheet, columns: readonly ColumnCursor[]): Uint8Array {
  const filled: Rows[] = columns.flatMap((cursor) => [...cursor.filled()]);
  for (const row of sheet.rows.keys()) filled.push({ from: row, to: row });
  filled.push(...sheet.formats.rowRuns().filter((run) => run.to < lastRow));
  const marks = new Uint8Array(filled.reduce((last, { to }) => Math.max(last, to), -1) + 1);
  for (const { from, to } of filled) marks.fill(1, from, to + 1);
  return marks;
}

function rowXml(
  sheet: Worksheet,
  columns: readonly ColumnCursor[],
  tables: WriterTables,
  row: number,
): string {
  let cells = '';
  for (const cursor of columns) {
    const value = cursor.values[row];
    const format = cursor.formatAt(row);
    const formula = cursor.formulas?.get(row);
    if (value === undefined && formula === undefined && format === cursor.base) continue;
    const style = tables.styles[format] ?? 0;
    const head = `<c r="${cursor.letters}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
    cells +=
      formula === undefined
        ? head + valueXml(value, tables.strings)
        : head + formulaXml(formula, value, sheet.arrayFormulas.get(`${row},${cursor.index}`));
  }
  const attributes = rowAttributes(sheet, tables, row);
  return cells === '' && attributes === '' ? '' : `<row r="${row + 1}"${attributes}>${cells}</row>`;
}

function rowAttributes(sheet: Worksheet, { styles }: WriterTables, row: number): string {
  const layout = sheet.rows.get(row);
  const format = styles[sheet.formats.rowFormat(row)] ?? 0;
  let text = format === 0 ? '' : ` s="${format}" customFormat="1"`;
  if (layout?.height !== undefined) text += ` ht="${layout.height}" customHeight="1"`;
  // Rows a filter hides are written as shown: the filter itself is not kept, and nobody should look for lost rows.
  if (layout?.hidden) text += ' hidden="1"';
  if (layout?.outlineLevel) text += ` outlineLevel="${layout.outlineLevel}"`;
  return text;
}

function valueXml(value: CellValue | undefined, strings: SharedStrings): string {
  if (value === undefined) return '/>';
  if (typeof value === 'number') return Number.isFinite(value) ? `><v>${value}</v></c>` : '/>';
  if (typeof value === 'string') return ` t="s"><v>${strings.numberOf(value)}</v></c>`;
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  return ` t="e"><v>${value.code}</v></c>`;
}

/** A formula with the value it last showed; without one, Excel calculates it on opening. */
function formulaXml(formula: string, value: CellValue | undefined, array: string | undefined): string {
  const kind = array === undefined ? '' : ` t="array" ref="${array}"`;
  const body = `<f${kind}>${xmlEscape(formula.slice(1))}</f>`;
  if (value === undefined) return `>${body}</c>`;
  if (typeof value === 'number') return `>${body}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return ` t="b">${body}<v>${value ? 1 : 0}</v></c>`;
  if (value instanceof CellError) return ` t="e">${body}<v>${value.code}</v></c>`;
  return ` t="str">${body}<v>${cellTextToXml(value)}</v></c>`;
}
