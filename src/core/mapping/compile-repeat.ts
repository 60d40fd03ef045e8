import { isBlank, type Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import { addDecimals, formatDecimal, negateDecimal, parseDecimal, zero } from '../kernel/decimal';
import { parseNumberText } from '../kernel/number-text';
import { cleanText } from '../kernel/text';
import {
  columnsOf,
  compileExpression,
  type Evaluate,
  type ExpressionContext,
  type Member,
  type ValueListener,
} from './compile-expression';
import type { Repeat, RepeatedColumn } from './mapping-profile';
import { matchKey } from './match-key';
import { remember } from './remember';
import type { ColumnFinder } from './source-columns';
import { expectedOneOf } from './value-table';

/** The rows a source row makes by its repeated columns, in the order of the profile. */
export type ListMembers = (cells: readonly Cell[], hear: ValueListener) => readonly Member[];

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
  const read = remember((cell: Cell): { members: readonly Member[]; unknown: readonly string[] } => {
    const text = cleanText(cellText(cell));
    const values = separator === undefined ? [text] : text.split(separator).map((part) => part.trim());
    const unknown = values.filter((value) => !items.has(matchKey(value)) && !nothing.has(matchKey(value)));
    const members = values.flatMap((value) => {
      const made = items.get(matchKey(value));
      return made ? [{ column, value, ...made }] : [];
    });
    return { members, unknown };
  });
  return (cells, hear) => {
    const { members, unknown } = read(cells[index] ?? '');
    for (const value of unknown) hear.fault(column, value, expected);
    return members;
  };
}

/** Makes the repeated columns of an entity ready to run on source rows. */
export function compileRepeat({ columns }: Repeat, context: ExpressionContext): ListMembers {
  const lists = columns.map((column) => columnMembers(column, context.columns));
  return (cells, hear) => lists.flatMap((list) => list(cells, hear));
}

const noCarrier = {
  en: 'at least one item to carry this price, or no price',
  fr: 'au moins un élément pour porter ce prix, ou aucun prix',
};

/** What the first member's price must be so that all prices together are the legacy total; undefined: its list price. */
export type BalancePrice = (
  cells: readonly Cell[],
  members: readonly Member[],
  hear: ValueListener,
) => string | undefined;

/**
 * Puts the whole difference between the legacy total and the list prices on the first row made, so that the items sum to
 * the cent and the difference stands on one line for all to see.
 */
export function compileBalance(
  balance: NonNullable<Repeat['balance']>,
  context: ExpressionContext,
): BalancePrice {
  const total: Evaluate = compileExpression(balance.total, context);
  const columns = columnsOf(balance.total);
  return (cells, members, hear) => {
    const found = total(cells, undefined, hear);
    if (isBlank(found)) return undefined;
    const legacy = parseNumberText(cellText(found));
    if (!legacy) return undefined;
    if (members.length === 0) {
      if (legacy.units !== 0) hear.fault(columns, found, noCarrier);
      return undefined;
    }
    const others = members
      .slice(1)
      .reduce((sum, { listPrice }) => addDecimals(sum, parseDecimal(listPrice) ?? zero), zero);
    const price = addDecimals(legacy, negateDecimal(others));
    const list = parseDecimal(members[0]?.listPrice ?? '');
    const same = list && addDecimals(price, negateDecimal(list)).units === 0;
    return same ? undefined : formatDecimal(price);
  };
}
