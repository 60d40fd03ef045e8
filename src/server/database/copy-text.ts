import type { ColumnText } from './database';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const special = /[\\\t\n\r]/;

const escaped = (text: string): string =>
  special.test(text) ? text.replace(/[\\\t\n\r]/g, (found) => escapes[found] ?? found) : text;

/** A tab between the columns, `\N` for null. */
function lineOf(cells: readonly ColumnText[]): string {
  const texts = new Array<string>(cells.length);
  for (let index = 0; index < cells.length; index += 1) {
    const value = cells[index] ?? null;
    texts[index] = value === null ? '\\N' : escaped(value);
  }
  // Joined, not added one to another: text put together from hundreds of thousands of pieces is much to clear away.
  return texts.join('\t');
}

/** Rows in COPY's text format, a line each. */
export function copyText(rows: Iterable<readonly ColumnText[]>): string {
  const lines = Array.from(rows, lineOf);
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}
