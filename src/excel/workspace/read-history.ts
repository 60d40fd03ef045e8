import type { Cell } from '../../core/entity/cell';
import type { ChangeAct, ChangeRecord } from '../../core/fixes/change-record';
import { readCells } from '../cells/read-cells';
import type { ExcelHost } from '../excel-host';
import { findHistory } from './find-history';
import { actWords, type HistoryColumnName } from './history-words';

const acts = Object.keys(actWords) as ChangeAct[];

const actOf = (word: string): ChangeAct | undefined =>
  acts.find((act) => actWords[act].en === word || actWords[act].fr === word);

type Line = (name: HistoryColumnName) => Cell;

/** A line that says all it must; people may have typed others between. */
function recordOf(line: Line): ChangeRecord | undefined {
  const text = (name: HistoryColumnName): string => String(line(name));
  const act = actOf(text('act'));
  if (!act || text('operation') === '' || text('entity') === '' || text('field') === '') return undefined;
  return {
    operation: text('operation'),
    at: text('at'),
    by: text('by'),
    act,
    code: text('code'),
    isSecret: text('isSecret') !== '',
    edit: {
      entity: text('entity'),
      rowId: text('rowId'),
      rowIndex: Number(line('rowIndex')),
      field: text('field'),
      from: line('from'),
      to: line('to'),
    },
  };
}

/** A line of the history: of which operation, and the change it tells of where that is one of a cell. */
export interface ToldLine {
  readonly operation: string;
  readonly record?: ChangeRecord;
}

/** The lines of the workbook's history, the oldest first; none where it has no history. */
export const readHistoryLines = (host: ExcelHost): Promise<readonly ToldLine[]> =>
  host.run(async (context) => {
    const standing = await findHistory(context);
    if (!standing) return [];
    const { body, columnOf } = standing;
    const { sheet, headingRow, firstColumn: left, bodyRows: rows, columnCount: columns } = body;
    const lines: ToldLine[] = [];
    await readCells(context, [{ sheet, top: headingRow + 1, left, rows, columns }], (_area, _from, read) => {
      for (const cells of read) {
        const line: Line = (name) => cells[(columnOf.get(name) ?? -1) - left] ?? '';
        const operation = String(line('operation'));
        const record = recordOf(line);
        if (operation !== '') lines.push({ operation, ...(record ? { record } : {}) });
      }
    });
    return lines;
  });

/** Every change of a cell the workbook's history tells of, the oldest first. */
export const readHistory = async (host: ExcelHost): Promise<readonly ChangeRecord[]> =>
  (await readHistoryLines(host)).flatMap(({ record }) => record ?? []);
