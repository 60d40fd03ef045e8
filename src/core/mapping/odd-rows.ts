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

/** Rows at the end of a source that may be its foot: no report has a longer one. */
const longestFoot = 1_000;

const amountOf = (cell: Cell): Decimal | undefined =>
  typeof cell === 'number' ? decimalFromNumber(cell) : parseNumberText(cellText(cell));

const isNumber = (cell: Cell): boolean => typeof cell !== 'boolean' && amountOf(cell) !== undefined;

/** How many cells of a row hold something, and the first that does. */
interface Filled {
  readonly count: number;
  readonly first: Cell;
}

function filledOf(row: Row): Filled {
  let count = 0;
  let first: Cell = '';
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (count === 0) first = cell;
    count += 1;
  }
  return { count, first };
}

/** Whether a row may belong to the foot of a source, where only such rows follow. */
const mayBeFoot = (row: Row): boolean => filledOf(row).count === 1;

/** What begins as a word for a total does, whatever stands before it. */
const mayBeTotal = /^[^\p{L}\p{N}]*[gst]/iu;

function saysTotal(row: Row, { count, first }: Filled): boolean {
  if (typeof first !== 'string' || !mayBeTotal.test(first)) return false;
  const folded = foldText(first);
  if (totalWords.has(folded)) return true;
  const sparse = count <= row.length / 2 && count < row.length - 1;
  if (!sparse || !beginsAsTotal.test(folded)) return false;
  return row.slice(row.indexOf(first) + 1).some((cell) => !isBlank(cell) && isNumber(cell));
}

/** Numbers only, in few of the columns and not the first: each may be the sum of what stands above. */
const onlySums = (row: Row, { count }: Filled): boolean =>
  row.length > 2 &&
  count > 0 &&
  count <= row.length / 2 &&
  isBlank(row[0] ?? '') &&
  row.every((cell) => isBlank(cell) || isNumber(cell));

/** A text by itself, in a table too wide for that: of several words at the end, or one that begins as a foot does. */
function isFoot({ count, first }: Filled, width: number, atEnd: boolean): boolean {
  if (width < 3 || count > 2 || typeof first !== 'string' || count > width / 2) return false;
  if (beginsAsFoot.test(foldText(first))) return true;
  return atEnd && count === 1 && first.trim().split(/\s+/).length > 1;
}

/** What a cell that is its column's heading reads as, also where that was numbered or made up. */
function headingTexts(heading: string): readonly string[] {
  const madeUp = heading === '' || /^Column \d+$/.test(heading);
  return [...(madeUp ? [''] : []), foldText(heading), foldText(heading.replace(/ \(\d+\)$/, ''))];
}

const plainLetter = /^[0-9a-z]/i;

/** Whether a cell may read as one of these; nearly all differ in their first letter. */
const mayRead = (text: string, texts: readonly string[]): boolean =>
  !plainLetter.test(text) || texts.some((known) => known.charCodeAt(0) === (text.charCodeAt(0) | 0x20));

/** What a column comes to, exactly; nearly all amounts are hundredths, which need no more than a number. */
class ColumnSum {
  #hundredths = 0;
  #others: Decimal = zero;

  add(amount: Decimal): void {
    const { units, scale } = amount;
    if (typeof units === 'number' && scale <= 2) {
      const sum = this.#hundredths + units * (scale === 2 ? 1 : scale === 1 ? 10 : 100);
      if (Number.isSafeInteger(sum)) {
        this.#hundredths = sum;
        return;
      }
    }
    this.#others = addDecimals(this.#others, amount);
  }

  equals(amount: Decimal): boolean {
    return compareDecimals(addDecimals(this.#others, { units: this.#hundredths, scale: 2 }), amount) === 0;
  }
}

/** Tells, row after row, which look as if they were no data: totals, feet of pages and reports, headings again. */
export class OddRowSearch {
  readonly #headings: readonly (readonly string[])[];
  readonly #sums: ColumnSum[];
  #rows = 0;

  constructor(headings: readonly string[]) {
    this.#headings = headings.map(headingTexts);
    this.#sums = headings.map(() => new ColumnSum());
  }

  /** What the next row looks like; `atEnd` where nothing but rows that may be a foot follow it. */
  next(row: Row, atEnd: boolean): OddRowCode | undefined {
    const code = this.#judge(row, atEnd);
    this.#add(row);
    return code;
  }

  #judge(row: Row, atEnd: boolean): OddRowCode | undefined {
    const filled = filledOf(row);
    if (this.#isHeadings(row, filled)) return 'repeatedHeader';
    if (saysTotal(row, filled)) return 'totalsRow';
    if (isFoot(filled, this.#headings.length, atEnd)) return 'footerRow';
    return onlySums(row, filled) && this.#isSum(row) ? 'totalsRow' : undefined;
  }

  #isHeadings(row: Row, { count }: Filled): boolean {
    return (
      count > 1 &&
      this.#headings.every((texts, column) => {
        const text = cellText(row[column] ?? '');
        return mayRead(text, texts) && texts.includes(isBlank(text) ? '' : foldText(text));
      })
    );
  }

  #isSum(row: Row): boolean {
    if (this.#rows < 2) return false;
    return row.every((cell, column) => {
      if (isBlank(cell)) return true;
      const stated = amountOf(cell);
      return stated !== undefined && this.#sums[column]?.equals(stated) === true;
    });
  }

  #add(row: Row): void {
    this.#rows += 1;
    for (let column = 1; column < this.#sums.length; column += 1) {
      const cell = row[column] ?? '';
      const amount = cell === '' ? undefined : amountOf(cell);
      if (amount) this.#sums[column]?.add(amount);
    }
  }
}

/** Where rows that may be the foot of these begin, all to the end. */
export function footStart(rows: readonly Row[]): number {
  const first = Math.max(0, rows.length - longestFoot);
  let start = rows.length;
  while (start > first && mayBeFoot(rows[start - 1] ?? [])) start -= 1;
  return start;
}

/** Rows that look as if they were no data, by index. */
export function oddRows(rows: readonly Row[], headings: readonly string[]): ReadonlyMap<number, OddRowCode> {
  const odd = new Map<number, OddRowCode>();
  const search = new OddRowSearch(headings);
  const end = footStart(rows);
  rows.forEach((row, index) => {
    const code = search.next(row, index >= end);
    if (code !== undefined) odd.set(index, code);
  });
  return odd;
}
