import type { Cell } from '../../entity/cell';
import type { EntityTable } from '../../entity/column-table';
import type { AnyEntity } from '../../entity/entity';
import type { WriteContext } from '../../entity/kind-spec';
import type { RowBlock } from '../../history/entity-change';
import type { MappedRows } from '../mapping-result';

/** What a profile brought into one sheet so far, under the Row Ids it went to: the fields of the profile and two more. */
export type BroughtIn = RowBlock;

/** Columns of `BroughtIn` beside the fields: the numbered key, and the file a row was first missing from. */
export const keyColumn = '#key';
export const goneColumn = '#gone';

/** An entity's rows as the new extract has them, as the last one had them and as they stand. */
export interface ExtractSides {
  readonly entity: AnyEntity;
  readonly mapped: MappedRows;
  readonly last: BroughtIn;
  readonly sheet: EntityTable;
  readonly context: WriteContext;
}

export interface FieldChange {
  readonly field: string;
  /** Of the mapped rows, counted from 0. */
  readonly index: number;
  /** Of the sheet. */
  readonly row: number;
  readonly from: Cell;
  readonly to: Cell;
}

/** A cell that the source changed and somebody corrected in the sheet. */
export interface FieldConflict {
  readonly field: string;
  readonly index: number;
  readonly row: number;
  /** As the last extract had it; undefined where that is not kept. */
  readonly last: Cell | undefined;
  readonly source: Cell;
  readonly sheet: Cell;
}

export interface RepeatedKey {
  readonly entity: string;
  readonly key: string;
  /** Rows of the extract that have it. */
  readonly count: number;
}

/** How the rows of an extract stand to those of the sheet; every mapped row is in exactly one of the four lists. */
export interface ExtractComparison {
  readonly entity: string;
  /** Of each mapped row, numbered where a key repeats. */
  readonly keys: readonly string[];
  /** Of each mapped row: its row of the sheet, or undefined. */
  readonly rows: readonly (number | undefined)[];
  readonly added: readonly number[];
  readonly changed: readonly number[];
  readonly unchanged: readonly number[];
  /** Rows that were emptied in the sheet since, as by a merge: they stay away. */
  readonly takenOut: readonly number[];
  readonly changes: readonly FieldChange[];
  readonly conflicts: readonly FieldConflict[];
  /** Cells corrected in the sheet that the source did not change. */
  readonly kept: number;
  /** Rows of `last` that the extract has no more. */
  readonly gone: readonly number[];
  readonly repeatedKeys: readonly RepeatedKey[];
}
