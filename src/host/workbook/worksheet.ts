import type { AutoFilter, Cell, ConditionalRule, DataValidation, Sheet, SheetProtection } from 'hucre';
import type { Area } from './area';
import { CellGrid } from './cell-grid';
import type { Chart } from './chart';
import { FormatGrid } from './format-grid';
import type { CellStyle } from './style-pool';
import type { Table } from './table';
import type { Workbook } from './workbook';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Width in characters (as files hold it) and whether the column is hidden. */
export interface ColumnLayout {
  width?: number;
  hidden?: boolean;
  outlineLevel?: number;
}

/** Height in points and whether the row is hidden, by hand or by a filter. */
export interface RowLayout {
  height?: number;
  hidden?: boolean;
  filtered?: boolean;
  outlineLevel?: number;
}

/** An in-cell rule over one or more areas; formulas without their '='. */
export interface ValidationRule {
  areas: Area[];
  rule: Omit<DataValidation, 'range'>;
}

/** A conditional format over one or more areas; its rule's `priority` orders the sheet's formats. */
export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  rule: Omit<ConditionalRule, 'range'>;
}

/** A note (the yellow kind) on one cell. */
export interface Note {
  readonly id: string;
  row: number;
  column: number;
  author: string;
  text: string;
  visible: boolean;
  width: number;
  height: number;
}

export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** The sheet as its file gave it and its place there, so that saving keeps what this model does not know. */
export interface SheetOrigin {
  readonly file: Sheet;
  readonly index: number;
}

/** What a file says of a cell that the grid does not hold: links and rich text. */
export type CellExtras = Pick<Cell, 'hyperlink'>;

/** One sheet of a workbook. Change it through the operations beside this file, which tell observers. */
export class Worksheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  readonly cells: CellGrid;
  readonly formats = new FormatGrid();
  columns = new Map<number, ColumnLayout>();
  rows = new Map<number, RowLayout>();
  merges: Area[] = [];
  tables: Table[] = [];
  validations: ValidationRule[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  notes: Note[] = [];
  charts: Chart[] = [];
  /** The area of each array formula, by the cell that holds it (`row,column`). */
  readonly arrayFormulas = new Map<string, string>();
  links = new Map<string, CellExtras>();
  protection: SheetProtection | undefined;
  /** The password check of a protected sheet as its file holds it (hash, salt, rounds), while the protection stays. */
  passwordCheck: string | undefined;
  frozen: FrozenPanes = { rows: 0, columns: 0 };
  autoFilter: AutoFilter | undefined;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  readonly customProperties = new Map<string, string>();
  origin: SheetOrigin | undefined;

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {
    this.cells = new CellGrid(workbook.calculation.keeperOf(this));
  }

  styleAt(row: number, column: number): CellStyle {
    return this.workbook.styles.get(this.formats.at(row, column));
  }

  numberFormatAt(row: number, column: number): string {
    return this.styleAt(row, column).numFmt ?? 'General';
  }
}
