import type { Cell } from '../../core/entity/cell';
import { addedList, listNames, type ListName } from '../../core/entity/list-name';
import type { ReferenceLists } from '../../core/entity/reference-list';
import type { Language } from '../../core/kernel/bilingual';
import { setNumberFormat } from '../cells/set-number-format';
import { columnLetters } from '../cells/sheet-area';
import type { ExcelHost } from '../excel-host';
import { addChoiceSheet, choiceCells, renewChoices, type DependentList } from './dependent-lists';
import { choiceSheetName, listSheetName, workspaceNames } from './workspace-names';

/** The declared lists, then those the operator added. */
const allLists = (lists: ReferenceLists): readonly ListName[] => [
  ...new Set([
    ...(Object.keys(listNames) as ListName[]),
    ...lists.entries('list').map(({ code }) => addedList(code)),
  ]),
];

/** A list as it stands on the sheet: its name, then its values; an empty list keeps one blank value. */
function columnOf(list: ListName, lists: ReferenceLists, language: Language): readonly string[] {
  const labels = lists.entries(list).map((entry) => entry.label[language]);
  return [list, ...(labels.length > 0 ? labels : [''])];
}

/** Writes each list as a column of the sheet and gives its values a name. */
function writeLists(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  lists: ReferenceLists,
  language: Language,
  known: ReadonlySet<string>,
): void {
  allLists(lists).forEach((list, column) => {
    const cells = columnOf(list, lists, language);
    setNumberFormat(sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`), '@');
    sheet.getRangeByIndexes(0, column, cells.length, 1).values = cells.map((text) => [text]);
    const name = workspaceNames.list(list);
    if (known.has(name)) context.workbook.names.getItem(name).delete();
    const values = sheet.getRangeByIndexes(1, column, cells.length - 1, 1);
    context.workbook.names.add(name, values).visible = false;
  });
}

/** Whether the sheet shows these very lists; `values` are its used cells, from its first one on. */
function showsLists(
  values: readonly (readonly Cell[])[],
  lists: ReferenceLists,
  language: Language,
): boolean {
  const columns = allLists(lists).map((list) => columnOf(list, lists, language));
  const rowCount = Math.max(values.length, ...columns.map((cells) => cells.length));
  return columns.every((cells, column) => {
    for (let row = 0; row < rowCount; row += 1) {
      if (String(values[row]?.[column] ?? '') !== (cells[row] ?? '')) return false;
    }
    return true;
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

function renewLists(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  lists: ReferenceLists,
  language: Language,
  known: ReadonlySet<string>,
): void {
  if (sheet.isNullObject) {
    addListSheet(context, lists, language, known);
    return;
  }
  sheet.protection.unprotect();
  sheet.getRange().clear('Contents');
  writeLists(context, sheet, lists, language, known);
  sheet.protection.protect();
}

const shows = (values: readonly (readonly Cell[])[], wanted: readonly (readonly string[])[]): boolean =>
  wanted.every((row, index) => row.every((text, column) => String(values[index]?.[column] ?? '') === text)) &&
  values.slice(wanted.length).every((row) => row.every((cell) => cell === ''));

/**
 * Brings the drop-downs up to date after the Lists sheet changed, or rows that choices depend on: one sync to see
 * whether they did, then one more.
 */
export const refreshLists = (
  host: ExcelHost,
  lists: ReferenceLists,
  language: Language,
  dependent: readonly DependentList[] = [],
): Promise<void> =>
  host.run(async (context) => {
    const [sheet, choices] = [listSheetName, choiceSheetName].map((name) =>
      context.workbook.worksheets.getItemOrNullObject(name).load('name'),
    ) as [Excel.Worksheet, Excel.Worksheet];
    const used = sheet.getUsedRangeOrNullObject(true).load('values');
    const chosen = choices.getUsedRangeOrNullObject(true).load('values');
    const names = context.workbook.names.load('items/name');
    await context.sync();
    const known = new Set(names.items.map((item) => item.name));
    const listsStand = !used.isNullObject && showsLists(used.values as Cell[][], lists, language);
    const choicesStand =
      dependent.length === 0 ||
      (!chosen.isNullObject && shows(chosen.values as Cell[][], choiceCells(dependent)));
    if (listsStand && choicesStand) return;
    if (!listsStand) renewLists(context, sheet, lists, language, known);
    if (!choicesStand) {
      if (choices.isNullObject) addChoiceSheet(context, dependent, known);
      else renewChoices(context, choices, dependent, known);
    }
    await context.sync();
  });
