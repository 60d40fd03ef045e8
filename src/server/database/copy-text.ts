import type { ColumnText } from './database';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const special = /[\\\t\n\r]/;

const escaped = (text: string): string =>
  special.test(text) ? text.replace(/[\\\t\n\r]/g, (found) => escapes[found] ?? found) : text;

/** Columns of a row in COPY's text format: a tab between them, `\N` for null. */
export function copyCells(cells: readonly ColumnText[]): string {
  let text = '';
  for (let index = 0; index < cells.length; index += 1) {
    const value = cells[index] ?? null;
    text += (index > 0 ? '\t' : '') + (value === null ? '\\N' : escaped(value));
  }
  return text;
}

/** Rows in COPY's text format, a line each. */
export function copyText(rows: Iterable<readonly ColumnText[]>): string {
  let text = '';
  for (const row of rows) text += `${copyCells(row)}\n`;
  return text;
}
