import type { Steps } from '../../../core/kernel/steps';
import type { SourceTable } from '../../../core/mapping/source-table';
import { comparingSheets, type SheetComparison } from '../../../core/rating/designer/compare/compare-sheets';
import {
  comparisonByCountry,
  type PlaceComparison,
} from '../../../core/rating/designer/compare/comparison-by-place';
import type { PriceSheet } from '../../../core/rating/designer/compare/price-sheet';
import { usualCurrency } from '../../../core/rating/designer/import/plan-version';
import { offshoreAreas } from '../../../core/rating/reading/offshore-areas';
import type { RateBook } from '../../../workflows/rate-book';
import { priceSheetOf } from '../../../workflows/rates/price-sheets';
import { readingToday } from '../open-deck-file';

/** One of two tables that are compared: a plan on a day, or a carrier's file as it is. */
export interface Side {
  readonly plan: string;
  /** ISO date. */
  readonly on: string;
  /** In place of the plan; in the plan's currency. */
  readonly deck?: SourceTable;
}

/** A comparison by country, and where its lines stand in the sheet. */
export interface Compared {
  readonly comparison: SheetComparison;
  readonly places: readonly PlaceComparison[];
  /** Data rows of the lines of either side; undefined for a file's. */
  readonly rowsBefore: readonly number[] | undefined;
  readonly rowsAfter: readonly number[] | undefined;
}

interface OpenedSide {
  readonly sheet: PriceSheet;
  readonly rowOf: readonly number[] | undefined;
}

function* opening(book: RateBook, { plan, on, deck }: Side): Steps<OpenedSide> {
  if (deck) {
    const { lines } = yield* readingToday(deck, deck.name, false);
    return { sheet: { lines, currency: book.currencyOf(plan) ?? usualCurrency }, rowOf: undefined };
  }
  const rows = yield* book.reading(plan);
  return { sheet: priceSheetOf(rows, on), rowOf: rows.lines.rowOf };
}

/** Compares two sides in steps; throws CURRENCIES_DIFFER. */
export function* comparing(book: RateBook, before: Side, after: Side): Steps<Compared> {
  const one = yield* opening(book, before);
  const other = yield* opening(book, after);
  const comparison = yield* comparingSheets(one.sheet, other.sheet);
  yield;
  const places = comparisonByCountry(comparison, offshoreAreas(book.lists));
  return { comparison, places, rowsBefore: one.rowOf, rowsAfter: other.rowOf };
}
