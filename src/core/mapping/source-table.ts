import type { Bilingual } from '../kernel/bilingual';
import type { Cell } from '../entity/cell';

export type SourceNoteCode =
  | 'titleRows'
  | 'noHeadings'
  | 'blankHeading'
  | 'duplicateHeading'
  | 'raggedRow'
  | 'blankRow'
  | 'totalsRow'
  | 'unclosedQuote'
  | 'damagedText'
  | 'encodingGuessed'
  | 'dateCells'
  | 'formulaErrors'
  | 'sheetChosen';

/** Something worth knowing of how a source was read; never a reason to refuse it. */
export interface SourceNote {
  readonly code: SourceNoteCode;
  readonly message: Bilingual;
  /** How often it happened. */
  readonly count: number;
  /** Where: file lines or sheet rows, the first few. */
  readonly rows: readonly number[];
}

/** A legacy extract as read: one heading per column, all rows as wide as the headings. */
export interface SourceTable {
  readonly name: string;
  readonly format: 'csv' | 'xlsx' | 'sheet';
  readonly encoding?: string;
  readonly delimiter?: string;
  /** The sheet read, and all sheets of the workbook. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  /** File line or sheet row of the headings, from 1. */
  readonly headerRow: number;
  /** Distinct and never blank. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** File line or sheet row of each row, from 1. */
  readonly rowNumbers: readonly number[];
  readonly notes: readonly SourceNote[];
}
