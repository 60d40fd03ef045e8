import type { NoteCollector } from '../core/mapping/source-notes';
import { readCsvRecords } from './csv-records';
import { delimiters } from './detect-delimiter';

/** Fewer columns come about by chance wherever a text has a comma. */
const leastWidth = 3;

function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The one record these fields are when cut by another mark; undefined where they are several. */
function cutBy(text: string, delimiter: string): string[] | undefined {
  const records: string[][] = [];
  readCsvRecords(text, delimiter, (fields) => records.push(fields) > 0);
  return records.length === 1 ? records[0] : undefined;
}

/** A line wrongly cut, whole again; one that was quoted as a whole has lost its outer quotes. */
const wholeTexts = (fields: readonly string[], delimiter: string): string[] => {
  const text = fields.join(delimiter);
  return fields.length === 1 && text.includes('"') ? [`"${text}"`, text] : [text];
};

function recut(fields: readonly string[], delimiter: string, width: number): string[] | undefined {
  for (const other of delimiters) {
    if (other === delimiter || !fields.some((field) => field.includes(other))) continue;
    for (const text of wholeTexts(fields, delimiter)) {
      const cut = cutBy(text, other);
      if (cut?.length === width) return cut;
    }
  }
  return undefined;
}

/** Cuts rows, of which the file has these lines, anew. */
export type RowCutter = (rows: readonly string[][], lines: readonly number[]) => string[][];

/** What cuts rows of another width than most of these by the mark that makes them as wide, and notes them. */
export function rowCutter(
  judged: readonly (readonly string[])[],
  delimiter: string,
  notes: NoteCollector,
): RowCutter {
  const width = usualWidth(judged);
  return (rows, lines) =>
    rows.map((fields, index) => {
      if (width < leastWidth || fields.length === width) return fields;
      const cut = recut(fields, delimiter, width);
      if (!cut) return fields;
      notes.add('delimiterChanged', lines[index] ?? index + 1, { example: fields.join(delimiter) });
      return cut;
    });
}
