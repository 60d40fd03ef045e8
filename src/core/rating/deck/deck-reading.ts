import type { Bilingual } from '../../kernel/bilingual';
import type { Result } from '../../kernel/result';
import type { DestinationRow } from '../plan/rate-rows';
import type { ConversionReason, RefusalReason } from './deck-words';

/** A cell of a deck as read: what it means, and why that is not what stands there; or why it means nothing. */
export type CellReading<Value> = Result<
  { readonly value: Value; readonly why?: ConversionReason },
  RefusalReason
>;

/** A cell that was read as something else than it shows, for a person to look over before anything is written. */
export interface Conversion {
  /** File line or sheet row. */
  readonly line: number;
  readonly column: string;
  readonly found: string;
  readonly becomes: string;
  readonly why: ConversionReason;
}

/** A line left out whole, because one of its cells cannot be read for sure. */
export interface RefusedLine {
  readonly line: number;
  readonly column: string;
  /** `V001`… of domain.md 6.1. */
  readonly code: string;
  readonly found: string;
  readonly expected: Bilingual;
}

/** Where a column of the deck went. */
export interface DeckColumn {
  readonly column: string;
  readonly field: string;
}

/** What so many lines do not say: a rate is then per minute, the increment as long as the first interval or the other way round, both 1 s. */
export interface Assumption {
  readonly field: 'minimumInterval' | 'increment' | 'rateUnit';
  readonly lines: number;
}

/** A carrier's deck as destination lines: every row of it is among the lines or among the refused. */
export interface DeckReading {
  readonly columns: readonly DeckColumn[];
  /** Columns that are nothing of a destination line. */
  readonly unread: readonly string[];
  readonly lines: readonly DestinationRow[];
  /** For each line the file line or sheet row it comes from; a list or range of prefixes makes several. */
  readonly lineNumbers: readonly number[];
  readonly conversions: readonly Conversion[];
  readonly refused: readonly RefusedLine[];
  readonly assumed: readonly Assumption[];
}
