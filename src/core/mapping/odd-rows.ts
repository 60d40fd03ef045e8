import { isBlank, type Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import { addDecimals, compareDecimals, decimalFromNumber, zero, type Decimal } from '../kernel/decimal';
import { parseNumberText } from '../kernel/number-text';
import { foldText } from '../kernel/text';
import type { OddRowCode } from './source-table';

type Row = readonly Cell[];

const totalWords = new Set([
  'total',
  'totals',
  'totaux',
  'grand total',
  'total general',
  'sous total',
  'subtotal',
]);

const beginsAsTotal = /^(?:(?:grand|sous|sub) ?total|totaux?)\b/;

/** How lines at the foot of a page or report begin, folded. */
const beginsAsFoot =
  /^(?:page \d|(?:printed|imprime|genere|generated|produit|extrait|exported|exporte)e? (?:on|le|by|par|at)\b|(?:end of|fin d[ue])\b|report date|date du rapport|(?:total )?\d+ (?:records?|rows?|lines?|lignes?|enregistrements?|clients?)\b|nombre d|number of|confidential|confidentiel)/;

const filledCells = (row: Row): Cell[] => row.filter((cell) => !isBlank(cell));

const amountOf = (cell: Cell): Decimal | undefined =>
  typeof cell === 'number' ? decimalFromNumber(cell) : parseNumberText(cellText(cell));

const isNumber = (cell: Cell): boolean => typeof cell !== 'boolean' && amountOf(cell) !== undefined;

function saysTotal(row: Row): boolean {
  const filled = filledCells(row);
  const [first] = filled;
  if (typeof first !== 'string') return false;
  const folded = foldText(first);
  if (totalWords.has(folded)) return true;
  const sparse = filled.length <= row.length / 2 && filled.length < row.length - 1;
  return sparse && beginsAsTotal.test(folded) && filled.slice(1).some(isNumber);
}

/** Numbers only, in few of the columns and not the first: each may be the sum of what stands above. */
const onlySums = (row: Row): boolean => {
  const filled = filledCells(row);
  return (
    row.length > 2 &&
    filled.length > 0 &&
    filled.length <= row.length / 2 &&
    isBlank(row[0] ?? '') &&
    filled.every(isNumber)
  );
};

function isSumAbove(rows: readonly Row[], index: number): boolean {
  const row = rows[index] ?? [];
  return row.every((cell, column) => {
    const stated = isBlank(cell) ? undefined : amountOf(cell);
    if (!stated) return true;
    let sum = zero;
    for (let above = 0; above < index; above += 1) {
      const amount = amountOf(rows[above]?.[column] ?? '');
      if (amount) sum = addDecimals(sum, amount);
    }
    return index > 1 && compareDecimals(sum, stated) === 0;
  });
}

/** Whether a cell is its column's heading, also where that was numbered or made up. */
function isHeading(cell: Cell, heading: string): boolean {
  const folded = foldText(cellText(cell));
  if (folded === '') return heading === '' || /^Column \d+$/.test(heading);
  return folded === foldText(heading) || folded === foldText(heading.replace(/ \(\d+\)$/, ''));
}

const sameAsHeadings = (row: Row, headings: readonly string[]): boolean =>
  filledCells(row).length > 1 && headings.every((heading, column) => isHeading(row[column] ?? '', heading));

/** A text by itself, in a table too wide for that: of several words at the end, or one that begins as a foot does. */
function isFoot(row: Row, width: number, atEnd: boolean): boolean {
  const filled = filledCells(row);
  const [first] = filled;
  if (width < 3 || filled.length > 2 || typeof first !== 'string' || filled.length > width / 2) return false;
  if (beginsAsFoot.test(foldText(first))) return true;
  return atEnd && filled.length === 1 && first.trim().split(/\s+/).length > 1;
}

/** Rows that look as if they were no data, by index: totals, feet of pages and reports, headings again. */
export function oddRows(rows: readonly Row[], headings: readonly string[]): ReadonlyMap<number, OddRowCode> {
  const odd = new Map<number, OddRowCode>();
  const width = headings.length;
  let end = rows.length;
  while (end > 0 && filledCells(rows[end - 1] ?? []).length === 1) end -= 1;
  rows.forEach((row, index) => {
    if (sameAsHeadings(row, headings)) odd.set(index, 'repeatedHeader');
    else if (saysTotal(row)) odd.set(index, 'totalsRow');
    else if (isFoot(row, width, index >= end)) odd.set(index, 'footerRow');
    else if (onlySums(row) && isSumAbove(rows, index)) odd.set(index, 'totalsRow');
  });
  return odd;
}
