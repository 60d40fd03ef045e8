import type { Canonical, Cell } from '../entity/cell';
import type { AnyEntity } from '../entity/entity';
import type { EntityTable } from '../entity/column-table';
import type { Field } from '../entity/field';
import type { WriteContext } from '../entity/kind-spec';
import type { Bilingual } from '../kernel/bilingual';
import type { Certainty } from './propose-fixes';
import type { DateOrder } from './date-order';
import type { TargetIndex } from './target-index';

/** A value that may stand in the place of the wrong one, before anybody looked whether it mends. */
export interface Candidate {
  readonly to: Cell;
  readonly certainty: Certainty;
  readonly why: Bilingual;
  /** What people choose by, where it says more than the cell would. */
  readonly label?: Bilingual;
  /** Where another cell of the row is the wrong one. */
  readonly field?: string;
}

/** What was in the cell is lost; `why` says how, and where to get it again. */
export interface Lost {
  readonly lost: Bilingual;
}

/** What a proposer says of a cell: values to try, several where they are equally good; or that nothing can be restored. */
export type Proposal = readonly Candidate[] | Lost;

/** The cell of one issue with all a proposer may look at. */
export interface FixCell<F extends Field = Field> {
  readonly entity: AnyEntity;
  readonly name: string;
  readonly field: F;
  readonly rowIndex: number;
  readonly cell: Cell;
  readonly table: EntityTable;
  readonly writing: WriteContext;
  /** ISO date of the check. */
  readonly today: string;
  /** Another field of the same row as the check read it. */
  readonly peer: (field: string) => Canonical;
  /** Columns that people added to the sheet, in no order. */
  readonly beside: readonly (readonly Cell[])[];
  /** In which order the column's dates of three numbers are, as far as they say. */
  readonly dateOrder: () => DateOrder;
  /** What the rules of the code would have in the cell, where they know. */
  readonly named: () => readonly Exclude<Canonical, null>[];
  /** The values by which rows of another sheet are referred to. */
  readonly targets: (entity: string) => TargetIndex | undefined;
}

export type Proposer<F extends Field = Field> = (cell: FixCell<F>) => Proposal;

export const nothing: Proposal = [];

export const isLost = (proposal: Proposal): proposal is Lost => 'lost' in proposal;
