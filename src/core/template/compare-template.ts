import type { ColumnTemplate, SheetTemplate } from '../entity/sheet-template';

/** One difference between a standing workbook and the current template; `cells` counts filled cells it touches. */
export interface TemplateChange {
  readonly kind: 'addSheet' | 'addColumn' | 'retypeColumn' | 'addListValues' | 'moveListValues';
  readonly sheet: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly cells: number;
}

/** A column as it stands in a workbook. */
export interface StandingColumn {
  readonly field: string;
  readonly heading: string;
  readonly numberFormat: string;
  /** What its in-cell rule is, without its texts and bounds: `list:=SB_List_status`, `date`. */
  readonly rule: string;
  readonly filled: number;
}

export interface StandingSheet {
  readonly entity: string;
  readonly sheet: string;
  readonly rows: number;
  readonly columns: readonly StandingColumn[];
}

/** What a column of the template asks for, said in the same words as a standing one. */
export interface WantedColumn extends Pick<ColumnTemplate, 'field' | 'heading' | 'numberFormat'> {
  readonly rule: string;
}

const change = (
  kind: TemplateChange['kind'],
  sheet: string,
  column: string,
  parts: Partial<TemplateChange> = {},
): TemplateChange => ({ kind, sheet, column, before: '', after: '', cells: 0, ...parts });

const says = (format: string, rule: string): string => `${format} (${rule})`;

function columnChanges(sheet: string, standing: StandingColumn, wanted: WantedColumn): TemplateChange[] {
  const { heading, numberFormat, rule, filled } = standing;
  if (numberFormat === wanted.numberFormat && rule === wanted.rule) return [];
  const before = says(numberFormat, rule);
  const after = says(wanted.numberFormat, wanted.rule);
  return [change('retypeColumn', sheet, heading, { before, after, cells: filled })];
}

/** The columns a standing sheet lacks, and what is to change in those it has. */
export function compareSheet(
  standing: StandingSheet,
  wanted: readonly WantedColumn[],
): readonly TemplateChange[] {
  const present = new Map(standing.columns.map((column) => [column.field, column]));
  return wanted.flatMap((column) => {
    const found = present.get(column.field);
    return found
      ? columnChanges(standing.sheet, found, column)
      : [
          change('addColumn', standing.sheet, column.heading, {
            after: column.heading,
            cells: standing.rows,
          }),
        ];
  });
}

export const sheetAdded = ({ sheet }: SheetTemplate): TemplateChange =>
  change('addSheet', sheet, '', { after: sheet });

export const valuesAdded = (sheet: string, list: string, codes: readonly string[]): TemplateChange =>
  change('addListValues', sheet, list, { after: codes.join(', '), cells: codes.length });

/** Values of a list that become rows of a sheet. */
export const valuesMoved = (sheet: string, list: string, codes: readonly string[]): TemplateChange =>
  change('moveListValues', sheet, list, { before: codes.join(', '), after: sheet, cells: codes.length });
