import type { ColumnText } from './database';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const special = /[\\\t\n\r]/;

const escaped = (text: string): string =>
  special.test(text) ? text.replace(/[\\\t\n\r]/g, (found) => escapes[found] ?? found) : text;

/** Columns of a row in COPY's text format: a tab between them, `\N` for null. */
export function copyCells(cells: readonly ColumnText[]): string {
  const texts = new Array<string>(cells.length);
  for (let index = 0; index < cells.length; index += 1) {
    const value = cells[index] ?? null;
    texts[index] = value === null ? '\\N' : escaped(value);
  }
  // Joined, not added one to another: text put together from hundreds of thousands of pieces is much to clear away.
  return texts.join('\t');
}

/** Rows in COPY's text format, a line each. */
export const copyText = (rows: Iterable<readonly ColumnText[]>): string =>
  copyLines(Array.from(rows, copyCells));

/** Such rows, each ended. */
export const copyLines = (rows: readonly string[]): string => (rows.length > 0 ? `${rows.join('\n')}\n` : '');
