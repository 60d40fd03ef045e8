import { isBlank, type Cell } from '../entity/cell';
import { parseNumberText } from '../kernel/number-text';
import { foldText } from '../kernel/text';

const searched = 30;

const filled = (row: readonly Cell[]): number => row.filter((cell) => !isBlank(cell)).length;

/** The width most rows have. */
function usualWidth(rows: readonly (readonly Cell[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const width = filled(row);
    if (width > 0) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Headings are words, and each its own: not numbers, not dates, hardly ever twice the same. */
function readsAsHeadings(row: readonly Cell[]): boolean {
  const cells = row.filter((cell) => !isBlank(cell));
  const words = cells.filter(
    (cell) => typeof cell === 'string' && !parseNumberText(cell) && !/^\d{1,4}[-/.]\d/.test(cell),
  );
  const distinct = new Set(words.map((cell) => foldText(String(cell))));
  return words.length >= cells.length * 0.8 && distinct.size >= words.length * 0.6;
}

/** Index of the row that holds the headings, below any title lines; undefined when none reads as headings. */
export function findHeaderRow(grid: readonly (readonly Cell[])[]): number | undefined {
  const top = grid.slice(0, searched);
  const width = usualWidth(grid.slice(0, 200));
  const wide = Math.max(1, Math.ceil(width * 0.6));
  const index = top.findIndex((row) => filled(row) >= wide && readsAsHeadings(row));
  return index < 0 ? undefined : index;
}
