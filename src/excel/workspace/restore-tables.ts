import { registry } from '../../core/entities/registry';
import { rangeOf, type SheetArea } from '../cells/sheet-area';
import { columnsByHeading } from './find-columns';
import { askLostTables, type LostTable } from './lost-tables';
import { requireOpenSheets } from './require-open-sheets';
import { tableColumn } from './structured-reference';
import { workspaceNames } from './workspace-names';

/** From the headings down to the last value of the sheet. */
const areaOf = ({ sheet, headingRow, firstColumn, lastColumn }: LostTable, used: Excel.Range): SheetArea => {
  const usedEnd = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const rows = Math.max(2, usedEnd - headingRow);
  return { sheet, top: headingRow, left: firstColumn, rows, columns: lastColumn - firstColumn + 1 };
};

/** Excel turned what other sheets may refer to into plain cells along with the table; it is to grow with it again. */
function pointKeys(context: Excel.RequestContext, { entity, firstColumn, headings }: LostTable): void {
  const column = columnsByHeading(entity, { headings, firstColumn }).get(entity.referenceBy);
  const heading = column === undefined ? undefined : headings[column - firstColumn];
  if (heading === undefined) return;
  const keys = context.workbook.names.getItem(workspaceNames.keys(entity.name));
  keys.formula = `=${tableColumn(entity.table, heading)}`;
}

function restoreOne(context: Excel.RequestContext, lost: LostTable, area: SheetArea): void {
  const range = rangeOf(context, area);
  range.unmerge();
  const table = range.worksheet.tables.add(range, true);
  table.name = lost.entity.table;
  table.style = 'TableStyleLight1';
  pointKeys(context, lost);
}

/**
 * Makes tables again of those that were converted to ranges, with all rows and all columns that stand side by side.
 * Merged cells are taken apart: tables have none.
 */
export async function restoreTables(context: Excel.RequestContext): Promise<void> {
  const lostAsked = askLostTables(context, registry);
  await context.sync();
  const { converted: lost } = await lostAsked();
  if (lost.length === 0) return;
  const probes = lost.map((table) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
    return { table, used, protection: sheet.protection.load('protected') };
  });
  await context.sync();
  requireOpenSheets(
    probes.map(({ table, protection }) => ({ sheet: table.sheet, isProtected: protection.protected })),
  );
  for (const { table, used } of probes) restoreOne(context, table, areaOf(table, used));
  await context.sync();
}
