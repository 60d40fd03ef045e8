import type { DeckReading, RefusedLine } from '../../deck/deck-reading';
import type { DestinationRow, RatePlanRow } from '../../plan/rate-rows';

/** How a deck comes into a plan. */
export interface ImportWish {
  readonly plan: string;
  /** ISO date: the first day of lines that say none. */
  readonly from?: string;
  /** Whether what held before that day ends the day before. */
  readonly close: boolean;
  /** Of a plan that is new; of one that is there it must be its own. */
  readonly currency?: string;
  /** ISO date: the first day of a new plan whose lines say none. */
  readonly today: string;
}

/** What the sheets have of the plan. */
export interface StandingPlan {
  readonly versions: readonly RatePlanRow[];
  readonly lines: readonly DestinationRow[];
}

/** A cell that gets another value; `row` is an index into the standing lines or versions. */
export interface ImportedCell {
  readonly row: number;
  readonly field: string;
  readonly to: string | number | boolean;
}

/**
 * What an import comes to, before anything is written. Every line of the deck is added, changed, unchanged or refused,
 * and every row of it is a line of one of these or is refused.
 */
export interface DeckImport {
  readonly deck: DeckReading;
  readonly plan: string;
  readonly currency: string;
  readonly isNew: boolean;
  /** Whether the currency of a new plan was assumed. */
  readonly isCurrencyAssumed: boolean;
  readonly added: readonly DestinationRow[];
  /** Standing lines the deck says otherwise of. */
  readonly changed: number;
  readonly unchanged: number;
  /** Lines without a destination, named by their prefix. */
  readonly named: number;
  /** Rows that could not be read, and prefixes the deck has twice. */
  readonly refused: readonly RefusedLine[];
  /** Lines whose last day becomes the day before the deck's first. */
  readonly closed: number;
  readonly lineCells: readonly ImportedCell[];
  /** Versions of the plan that come in: one, or none. */
  readonly versions: readonly RatePlanRow[];
  readonly versionCells: readonly ImportedCell[];
}
