import type { ChangeAct } from '../fixes/change-record';
import type { ChangeCounts, EntityChange } from './entity-change';

/** Rows that became one, by Row Id: what a merge wanted, beside the cells it wrote. */
export interface MergeIntent {
  readonly entity: string;
  readonly keep: string;
  /** Those taken out. */
  readonly drop: readonly string[];
  /** Field → the row whose cell the kept one got. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What was done in one go, as a list of operations shows it. */
export interface Operation {
  readonly operation: string;
  /** ISO date and time, UTC. */
  readonly at: string;
  readonly by: string;
  readonly act: ChangeAct;
  /** Of a mapping run: its profile and the extract. */
  readonly profile?: string;
  readonly source?: string;
  readonly counts: ChangeCounts;
  /** Rows of the sheets the extract had no more. */
  readonly gone?: number;
  /** The operation that this one takes back, or does again. */
  readonly of?: string;
  readonly merge?: MergeIntent;
}

/** An operation too large for lines of the history sheet: whole sheets, and what is remembered as brought in. */
export interface OperationRecord extends Operation {
  readonly changes: readonly EntityChange[];
  readonly broughtIn: readonly EntityChange[];
}
