import type { Canonical } from '../../entity/cell';
import type { KeysElsewhere } from '../../entity/column-table';
import type { AnyEntity, DecodedTable, TableFacts } from '../../entity/entity';
import type { ValueFault } from '../../entity/kind-spec';
import type { Bits } from './bits';
import type { SheetIndex } from './sheet-index';

export type FaultVisitor = (field: string, fault: ValueFault) => void;

/** One check of one sheet. It keeps which rows it objects to; what it has against them is worked out when asked. */
export interface SheetCheck {
  readonly marks: Bits;
  /** Says what it has against a marked row. */
  eachFault(row: number, visit: FaultVisitor): void;
}

/** Hears of rows whose marks, or what is said of them, changed. */
export type RowListener = (row: number) => void;

/** A sheet as the checks see it. */
export interface SheetView {
  readonly entity: AnyEntity;
  /** Its place in the load order. */
  readonly place: number;
  readonly rowCount: number;
  readonly decoded: DecodedTable;
  value(field: string, row: number): Canonical;
  /** The rows by their texts in these fields, made when first asked for. */
  index(fields: readonly string[]): SheetIndex;
  hasErrors(): boolean;
  /** Whether a row has an error, being held included. */
  hasError(row: number): boolean;
  /** Whether a row has an error of its own, whatever it refers to. */
  hasOwnError(row: number): boolean;
}

/** The other sheets, as the checks see them. */
export interface Surroundings {
  readonly facts: TableFacts;
  readonly elsewhere: KeysElsewhere | undefined;
  /** Undefined where the workbook has no such sheet. */
  sheet(entity: string): SheetView | undefined;
}
