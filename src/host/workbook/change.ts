import type { Area } from './area';
import type { PlainValue, ValueType } from './cell-value';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

/** Who acts: a person in the grid, the add-in through its API, or another person of a shared workbook. */
export type Actor = 'user' | 'addin' | 'coauthor';

/** Which way the cells behind an insertion or a deletion move. */
export type Shift = 'down' | 'right' | 'up' | 'left';

/** A one-cell edit's before and after, which Excel tells in `details`. */
export interface CellDetails {
  readonly valueBefore: PlainValue;
  readonly valueAfter: PlainValue;
  readonly valueTypeBefore: ValueType;
  readonly valueTypeAfter: ValueType;
}

/** One thing that happened to the workbook. */
export type Happening =
  | { readonly kind: 'cells'; readonly sheet: Worksheet; readonly area: Area; readonly details?: CellDetails }
  /** Formula cells that were read before may show something else; told once, until one of them is read again. */
  | { readonly kind: 'calculated'; readonly sheet: Worksheet; readonly area: Area }
  | { readonly kind: 'shifted'; readonly sheet: Worksheet; readonly area: Area; readonly shift: Shift }
  | { readonly kind: 'sorted'; readonly sheet: Worksheet; readonly area: Area }
  | { readonly kind: 'format'; readonly sheet: Worksheet; readonly area: Area }
  | { readonly kind: 'layout'; readonly sheet: Worksheet }
  | { readonly kind: 'rules'; readonly sheet: Worksheet }
  | { readonly kind: 'notes'; readonly sheet: Worksheet }
  | { readonly kind: 'protection'; readonly sheet: Worksheet }
  | { readonly kind: 'selection'; readonly sheet: Worksheet; readonly area: Area }
  | {
      readonly kind: 'sheet';
      readonly sheet: Worksheet;
      readonly act: SheetAct;
      readonly nameBefore?: string;
    }
  | { readonly kind: 'table'; readonly table: Table; readonly act: TableAct }
  | { readonly kind: 'document'; readonly part: DocumentPart };

export type SheetAct = 'added' | 'deleted' | 'activated' | 'deactivated' | 'renamed' | 'moved' | 'visibility';
export type TableAct = 'added' | 'deleted' | 'resized' | 'renamed' | 'filtered' | 'styled';
export type DocumentPart = 'names' | 'settings' | 'properties' | 'customXml' | 'calculation';

/** A happening with its actor; `silent` ones came while an add-in had switched events off. */
export type Change = Happening & { readonly actor: Actor; readonly silent: boolean };
