import type { Canonical } from '../../entity/cell';
import { RowIndex } from './row-index';

const separator = '\u001F';

const joined = (text: string, next: string): string => (text === '' ? next : `${text}${separator}${next}`);

/** The texts of several columns together, row by row; undefined where one of them is. */
export const joinedTexts = (
  texts: readonly (string | undefined)[],
  next: readonly (string | undefined)[],
): (string | undefined)[] =>
  texts.map((text, row) => {
    const other = next[row];
    return text === undefined || other === undefined ? undefined : joined(text, other);
  });

/** The rows of a sheet by the text of some fields together; a row with a blank among them is not in it. */
export class SheetIndex {
  readonly rows: RowIndex;

  constructor(
    readonly fields: readonly string[],
    private readonly value: (field: string, row: number) => Canonical,
  ) {
    this.rows = new RowIndex((row) => this.textAt(row) ?? '');
  }

  textAt(row: number): string | undefined {
    let text = '';
    for (const field of this.fields) {
      const value = this.value(field, row);
      if (value === null) return undefined;
      text = joined(text, String(value));
    }
    return text;
  }

  /** Adds a row after all before it; gives the first row of its text, itself where there is no other, or -1. */
  append(row: number): number {
    const text = this.textAt(row);
    if (text === undefined) return -1;
    const first = this.rows.add(row, text);
    return first < 0 ? row : first;
  }
}

export const indexName = (fields: readonly string[]): string =>
  fields.length === 1 ? (fields[0] ?? '') : fields.join(separator);
