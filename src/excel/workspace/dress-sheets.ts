import { withoutEvents, writeQuietly } from '../cells/write-columns';
import { setNumberFormat } from '../cells/set-number-format';
import { columnLetters, lastSheetRow } from '../cells/sheet-area';
import type { ExcelHost } from '../excel-host';
import { addDependentRules } from './dependent-rule';
import { dressColumn, type Dressing } from './dress-column';
import { inRequests } from './in-requests';
import type { InspectedSheet } from './inspect-sheets';
import { workspaceNames } from './workspace-names';

/** What is to become of standing sheets; rows, people's columns and all else stay. */
export interface Redress extends Dressing {
  /** Names the workbook has. */
  readonly names: ReadonlySet<string>;
}

function dressOne(
  host: ExcelHost,
  context: Excel.RequestContext,
  inspected: InspectedSheet,
  { names, ...dressing }: Redress,
): void {
  const { entity, found, columns } = inspected;
  const { sheet } = found.probe;
  for (const { template, place, numberFormat, note } of columns) {
    const below = lastSheetRow - place.headingRow - 1;
    const cells = sheet.getRangeByIndexes(place.headingRow + 1, place.column, below, 1);
    if (numberFormat !== template.numberFormat) setNumberFormat(cells, template.numberFormat);
    dressColumn(host, sheet, place, template, dressing, note);
    const name = workspaceNames.column(entity.name, template.field);
    const heading = sheet.getRangeByIndexes(place.headingRow, place.column, 1, 1);
    if (!names.has(name)) context.workbook.names.add(name, heading).visible = false;
  }
  const lettered = columns.map(({ template, place }) => ({ template, letters: columnLetters(place.column) }));
  addDependentRules(sheet, lettered, found.place.firstRow + 1, dressing);
}

/** Brings formats, rules and notes of standing sheets to what their templates say. */
export const dressSheets = (
  host: ExcelHost,
  context: Excel.RequestContext,
  sheets: readonly InspectedSheet[],
  redress: Redress,
): Promise<void> =>
  withoutEvents(context, async () => {
    for (const request of inRequests(sheets, ({ columns }) => columns.length)) {
      writeQuietly(context);
      for (const sheet of request) dressOne(host, context, sheet, redress);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync for as many sheets as a request carries
      await context.sync();
    }
  });
