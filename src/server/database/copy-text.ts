import type { ColumnText } from './database';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const special = /[\\\t\n\r]/;

const escaped = (text: string): string =>
  special.test(text) ? text.replace(/[\\\t\n\r]/g, (found) => escapes[found] ?? found) : text;

/** Rows in COPY's text format: tab between columns, `\N` for null, a line each. */
export function copyText(rows: Iterable<readonly ColumnText[]>): string {
  let text = '';
  for (const row of rows) {
    for (let index = 0; index < row.length; index += 1) {
      const value = row[index] ?? null;
      text += (index > 0 ? '\t' : '') + (value === null ? '\\N' : escaped(value));
    }
    text += '\n';
  }
  return text;
}
