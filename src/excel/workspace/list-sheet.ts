import { listNames, type ListName } from '../../core/entity/list-name';
import type { ReferenceLists } from '../../core/entity/reference-list';
import type { Language } from '../../core/kernel/bilingual';
import { setNumberFormat } from '../cells/set-number-format';
import { columnLetters } from '../cells/sheet-area';
import type { ExcelHost } from '../excel-host';
import { listSheetName, workspaceNames } from './workspace-names';

const allLists = Object.keys(listNames) as ListName[];

/** Writes each list as a column of the sheet, its name on top, and gives its values a name. */
function writeLists(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  lists: ReferenceLists,
  language: Language,
  known: ReadonlySet<string>,
): void {
  allLists.forEach((list, column) => {
    const labels = lists.entries(list).map((entry) => entry.label[language]);
    const shown = labels.length > 0 ? labels : [''];
    setNumberFormat(sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`), '@');
    sheet.getRangeByIndexes(0, column, shown.length + 1, 1).values = [list, ...shown].map((text) => [text]);
    const name = workspaceNames.list(list);
    if (known.has(name)) context.workbook.names.getItem(name).delete();
    context.workbook.names.add(name, sheet.getRangeByIndexes(1, column, shown.length, 1)).visible = false;
  });
}

/** Makes the very hidden sheet that drop-downs take their values from; `known` are the names the workbook has. */
export function addListSheet(
  context: Excel.RequestContext,
  lists: ReferenceLists,
  language: Language,
  known: ReadonlySet<string>,
): void {
  const sheet = context.workbook.worksheets.add(listSheetName);
  writeLists(context, sheet, lists, language, known);
  sheet.protection.protect();
  sheet.visibility = 'VeryHidden';
}

/** Brings the drop-downs up to date after the Lists sheet changed: two syncs. */
export const refreshLists = (host: ExcelHost, lists: ReferenceLists, language: Language): Promise<void> =>
  host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(listSheetName).load('name');
    const names = context.workbook.names.load('items/name');
    await context.sync();
    const known = new Set(names.items.map((item) => item.name));
    if (sheet.isNullObject) addListSheet(context, lists, language, known);
    else {
      sheet.protection.unprotect();
      sheet.getRange().clear('Contents');
      writeLists(context, sheet, lists, language, known);
      sheet.protection.protect();
    }
    await context.sync();
  });
