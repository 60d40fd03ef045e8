import type { Bilingual, Language } from '../kernel/bilingual';
import type { DateSystem } from '../kernel/excel-serial';
import type { Severity } from '../kernel/issue';
import type { Canonical, Cell } from './cell';
import type { InCellRule } from './in-cell-rule';
import type { ReferenceLists } from './reference-list';

/** What is wrong with one value; the caller adds the place and what was found. */
export interface ValueFault {
  readonly code: string;
  readonly severity: Severity;
  readonly expected: Bilingual;
  readonly example?: string;
}

/** A cell read: its canonical value (null when blank or unreadable) and what is to be said of it. */
export interface Reading {
  readonly value: Canonical;
  readonly faults: readonly ValueFault[];
}

export interface ReadContext {
  readonly dateSystem: DateSystem;
  readonly lists: ReferenceLists;
}

export interface WriteContext extends ReadContext {
  /** Which label a choice or a yes/no shows. */
  readonly language: Language;
}

export interface JudgeContext {
  readonly lists: ReferenceLists;
  /** Another field of the same row. */
  readonly peer: (field: string) => Canonical;
}

/** Everything the product knows of one kind of field; a kind without one does not compile. */
export interface KindSpec<F> {
  readonly read: (cell: Cell, field: F, context: ReadContext) => Reading;
  readonly write: (value: Exclude<Canonical, null>, field: F, context: WriteContext) => Cell;
  /** What is wrong with a canonical value of the right shape. */
  readonly judge: (
    value: Exclude<Canonical, null>,
    field: F,
    context: JudgeContext,
  ) => ValueFault | undefined;
  /** What would be right, in words. */
  readonly expected: (field: F) => Bilingual;
  readonly example: (field: F) => string;
  /** Excel number format of the column. */
  readonly numberFormat: (field: F) => string;
  readonly inCellRule: (field: F) => InCellRule | undefined;
  /** Width of the column in characters. */
  readonly width: number;
}

export const clean = (value: Canonical): Reading => ({ value, faults: [] });

export const unreadable = (fault: ValueFault): Reading => ({ value: null, faults: [fault] });

export const errorFault = (code: string, expected: Bilingual, example?: string): ValueFault => ({
  code,
  severity: 'error',
  expected,
  ...(example === undefined ? {} : { example }),
});

export const warningFault = (code: string, expected: Bilingual, example?: string): ValueFault => ({
  ...errorFault(code, expected, example),
  severity: 'warning',
});
