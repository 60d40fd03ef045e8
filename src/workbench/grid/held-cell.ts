import { CellValueType, type ICellData } from '@univerjs/core';
import { plainValue, type CellValue } from '../../host/workbook/cell-value';
import { displayedText } from '../../host/workbook/displayed-text';
import { typedEntry } from '../../host/workbook/typed-entry';
import type { Input } from '../../host/workbook/write-cells';
import type { Worksheet } from '../../host/workbook/worksheet';

/** What the grid holds of a host's cell: its value or formula and nothing of its looks; undefined when blank. */
export function heldCell(sheet: Worksheet, row: number, column: number): ICellData | undefined {
  const formula = sheet.cells.formula(row, column);
  const value = sheet.cells.get(row, column);
  if (formula !== undefined) return { f: formula, v: plainValue(value) };
  if (value === undefined) return undefined;
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: plainValue(value), t: CellValueType.STRING };
}

/** A multi-line entry of the grid's editor, which keeps it as a document. */
const documentText = (cell: ICellData): string | undefined =>
  cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');

const marked = (text: string, numberFormat: string): string =>
  numberFormat === '@' || text === '' ? text : `'${text}`;

/**
 * A cell that the grid was given, as a person would have to type it: null when it says nothing of a value. Text that the
 * grid knows to be text keeps being text by its apostrophe; what has no type yet was typed, and the host reads it.
 */
export function typedInput(
  cell: ICellData | null | undefined,
  { numberFormat, isFormula }: { readonly numberFormat: string; readonly isFormula: boolean },
): Input {
  if (!cell) return '';
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
  const text = cell.p ? documentText(cell) : undefined;
  if (text !== undefined) return text;
  // Taking a formula away says nothing of a value beside it.
  if (cell.v === undefined) return 'f' in cell && isFormula ? '' : null;
  if (cell.v === null) return '';
  if (cell.t === CellValueType.BOOLEAN) return Boolean(Number(cell.v));
  const isText = cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING;
  return isText ? marked(String(cell.v), numberFormat) : cell.v;
}

const isDateFormat = (format: string): boolean =>
  /[ymdh]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && format !== 'General';

function numberText(value: number, format: string, sheet: Worksheet): string {
  const { dateSystem } = sheet.workbook;
  if (isDateFormat(format)) {
    const iso = value % 1 === 0 ? 'yyyy-mm-dd' : value < 1 ? 'hh:mm:ss' : 'yyyy-mm-dd hh:mm:ss';
    return displayedText(value, iso, dateSystem);
  }
  if (format.includes('%')) return `${String(Number((value * 100).toPrecision(15)))}%`;
  return String(value);
}

function valueText(value: CellValue, format: string, sheet: Worksheet): string {
  if (typeof value === 'number') return numberText(value, format, sheet);
  const text = String(plainValue(value));
  if (typeof value === 'boolean') return text.toUpperCase();
  if (typeof value !== 'string' || format === '@') return text;
  return typedEntry(text, format, sheet.workbook.dateSystem).value === text ? text : `'${text}`;
}

/** What stands in the editor when a cell is opened: typing it again leaves the cell as it is. */
export function editorText(sheet: Worksheet, row: number, column: number): string {
  const formula = sheet.cells.formula(row, column);
  if (formula !== undefined) return formula;
  const value = sheet.cells.get(row, column);
  return value === undefined ? '' : valueText(value, sheet.numberFormatAt(row, column), sheet);
}
