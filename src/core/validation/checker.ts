import type { Cell } from '../entity/cell';
import type { KeysElsewhere } from '../entity/column-table';
import type { CustomColumn } from '../entity/custom-fields';
import type { ListEntry } from '../entity/reference-list';
import type { DuplicateOptions } from '../duplicates/find-duplicates';
import type { DuplicateResult } from '../duplicates/duplicate-cluster';
import type { DateSystem } from '../kernel/excel-serial';
import type { Language } from '../kernel/bilingual';
import type { Issue, Severity } from '../kernel/issue';
import type { FixProposals, FixSelection } from '../fixes/propose-fixes';
import type { IssueGroup } from './group-issues';
import type { RowState } from './row-state';
import type { Waiver } from './waiver';

/** What a check rests on besides the rows; plain values, so that they can go to a worker. */
export interface CheckBasis {
  /** ISO date of the check. */
  readonly today: string;
  readonly dateSystem: DateSystem;
  /** Every value of every list, as the workbook has them, those out of force included. */
  readonly lists: readonly ListEntry[];
  readonly customColumns: readonly CustomColumn[];
  readonly waivers: readonly Waiver[];
  readonly elsewhere?: KeysElsewhere;
}

/** Rows of one sheet as columns; every column and `rowIds` are equally long. */
export interface SheetRows {
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  readonly rowIds: readonly string[];
}

/** What somebody changed: cells of one column from a row on, or rows taken out and put in at one place. */
export type SheetEdit =
  | {
      readonly kind: 'cells';
      readonly entity: string;
      readonly field: string;
      readonly from: number;
      readonly cells: readonly Cell[];
    }
  | {
      readonly kind: 'rows';
      readonly entity: string;
      readonly at: number;
      readonly removed: number;
      readonly inserted: SheetRows;
    };

/** A warning that is let stand, and by whom. */
export interface WaivedIssue {
  readonly issue: Issue;
  readonly waiver: Waiver;
}

/** What the pane needs of a check; sentences of single cells are made from the groups. */
export interface CheckSummary {
  /** Waived warnings are not among them. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly entities: Readonly<Record<string, { readonly rows: number; readonly ready: number }>>;
  readonly groups: readonly IssueGroup[];
  /** More was found than is listed. */
  readonly truncated: boolean;
  readonly waived: readonly WaivedIssue[];
}

/** One sheet's own columns as the check has them, in the order of the sheet. */
export interface RowTexts {
  readonly statuses: readonly RowState[];
  /** In the language asked for; blank where there is nothing to say. */
  readonly messages: readonly string[];
}

/** Rows of one sheet whose texts may be others than before. */
export interface RowTextsPart extends RowTexts {
  readonly entity: string;
  /** Data rows counted from 0, ascending; as many as there are statuses. */
  readonly rows: readonly number[];
}

/** So many rows that handing them over from another thread takes this one a few milliseconds. */
export const mostFreshTexts = 20_000;

/** How far a pass is; both in cells. */
export type CheckProgress = (done: number, total: number) => void;

/**
 * A check that stays: rows go in once, edits afterwards. It may run on this thread or on another; what goes in and comes out is
 * plain values, and calls are answered in the order they were made. A call after `close` is refused.
 */
export interface Checker {
  /** Begins anew with no rows. */
  open(basis: CheckBasis): Promise<void>;
  /** Adds rows at the end of a sheet, as many slices as it takes; they count from the next `check` on, in place of what it had. */
  put(entity: string, rows: SheetRows): Promise<void>;
  /** Takes in what was put and checks what that touches: the first time everything. Throws CHECK_STOPPED after `stop`. */
  check(onProgress?: CheckProgress): Promise<CheckSummary>;
  /** Takes in edits, in order, and checks what they touch. */
  edit(edits: readonly SheetEdit[]): Promise<CheckSummary>;
  /**
   * Statuses and messages of rows that were touched, or speak otherwise, since they were handed over last: at most
   * `mostFreshTexts` at a time, none when all have been.
   */
  freshTexts(language: Language): Promise<readonly RowTextsPart[]>;
  /** All of one sheet. */
  rowTexts(entity: string, language: Language): Promise<RowTexts>;
  /** What would mend the selected issues. */
  fixes(selection: FixSelection): Promise<FixProposals>;
  /** Rows of one sheet that are probably one and the same, as the check has them. */
  duplicates(entity: string, options: DuplicateOptions): Promise<DuplicateResult>;
  /** Ends a pass under way within 200 ms; the next `check` makes it whole. */
  stop(): Promise<void>;
  close(): void;
}
