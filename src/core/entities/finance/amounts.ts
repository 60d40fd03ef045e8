import type { Canonical } from '../../entity/cell';
import type { DecodedTable } from '../../entity/entity';
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  negateDecimal,
  parseDecimal,
  rescale,
  zero,
  type Decimal,
} from '../../kernel/decimal';
import { centScale } from '../../kernel/money';
import { rowReader, type RowReader } from '../table-lookup';

/** The amount of a cell; undefined where it is blank or unreadable. */
export const amountOf = (cell: Canonical | undefined): Decimal | undefined =>
  cell === null || cell === undefined ? undefined : parseDecimal(String(cell));

/** The sum of several cells; undefined where one of them is blank or unreadable. */
export function sumOf(cells: readonly (Canonical | undefined)[]): Decimal | undefined {
  let sum: Decimal | undefined = zero;
  for (const cell of cells) {
    const amount = amountOf(cell);
    sum = sum && amount && addDecimals(sum, amount);
  }
  return sum;
}

export const subtract = (a: Decimal, b: Decimal): Decimal => addDecimals(a, negateDecimal(b));

const magnitude = (a: Decimal): Decimal => (compareDecimals(a, zero) < 0 ? negateDecimal(a) : a);

export const isSame = (a: Decimal, b: Decimal): boolean => compareDecimals(a, b) === 0;

const oneCent: Decimal = { units: 1, scale: centScale };

/** What rounding explains: at most a cent apart. */
export const withinOneCent = (a: Decimal, b: Decimal): boolean =>
  compareDecimals(magnitude(subtract(a, b)), oneCent) <= 0;

/** Half a cent and more up, as CRA asks of taxes and domain.md 4.2 of lines. */
export const toCents = (amount: Decimal): Decimal => rescale(amount, centScale, 'halfUp');

export const centsText = (amount: Decimal): string => formatDecimal(toCents(amount));

/** Whether more is applied than there is to apply to; a negative document takes negative amounts. */
export const exceeds = (applied: Decimal, total: Decimal): boolean =>
  compareDecimals(total, zero) < 0
    ? compareDecimals(applied, total) < 0 || compareDecimals(applied, zero) > 0
    : compareDecimals(applied, total) > 0;

export type Sums = ReadonlyMap<string, Decimal>;

/** Adds an amount to what is kept under a key. */
export function addTo(sums: Map<string, Decimal>, key: string, amount: Decimal): void {
  const before = sums.get(key);
  sums.set(key, before ? addDecimals(before, amount) : amount);
}

/** Sums of a column by key, in one pass; rows without a key or an amount are left out. */
export function sumBy(
  table: DecodedTable | undefined,
  keyOf: (row: RowReader) => string | undefined,
  field: string,
): Sums {
  const sums = new Map<string, Decimal>();
  if (!table) return sums;
  const amounts = table.column(field);
  for (let rowIndex = 0; rowIndex < table.rowCount; rowIndex += 1) {
    const key = keyOf(rowReader(table, rowIndex));
    const amount = key === undefined ? undefined : amountOf(amounts[rowIndex]);
    if (key !== undefined && amount) addTo(sums, key, amount);
  }
  return sums;
}
