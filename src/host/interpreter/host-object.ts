import type { Area } from '../workbook/area';
import type { Chart, ChartAxis, ChartSeries } from '../workbook/chart';
import type { Table } from '../workbook/table';
import type { CustomXmlPart, DefinedName, Workbook } from '../workbook/workbook';
import type { ConditionalFormat, Note, Worksheet } from '../workbook/worksheet';

/** A value as it travels in a request or a response. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A rectangle of one sheet as an add-in holds it; a tracked one moves when cells are put in or taken out. */
export class RangeRef {
  /** The id under which the add-in asked to keep it, if it did. */
  referenceId: string | undefined;
  deleted = false;

  constructor(
    readonly sheet: Worksheet,
    public area: Area,
  ) {}
}

/** Several rectangles of one sheet. */
export interface AreasRef {
  readonly sheet: Worksheet;
  readonly areas: readonly Area[];
}

/** The tables, names, comments or notes of the workbook, or of one sheet. */
export interface Scope {
  readonly workbook: Workbook;
  readonly sheet: Worksheet | undefined;
}

/** One column of a table, by its id. */
export interface TableColumnRef {
  readonly table: Table;
  readonly id: number;
}

export interface TableRowRef {
  readonly table: Table;
  readonly index: number;
}

export interface BorderRef {
  readonly range: RangeRef;
  readonly side: string;
}

export interface ConditionalRef {
  readonly sheet: Worksheet;
  readonly format: ConditionalFormat;
}

export interface NoteRef {
  readonly sheet: Worksheet;
  readonly note: Note;
}

export interface ChartRef {
  readonly sheet: Worksheet;
  readonly chart: Chart;
}

export interface ChartSeriesRef extends ChartRef {
  readonly series: ChartSeries;
}

export interface ChartAxisRef extends ChartRef {
  readonly axis: ChartAxis;
}

export interface NamedRef {
  readonly workbook: Workbook;
  readonly name: DefinedName;
}

export interface PartRef {
  readonly workbook: Workbook;
  readonly part: CustomXmlPart;
}

export interface PartsOfNamespace {
  readonly workbook: Workbook;
  readonly namespace: string;
}

/** What a worksheet function called through the API gave. */
export interface FunctionAnswer {
  readonly value: Json;
}

/** One entry of a list of keys and values: a setting, a custom property. */
export interface KeyRef<Owner> {
  readonly owner: Owner;
  readonly key: string;
}

/** The objects an add-in can hold, and what stands behind each. */
export interface HostTargets {
  Workbook: Workbook;
  Application: Workbook;
  Runtime: Workbook;
  Functions: Workbook;
  FunctionResult: FunctionAnswer;
  WorkbookProtection: Workbook;
  WorksheetCollection: Workbook;
  Worksheet: Worksheet;
  WorksheetProtection: Worksheet;
  WorksheetFreezePanes: Worksheet;
  WorksheetCustomPropertyCollection: Worksheet;
  WorksheetCustomProperty: KeyRef<Worksheet>;
  AutoFilter: Table | Worksheet;
  Range: RangeRef;
  RangeAreas: AreasRef;
  RangeCollection: AreasRef;
  RangeFormat: RangeRef;
  RangeFill: RangeRef;
  RangeFont: RangeRef;
  RangeBorderCollection: RangeRef;
  RangeBorder: BorderRef;
  FormatProtection: RangeRef;
  RangeSort: RangeRef;
  DataValidation: RangeRef;
  ConditionalFormatCollection: RangeRef;
  ConditionalFormat: ConditionalRef;
  CustomConditionalFormat: ConditionalRef;
  ConditionalFormatRule: ConditionalRef;
  TextConditionalFormat: ConditionalRef;
  CellValueConditionalFormat: ConditionalRef;
  ConditionalRangeFormat: ConditionalRef;
  ConditionalRangeFill: ConditionalRef;
  ConditionalRangeFont: ConditionalRef;
  TableCollection: Scope;
  TableScopedCollection: RangeRef;
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: TableColumnRef;
  TableRowCollection: Table;
  TableRow: TableRowRef;
  TableSort: Table;
  Filter: TableColumnRef;
  NamedItemCollection: Scope;
  NamedItem: NamedRef;
  CommentCollection: Scope;
  NoteCollection: Scope;
  Note: NoteRef;
  ChartCollection: Worksheet;
  Chart: ChartRef;
  ChartTitle: ChartRef;
  ChartLegend: ChartRef;
  ChartSeriesCollection: ChartRef;
  ChartSeries: ChartSeriesRef;
  ChartSeriesFormat: ChartSeriesRef;
  ChartFill: ChartSeriesRef;
  ChartAxes: ChartRef;
  ChartAxis: ChartAxisRef;
  ChartAxisTitle: ChartAxisRef;
  CustomXmlPartCollection: Workbook;
  CustomXmlPartScopedCollection: PartsOfNamespace;
  CustomXmlPart: PartRef;
  SettingCollection: Workbook;
  Setting: KeyRef<Workbook>;
  DocumentProperties: Workbook;
  CustomPropertyCollection: Workbook;
  CustomProperty: KeyRef<Workbook>;
}

export type ObjectKind = keyof HostTargets;

/** An object an add-in holds: its kind, and what stands behind it. */
export type HostObject = { readonly [K in ObjectKind]: HostObjectOf<K> }[ObjectKind];

export interface HostObjectOf<K extends ObjectKind> {
  readonly kind: K;
  readonly target: HostTargets[K];
}

export const hostObject = <K extends ObjectKind>(kind: K, target: HostTargets[K]): HostObjectOf<K> => ({
  kind,
  target,
});

export const rangeObject = (sheet: Worksheet, area: Area): HostObjectOf<'Range'> =>
  hostObject('Range', new RangeRef(sheet, area));

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'kind' in value && 'target' in value;
