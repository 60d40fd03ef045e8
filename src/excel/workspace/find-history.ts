import type { Language } from '../../core/kernel/bilingual';
import {
  historyColumnNames,
  historyColumns,
  historySheet,
  historyTable,
  type HistoryColumnName,
} from './history-words';
import type { TableBody } from './set-body-rows';
import { freeName } from './sheets-to-build';
import { styleHeading, widthInPoints } from './sheet-style';

/** The history's table and where its columns are now. */
export interface StandingHistory {
  readonly table: Excel.Table;
  readonly body: TableBody;
  /** Sheet columns by what they hold. */
  readonly columnOf: ReadonlyMap<HistoryColumnName, number>;
  readonly lastRowIsBlank: boolean;
}

const nameOfHeading = (heading: string): HistoryColumnName | undefined =>
  historyColumnNames.find((name) => {
    const { en, fr } = historyColumns[name].heading;
    return heading === en || heading === fr;
  });

/** Finds the history; undefined where the workbook has none yet. Two syncs. */
export async function findHistory(context: Excel.RequestContext): Promise<StandingHistory | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(historyTable).load('name,showTotals');
  await context.sync();
  if (table.isNullObject) return undefined;
  const sheet = table.worksheet.load('name');
  const columns = table.columns.load('items/name');
  const range = table.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const last = range.getLastRow().load('values');
  await context.sync();
  const columnOf = new Map<HistoryColumnName, number>();
  columns.items.forEach((column, index) => {
    const name = nameOfHeading(column.name);
    if (name && !columnOf.has(name)) columnOf.set(name, range.columnIndex + index);
  });
  return {
    table,
    columnOf,
    lastRowIsBlank: last.values[0]?.every((cell) => cell === '') ?? true,
    body: {
      sheet: sheet.name,
      headingRow: range.rowIndex - 1,
      firstColumn: range.columnIndex,
      columnCount: range.columnCount,
      bodyRows: range.rowCount,
      showsTotals: table.showTotals,
    },
  };
}

/** Makes the sheet as the last one, in the language of the workbook, with a table of one blank row. */
export async function makeHistory(
  context: Excel.RequestContext,
  language: Language,
): Promise<StandingHistory> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  const name = freeName(historySheet[language], taken);
  const sheet = context.workbook.worksheets.add(name);
  const columnCount = historyColumnNames.length;
  const headings = sheet.getRangeByIndexes(0, 0, 1, columnCount);
  headings.values = [historyColumnNames.map((column) => historyColumns[column].heading[language])];
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, 2, columnCount), true);
  table.name = historyTable;
  styleHeading(headings, 'system');
  historyColumnNames.forEach((column, index) => {
    const whole = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    whole.format.columnWidth = widthInPoints(historyColumns[column].width);
    if ('isHidden' in historyColumns[column]) whole.columnHidden = true;
  });
  sheet.freezePanes.freezeRows(1);
  return {
    table,
    columnOf: new Map(historyColumnNames.map((column, index) => [column, index])),
    lastRowIsBlank: true,
    body: { sheet: name, headingRow: 0, firstColumn: 0, columnCount, bodyRows: 1, showsTotals: false },
  };
}
