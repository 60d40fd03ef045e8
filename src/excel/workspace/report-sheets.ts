import type { ExcelHost } from '../excel-host';
import { historyTable } from './history-words';
import { workspaceNames } from './workspace-names';

const names = workspaceNames;
const anchors: readonly string[] = [
  ...[names.plan, names.readMe, names.issues, names.totals],
  ...[names.commissionWords, names.commissionEdges, names.commissionRun],
  ...[names.commissionStatement, names.commissionComparison],
];

/** The names of the sheets the product writes about the workbook; they hold no data of anybody. */
export const reportSheets = (host: ExcelHost): Promise<ReadonlySet<string>> =>
  host.run(async (context) => {
    const cells = anchors.map((name) =>
      context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().worksheet.load('name'),
    );
    // The history has no name of its own: it is found by its table.
    cells.push(context.workbook.tables.getItemOrNullObject(historyTable).worksheet.load('name'));
    await context.sync();
    return new Set(cells.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name])));
  });
