import { isBlank, type Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import {
  addDecimals,
  formatDecimal,
  negateDecimal,
  parseDecimal,
  zero,
  type Decimal,
} from '../kernel/decimal';
import { parseNumberText } from '../kernel/number-text';
import { cleanText } from '../kernel/text';
import { columnsOf } from './columns-of';
import { compileExpression } from './compile-expression';
import { ofEach } from './of-each';
import type { ExpressionContext } from './expression-context';
import type { Hearing } from './hearing';
import type { Repeat, RepeatedColumn } from './mapping-profile';
import { matchKey } from './match-key';
import type { ColumnFinder } from './source-columns';
import type { Member, SourceRows } from './source-rows';
import { cellAt } from './vector';
import { expectedOneOf } from './value-table';

/** The rows each source row makes by its repeated columns, in the order of the profile. */
export type ListMembers = (rows: SourceRows, hear: Hearing) => readonly (readonly Member[])[];

const nobody: readonly Member[] = [];

function columnMembers(repeated: RepeatedColumn, columns: ColumnFinder): ListMembers {
  const { column, separator } = repeated;
  const index = columns(column);
  const items = new Map(
    repeated.items.flatMap(({ values, item, listPrice = '' }) =>
      values.map((value) => [matchKey(value), { item, listPrice }] as const),
    ),
  );
  const nothing = new Set(['', ...(repeated.nothing ?? []).map(matchKey)]);
  const expected = expectedOneOf([
    ...repeated.items.flatMap((entry) => entry.values),
    ...(repeated.nothing ?? []),
  ]);
  const read = (cell: Cell): { members: readonly Member[]; unknown: readonly string[] } => {
    const text = cleanText(cellText(cell));
    const values = separator === undefined ? [text] : text.split(separator).map((part) => part.trim());
    const unknown = values.filter((value) => !items.has(matchKey(value)) && !nothing.has(matchKey(value)));
    const members = values.flatMap((value) => {
      const made = items.get(matchKey(value));
      return made ? [{ column, value, ...made }] : [];
    });
    return { members, unknown };
  };
  const readEach = ofEach(read);
  return (rows, hear) => {
    const { values, codes } = rows.column(index);
    const made = readEach(values);
    return Array.from({ length: rows.count }, (_unused, row) => {
      const { members = nobody, unknown = [] } = made[codes ? (codes[row] ?? 0) : row] ?? {};
      for (const value of unknown) hear.fault(rows.at(row), column, value, expected);
      return members;
    });
  };
}

/** Makes the repeated columns of an entity ready to run on source rows. */
export function compileRepeat({ columns }: Repeat, context: ExpressionContext): ListMembers {
  const lists = columns.map((column) => columnMembers(column, context.columns));
  return (rows, hear) => {
    const made = lists.map((list) => list(rows, hear));
    return Array.from({ length: rows.count }, (_unused, row) => made.flatMap((list) => list[row] ?? nobody));
  };
}

const noCarrier = {
  en: 'at least one item to carry this price, or no price',
  fr: 'au moins un élément pour porter ce prix, ou aucun prix',
};

/**
 * What the first member's price of each row must be so that all prices together are the legacy total; undefined: its list
 * price.
 */
export type BalancePrices = (
  rows: SourceRows,
  members: readonly (readonly Member[])[],
  hear: Hearing,
) => readonly (string | undefined)[];

/** The price that closes the gap to a legacy total. */
function closingPrice(legacy: Decimal, [first, ...others]: readonly Member[]): string | undefined {
  const rest = others.reduce((sum, { listPrice }) => addDecimals(sum, parseDecimal(listPrice) ?? zero), zero);
  const price = addDecimals(legacy, negateDecimal(rest));
  const list = parseDecimal(first?.listPrice ?? '');
  const same = list && addDecimals(price, negateDecimal(list)).units === 0;
  return same ? undefined : formatDecimal(price);
}

/**
 * Puts the whole difference between the legacy total and the list prices on the first row made, so that the items sum to
 * the cent and the difference stands on one line for all to see.
 */
export function compileBalance(
  balance: NonNullable<Repeat['balance']>,
  context: ExpressionContext,
): BalancePrices {
  const total = compileExpression(balance.total, context);
  const columns = columnsOf(balance.total);
  return (rows, members, hear) => {
    const totals = total(rows, hear);
    return members.map((made, row) => {
      const found = cellAt(totals, row);
      const legacy = isBlank(found) ? undefined : parseNumberText(cellText(found));
      if (!legacy) return undefined;
      if (made.length > 0) return closingPrice(legacy, made);
      if (legacy.units !== 0) hear.fault(rows.at(row), columns, found, noCarrier);
      return undefined;
    });
  };
}
