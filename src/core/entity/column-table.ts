import type { DateSystem } from '../kernel/excel-serial';
import type { Cell } from './cell';

/** One entity's sheet as columns; every column and `rowIds` have `rowCount` entries, in the order of the sheet. */
export interface EntityTable {
  readonly entity: string;
  readonly rowCount: number;
  /** By field name; a field whose column is missing from the sheet is missing here. */
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  /** The hidden Row Id column; `''` where a row has none yet. */
  readonly rowIds: readonly string[];
}

/** All entity sheets of a workbook, read at one moment. */
export interface WorkspaceTables {
  readonly dateSystem: DateSystem;
  readonly tables: ReadonlyMap<string, EntityTable>;
  /** In a part of a workspace, by entity: what rows of the whole that stayed behind are referred to by. */
  readonly elsewhere?: KeysElsewhere;
}

export type KeysElsewhere = ReadonlyMap<string, ReadonlySet<string>>;
