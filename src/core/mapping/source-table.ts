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
  | 'sheetChosen'
  | 'headingRows'
  | 'delimiterChanged'
  | 'footerRow'
  | 'repeatedHeader'
  | 'rowsLeftOut'
  | 'mergedCells'
  | 'mergedNumbers'
  | 'mixedEncoding'
  | 'numberFormats'
  | 'ambiguousNumbers'
  | 'notNumbers'
  | 'dateFormats'
  | 'ambiguousDates'
  | 'notDates'
  | 'repeatedKey'
  | 'placeholders';

/** Rows that look as if they were no data; they stay unless a person chooses to leave them out. */
export const oddRowCodes = ['totalsRow', 'footerRow', 'repeatedHeader'] as const;

export type OddRowCode = (typeof oddRowCodes)[number];

export interface NoteExample {
  /** File line or sheet row. */
  readonly row: number;
  readonly text: string;
}

/** Something worth knowing of how a source was read; never a reason to refuse it. */
export interface SourceNote {
  readonly code: SourceNoteCode;
  readonly message: Bilingual;
  /** What can be done about it. */
  readonly proposal?: Bilingual;
  /** The column it is of, where it is of one. */
  readonly column?: string;
  /** How often it happened. */
  readonly count: number;
  /** Where: file lines or sheet rows, the first few. */
  readonly rows: readonly number[];
  /** The first few different ones. */
  readonly examples: readonly NoteExample[];
}

/** A row a person chose not to bring in. */
export interface LeftOutRow {
  readonly code: OddRowCode;
  /** File line or sheet row. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface SourceSheet {
  readonly name: string;
  /** Rows that hold something, those of the headings among them. */
  readonly rows: number;
  /** Whether they are worked out from the first ones. */
  readonly isAbout?: true;
}

/** A legacy extract as read: one heading per column, all rows as wide as the headings. */
export interface SourceTable {
  readonly name: string;
  readonly format: 'csv' | 'xlsx' | 'sheet';
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  /** The sheets people see that hold something, where nobody said which of them to read. */
  readonly sheets?: readonly SourceSheet[];
  /** File line or sheet row of the headings, from 1. */
  readonly headerRow: number;
  /** Distinct and never blank. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** File line or sheet row of each row, from 1. */
  readonly rowNumbers: readonly number[];
  readonly notes: readonly SourceNote[];
  /** Rows left out by choice; with `rows` they are all that was read but blank rows. */
  readonly leftOutRows?: readonly LeftOutRow[];
}
