import type { AnyEntity } from '../../core/entity/entity';
import type { ColumnTemplate, SheetTemplate } from '../../core/entity/sheet-template';
import type { Language } from '../../core/kernel/bilingual';
import { setNumberFormat } from '../cells/set-number-format';
import { columnLetters } from '../cells/sheet-area';
import type { ExcelHost } from '../excel-host';
import { addDependentRules } from './dependent-rule';
import { dressColumn } from './dress-column';
import { styleHeading, widthInPoints, type HeadingStyle } from './sheet-style';
import { tintByStatus } from './tint-by-status';
import { tableColumn } from './structured-reference';
import { workspaceNames } from './workspace-names';

/** A sheet to build: its template, its entity, and the name it gets. */
export interface SheetToBuild {
  readonly template: SheetTemplate;
  readonly entity: AnyEntity;
  readonly sheetName: string;
}

/** Two lines, in points. */
const headingHeight = 32;

export const styleOf = ({ readOnly, required }: ColumnTemplate): HeadingStyle =>
  readOnly ? 'system' : required ? 'required' : 'optional';

/** Neighbouring columns that share something, as address parts: `A:C`. */
function runs<T>(
  columns: readonly ColumnTemplate[],
  of: (column: ColumnTemplate) => T,
): [string, string, T][] {
  const found: [number, number, T][] = [];
  columns.forEach((column, index) => {
    const last = found.at(-1);
    const value = of(column);
    if (last?.[2] === value) last[1] = index;
    else found.push([index, index, value]);
  });
  return found.map(([from, to, value]) => [columnLetters(from), columnLetters(to), value]);
}

/** Headings with looks, widths and formats of whole columns, so that what is pasted below keeps its zeros. */
function layColumns(sheet: Excel.Worksheet, columns: readonly ColumnTemplate[]): void {
  for (const [from, to, format] of runs(columns, (column) => column.numberFormat)) {
    setNumberFormat(sheet.getRange(`${from}:${to}`), format);
  }
  for (const [from, to, width] of runs(columns, (column) => column.width)) {
    sheet.getRange(`${from}:${to}`).format.columnWidth = widthInPoints(width);
  }
  const headings = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  headings.values = [columns.map((column) => column.heading)];
  headings.format.verticalAlignment = 'Center';
  headings.format.wrapText = true;
  headings.format.rowHeight = headingHeight;
  for (const [from, to, style] of runs(columns, styleOf)) {
    styleHeading(sheet.getRange(`${from}1:${to}1`), style);
  }
}

function nameColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { template, entity }: SheetToBuild,
): void {
  const { names } = context.workbook;
  template.columns.forEach(({ field }, index) => {
    const heading = sheet.getRangeByIndexes(0, index, 1, 1);
    names.add(workspaceNames.column(entity.name, field), heading).visible = false;
  });
  const keys = template.columns.find(({ field }) => field === entity.referenceBy);
  if (keys) names.add(workspaceNames.keys(entity.name), `=${tableColumn(template.table, keys.heading)}`);
}

/** Adds the sheet with its table of one blank row and the names that lead to it. */
export function addEntitySheet(context: Excel.RequestContext, toBuild: SheetToBuild): void {
  const { template, sheetName } = toBuild;
  const sheet = context.workbook.worksheets.add(sheetName);
  layColumns(sheet, template.columns);
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, 2, template.columns.length), true);
  table.name = template.table;
  table.style = 'TableStyleLight1';
  for (const [from, to, hidden] of runs(template.columns, (column) => column.hidden)) {
    if (hidden) sheet.getRange(`${from}:${to}`).columnHidden = true;
  }
  sheet.freezePanes.freezeAt(sheet.getRange('A1'));
  nameColumns(context, sheet, toBuild);
}

/** Gives the sheet its in-cell rules, heading notes and tints; `targets` are the entities the workbook has. */
export function addRules(
  host: ExcelHost,
  context: Excel.RequestContext,
  { template, sheetName }: SheetToBuild,
  language: Language,
  targets: ReadonlySet<string>,
): void {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  template.columns.forEach((column, index) => {
    dressColumn(host, sheet, { column: index, headingRow: 0 }, column, { language, targets });
  });
  const lettered = template.columns.map((column, index) => ({
    template: column,
    letters: columnLetters(index),
  }));
  addDependentRules(sheet, lettered, 2, { targets, language });
  const status = template.columns.findIndex(({ field }) => field === 'rowStatus');
  tintByStatus(sheet, { firstColumn: 0, status: status < 0 ? undefined : status, firstRow: 1 });
}
