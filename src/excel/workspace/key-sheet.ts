import type { KeysElsewhere } from '../../core/entity/column-table';
import { setNumberFormat } from '../cells/set-number-format';
import { columnLetters } from '../cells/sheet-area';
import { writeColumns } from '../cells/write-columns';
import { workspaceNames } from './workspace-names';

/** The very hidden sheet of a part of a workspace: what rows that stayed in the whole are referred to by. */
const keySheetName = '_SmartBilling Keys';

/** Makes that sheet, a column for each entity, under the names drop-downs of references use. */
export async function addKeySheet(context: Excel.RequestContext, keys: KeysElsewhere): Promise<void> {
  if (keys.size === 0) return;
  const sheet = context.workbook.worksheets.add(keySheetName);
  const columns = [...keys].map(([entity, values], column) => {
    const letters = columnLetters(column);
    setNumberFormat(sheet.getRange(`${letters}:${letters}`), '@');
    const own = sheet.getRangeByIndexes(0, column, Math.max(1, values.size), 1);
    context.workbook.names.add(workspaceNames.keys(entity), own).visible = false;
    return { column, cells: [...values], isText: true };
  });
  const rowCount = Math.max(1, ...columns.map(({ cells }) => cells.length));
  await writeColumns(context, { sheet: keySheetName, firstRow: 0, rowCount }, columns);
  sheet.protection.protect();
  sheet.visibility = 'VeryHidden';
  await context.sync();
}
