import type { EntityTable } from '../../core/entity/column-table';
import type { AnyEntity } from '../../core/entity/entity';
import { cellText } from '../../core/entity/kinds/read-text';
import { referenceColumns } from '../../core/entity/references';
import { setNumberFormat } from '../cells/set-number-format';
import { columnLetters } from '../cells/sheet-area';
import { choiceSheetName, workspaceNames } from './workspace-names';

/** Rows of an entity by what they belong to: two columns side by side, sorted by the first. */
export interface DependentList {
  readonly entity: string;
  readonly field: string;
  readonly rows: readonly (readonly [owner: string, key: string])[];
}

/** Beyond this the drop-downs offer all rows, and the pane's picker those that fit: writing them at each check would cost too much. */
const mostRows = 5_000;

const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function rowsOf(
  { referenceBy }: AnyEntity,
  table: EntityTable | undefined,
  field: string,
): DependentList['rows'] {
  const text = (name: string, row: number): string => cellText(table?.columns.get(name)?.[row] ?? '');
  const rows = Array.from({ length: table?.rowCount ?? 0 }, (_, row) => [
    text(field, row),
    text(referenceBy, row),
  ]).flatMap(([owner = '', key = '']) => (owner === '' || key === '' ? [] : [[owner, key] as const]));
  return rows.length > mostRows
    ? []
    : rows.sort((one, other) => compareTexts(one[0], other[0]) || compareTexts(one[1], other[1]));
}

/** What the drop-downs of these entities that depend on another cell take their values from. */
export function dependentLists(
  entities: readonly AnyEntity[],
  tables: ReadonlyMap<string, EntityTable>,
): readonly DependentList[] {
  const lists = new Map<string, DependentList>();
  for (const { field } of entities.flatMap(referenceColumns)) {
    const { to, within } = field;
    const target = typeof to === 'string' ? entities.find(({ name }) => name === to) : undefined;
    if (!target || !within) continue;
    const name = workspaceNames.within(target.name, within.target);
    if (lists.has(name)) continue;
    const rows = rowsOf(target, tables.get(target.name), within.target);
    lists.set(name, { entity: target.name, field: within.target, rows });
  }
  return [...lists.values()];
}

/** The sheet as it should stand: a heading and the rows of each list, two columns a list. */
export function choiceCells(lists: readonly DependentList[]): readonly (readonly string[])[] {
  const height = Math.max(1, ...lists.map(({ rows }) => rows.length)) + 1;
  return Array.from({ length: height }, (_, row) =>
    lists.flatMap(({ entity, field, rows }) =>
      row === 0 ? [`${entity}.${field}`, ''] : [...(rows[row - 1] ?? ['', ''])],
    ),
  );
}

/** Writes the lists and names their first columns; a list without rows keeps one blank one. */
function writeChoices(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  lists: readonly DependentList[],
  known: ReadonlySet<string>,
): void {
  const cells = choiceCells(lists);
  const width = lists.length * 2;
  setNumberFormat(sheet.getRange(`A:${columnLetters(width - 1)}`), '@');
  sheet.getRangeByIndexes(0, 0, cells.length, width).values = cells.map((row) => [...row]);
  lists.forEach(({ entity, field, rows }, index) => {
    const name = workspaceNames.within(entity, field);
    if (known.has(name)) context.workbook.names.getItem(name).delete();
    const owners = sheet.getRangeByIndexes(1, index * 2, Math.max(1, rows.length), 1);
    context.workbook.names.add(name, owners).visible = false;
  });
}

/** Makes the very hidden sheet of these lists; `known` are the names the workbook has. */
export function addChoiceSheet(
  context: Excel.RequestContext,
  lists: readonly DependentList[],
  known: ReadonlySet<string>,
): void {
  if (lists.length === 0) return;
  const sheet = context.workbook.worksheets.add(choiceSheetName);
  writeChoices(context, sheet, lists, known);
  sheet.protection.protect();
  sheet.visibility = 'VeryHidden';
}

/** Brings that sheet to these lists. */
export function renewChoices(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  lists: readonly DependentList[],
  known: ReadonlySet<string>,
): void {
  sheet.protection.unprotect();
  sheet.getRange().clear('Contents');
  writeChoices(context, sheet, lists, known);
  sheet.protection.protect();
}
