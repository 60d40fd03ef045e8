import { cellText } from '../entity/kinds/read-text';
import { isBlank, type Cell } from '../entity/cell';
import { oddRows } from './odd-rows';
import { createNoteCollector } from './source-notes';
import type { LeftOutRow, OddRowCode, SourceTable } from './source-table';

/** A row as a note shows it. */
export const rowText = (cells: readonly Cell[]): string =>
  cells
    .filter((cell) => !isBlank(cell))
    .map(cellText)
    .join(' · ');

/** The source without the rows a person chose to leave out; they stay listed, each with its cells. */
export function leaveOutRows(source: SourceTable, codes: readonly OddRowCode[]): SourceTable {
  const odd = oddRows(source.rows, source.headings);
  const chosen = new Set<string>(codes);
  const left = source.rows.flatMap((cells, index): LeftOutRow[] => {
    const code = odd.get(index);
    return code !== undefined && chosen.has(code)
      ? [{ code, row: source.rowNumbers[index] ?? index + 1, cells }]
      : [];
  });
  if (left.length === 0) return source;
  const notes = createNoteCollector();
  for (const { row, cells } of left) notes.add('rowsLeftOut', row, { example: rowText(cells) });
  const kept = (_item: unknown, index: number): boolean => !chosen.has(odd.get(index) ?? '');
  return {
    ...source,
    rows: source.rows.filter(kept),
    rowNumbers: source.rowNumbers.filter(kept),
    notes: [...source.notes.filter(({ code }) => !chosen.has(code)), ...notes.notes()],
    leftOutRows: [...(source.leftOutRows ?? []), ...left],
  };
}
