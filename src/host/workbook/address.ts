import { isOnSheet, isWholeColumns, isWholeRows, lastColumn, lastRow, type Area } from './area';

/** An A1 reference: the sheet when it is named, and the rectangle. */
export interface Address {
  readonly sheetName: string | undefined;
  readonly area: Area;
}

/** `0` → `A`, `27` → `AB`. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** `A` → `0`, `AB` → `27`; case does not matter. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

const bareName = /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/;
const cellLike = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/;

/** A sheet's name as formulas write it: in apostrophes unless it is a plain word. */
export const quotedSheetName = (name: string): string =>
  bareName.test(name) && !cellLike.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const unquotedSheetName = (text: string): string =>
  text.startsWith("'") && text.endsWith("'") && text.length > 1
    ? text.slice(1, -1).replaceAll("''", "'")
    : text;

function localAddress(area: Area, dollar: string): string {
  const column = (index: number) => `${dollar}${columnName(index)}`;
  const row = (index: number) => `${dollar}${index + 1}`;
  if (isWholeRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  if (isWholeColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  const first = column(area.left) + row(area.top);
  const last = column(area.right) + row(area.bottom);
  return first === last ? first : `${first}:${last}`;
}

/** `A1:B2`, `A:C`, `2:5`; with a sheet name, `Sheet1!A1:B2`. */
export const addressOf = (area: Area, sheetName?: string): string =>
  (sheetName === undefined ? '' : `${quotedSheetName(sheetName)}!`) + localAddress(area, '');

/** The form defined names hold: `Sheet1!$A$1:$B$2`. */
export const absoluteAddressOf = (area: Area, sheetName: string): string =>
  `${quotedSheetName(sheetName)}!${localAddress(area, '$')}`;

const cells = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function parseArea(text: string): Area | undefined {
  const cell = cells.exec(text);
  if (cell) {
    const [, left = '', top = '', right = left, bottom = top] = cell;
    return ordered(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const column = columns.exec(text);
  if (column) return ordered(0, columnIndex(column[1] ?? ''), lastRow, columnIndex(column[2] ?? ''));
  const row = rows.exec(text);
  if (row) return ordered(Number(row[1]) - 1, 0, Number(row[2]) - 1, lastColumn);
  return undefined;
}

function ordered(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const area = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  return isOnSheet(area) ? area : undefined;
}

/** Reads one A1 reference (`B2`, `$A$1:C9`, `A:C`, `3:4`, `'My sheet'!A1`); undefined for anything else. */
export function parseAddress(text: string): Address | undefined {
  const trimmed = text.trim();
  const bang = trimmed.lastIndexOf('!');
  const area = parseArea(trimmed.slice(bang + 1));
  if (!area) return undefined;
  return { sheetName: bang < 0 ? undefined : unquotedSheetName(trimmed.slice(0, bang)), area };
}
