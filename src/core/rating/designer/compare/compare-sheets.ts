import { CodedError } from '../../../kernel/coded-error';
import { finish, type Steps } from '../../../kernel/steps';
import type { DestinationRow } from '../../plan/rate-rows';
import { priceMove, priceMoves, rateMove, type PriceMove } from './price-move';
import { priceIndex, type PriceSheet } from './price-sheet';

/** A prefix, in a time band, that at least one of two sheets has a line for. */
export interface ComparedPrice {
  readonly prefix: string;
  /** '' for any time. */
  readonly timeBand: string;
  readonly kind: 'added' | 'removed' | 'kept';
  /** Index of the line that answered, its own or that of a shorter prefix; -1 for none. */
  readonly before: number;
  /** Index of the line that answers now. */
  readonly after: number;
  readonly move: PriceMove;
  /** Hundredths of a per cent by which the rate moved; undefined where that says nothing. */
  readonly basisPoints: number | undefined;
}

/** How many prefixes are in which sheet, and what became of the prices that answer them; both sums are all of them. */
export interface ComparisonCounts {
  readonly lines: Readonly<Record<ComparedPrice['kind'], number>>;
  readonly prices: Readonly<Record<PriceMove, number>>;
}

export interface SheetComparison extends ComparisonCounts {
  readonly before: PriceSheet;
  readonly after: PriceSheet;
  readonly currency: string;
  /** In the order of the sheets, those only the first has last. */
  readonly compared: readonly ComparedPrice[];
}

export const countsOf = (compared: readonly ComparedPrice[]): ComparisonCounts => {
  const lines = { added: 0, removed: 0, kept: 0 };
  const prices = Object.fromEntries(priceMoves.map((move) => [move, 0])) as Record<PriceMove, number>;
  for (const { kind, move } of compared) {
    lines[kind] += 1;
    prices[move] += 1;
  }
  return { lines, prices };
};

function requireOneCurrency(before: PriceSheet, after: PriceSheet): void {
  if (before.currency === after.currency) return;
  throw new CodedError(
    'CURRENCIES_DIFFER',
    'notDone',
    `Prices in ${before.currency} and in ${after.currency} cannot be compared: choose two of one currency.`,
    { before: before.currency, after: after.currency },
  );
}

/**
 * Compares two sheets of prices by prefix and by the price that answers: a prefix without a line of its own is priced by
 * the longest shorter one. Throws CURRENCIES_DIFFER.
 */
export const compareSheets = (before: PriceSheet, after: PriceSheet): SheetComparison =>
  finish(comparingSheets(before, after));

/** Some milliseconds of them. */
const linesAtOnce = 500;

/** As `compareSheets`, in steps. */
export function* comparingSheets(before: PriceSheet, after: PriceSheet): Steps<SheetComparison> {
  requireOneCurrency(before, after);
  const old = yield* priceIndex(before);
  const next = yield* priceIndex(after);
  let seen = 0;
  const compared: ComparedPrice[] = [];
  const take = (
    { prefix, timeBand }: DestinationRow,
    kind: ComparedPrice['kind'],
    from: number,
    to: number,
  ): void => {
    const was = old.price(from);
    const is = next.price(to);
    compared.push({
      prefix,
      timeBand: timeBand ?? '',
      kind,
      before: from,
      after: to,
      move: priceMove(was, is),
      basisPoints: rateMove(was, is),
    });
  };
  for (const [key, line] of next.byKey) {
    if ((seen += 1) % linesAtOnce === 0) yield;
    const row = after.lines[line];
    const own = old.byKey.get(key);
    if (!row) continue;
    const from = own ?? old.answering(row.prefix, row.timeBand ?? '');
    take(row, own === undefined ? 'added' : 'kept', from, line);
  }
  for (const [key, line] of old.byKey) {
    if ((seen += 1) % linesAtOnce === 0) yield;
    const row = before.lines[line];
    if (row && !next.byKey.has(key))
      take(row, 'removed', line, next.answering(row.prefix, row.timeBand ?? ''));
  }
  return { before, after, currency: after.currency, compared, ...countsOf(compared) };
}

/** The name of the line a compared price stands in, in the newer sheet where it has one. */
export const destinationOf = (
  { before, after }: Pick<SheetComparison, 'before' | 'after'>,
  price: ComparedPrice,
): string =>
  (price.kind === 'removed' ? before.lines[price.before] : after.lines[price.after])?.destinationName ?? '';
