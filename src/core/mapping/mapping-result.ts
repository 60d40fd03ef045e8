import type { Bilingual } from '../kernel/bilingual';
import type { Cell } from '../entity/cell';

/** Rows of one entity as the cells of its sheet; every column has `rowCount` cells. */
export interface MappedRows {
  readonly entity: string;
  readonly rowCount: number;
  /** By field name; only fields the profile fills. */
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  /** File line or sheet row each row comes from. */
  readonly sourceRows: readonly number[];
}

/** A value that could not be converted; its cell holds what the source has, so that the check shows it too. */
export interface MappingProblem {
  /** File line or sheet row. */
  readonly row: number;
  /** Source column, several joined by ` + `; blank for a constant of the profile. */
  readonly column: string;
  readonly entity: string;
  readonly field: string;
  readonly found: string;
  readonly expected: Bilingual;
}

/** A source column without a home. */
export interface LeftOutColumn {
  readonly column: string;
  /** Cells that hold something. */
  readonly count: number;
  readonly blanks: number;
  /** As the profile states it. */
  readonly reason?: string;
}

/** What a profile made of a source. `rowsIn` is `produced` plus the number of `unproduced` rows. */
export interface MappingResult {
  readonly rowsIn: number;
  /** Source rows that made at least one row. */
  readonly produced: number;
  readonly entities: ReadonlyMap<string, MappedRows>;
  /** Rows the mapped ones refer to, to be made where the sheet does not have them; not counted in `entities`. */
  readonly setup: ReadonlyMap<string, MappedRows>;
  readonly unproduced: readonly { readonly row: number; readonly reason: Bilingual }[];
  readonly leftOut: readonly LeftOutColumn[];
  /** Made-up values by field, to be replaced. */
  readonly placeholders: readonly {
    readonly entity: string;
    readonly field: string;
    readonly count: number;
  }[];
  /** Prices moved off the list price so that the parts sum to the legacy total, by field. */
  readonly balanced: readonly { readonly entity: string; readonly field: string; readonly count: number }[];
  readonly problems: readonly MappingProblem[];
}
