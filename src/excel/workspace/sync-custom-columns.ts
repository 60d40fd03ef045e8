import { isBlank, type Cell } from '../../core/entity/cell';
import { isCustomField } from '../../core/entity/custom-field-name';
import { writeCell } from '../../core/entity/decode-table';
import type { ColumnTemplate } from '../../core/entity/sheet-template';
import { sheetTemplate } from '../../core/entity/sheet-template';
import { setNumberFormat } from '../cells/set-number-format';
import { columnLetters, lastSheetRow, rangeOf } from '../cells/sheet-area';
import { withoutEvents, writeColumns } from '../cells/write-columns';
import type { ExcelHost } from '../excel-host';
import { ifSupported } from '../requirement-sets';
import { addColumnRule } from './column-rule';
import {
  compareCustomColumns,
  type ColumnToAdd,
  type ColumnToRetire,
  type CustomSheetColumns,
} from './custom-sheet-columns';
import { styleOf } from './entity-sheet';
import type { FoundTable } from './locate-table';
import type { WorkspaceSnapshot } from './read-workspace';
import { styleHeading, widthInPoints } from './sheet-style';
import { workspaceNames } from './workspace-names';

type NameOf = (entity: string, field: string) => string;

/** One workbook on its way to the columns its definitions ask for. */
interface Syncing {
  readonly host: ExcelHost;
  readonly context: Excel.RequestContext;
  readonly snapshot: WorkspaceSnapshot;
  readonly standing: CustomSheetColumns;
}

function dropName({ context, standing }: Syncing, name: string): void {
  if (standing.names.has(name.toLowerCase())) context.workbook.names.getItem(name).delete();
}

/** Gives the heading of a column a hidden name, in place of the one it had as a removed or a present field. */
function renameColumn(
  syncing: Syncing,
  place: FoundTable['place'],
  { entity, field, column }: { readonly entity: string; readonly field: string; readonly column: number },
  [to, from]: readonly [NameOf, NameOf],
): void {
  dropName(syncing, to(entity, field));
  dropName(syncing, from(entity, field));
  const heading = { sheet: place.sheet, top: place.headingRow, left: column, rows: 1, columns: 1 };
  syncing.context.workbook.names.add(to(entity, field), rangeOf(syncing.context, heading)).visible = false;
}

/** The look, the format and the rule of a field's column; what its cells hold stays. */
function dressColumn(
  { host, context, snapshot }: Syncing,
  { place }: FoundTable,
  column: number,
  template: ColumnTemplate,
): void {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const letters = columnLetters(column);
  const cells = sheet.getRange(`${letters}${place.firstRow + 1}:${letters}${lastSheetRow}`);
  setNumberFormat(cells, template.numberFormat);
  addColumnRule(cells, letters, template, new Set(snapshot.places.keys()), snapshot.language);
  const heading = sheet.getRangeByIndexes(place.headingRow, column, 1, 1);
  heading.format.wrapText = true;
  heading.format.verticalAlignment = 'Center';
  styleHeading(heading, styleOf(template));
  ifSupported(
    host,
    '1.18',
    () => {
      const address = `${letters}${place.headingRow + 1}`;
      sheet.notes.getItemOrNullObject(address).delete();
      sheet.notes.add(address, template.note);
    },
    () => undefined,
  );
}

const templateOf = (
  { snapshot }: Syncing,
  { entity }: FoundTable,
  field: string,
): ColumnTemplate | undefined =>
  sheetTemplate(entity, snapshot.language).columns.find((column) => column.field === field);

/** A new column at the right end of the table; what stands beside the table moves along, as when a person adds one. */
function addColumns(
  syncing: Syncing,
  table: FoundTable,
  fields: readonly string[],
): ReadonlyMap<string, number> {
  const { place, probe } = table;
  return new Map(
    fields.map((field, index) => {
      const template = templateOf(syncing, table, field);
      const column = place.firstColumn + place.columnCount + index;
      probe.table.columns.add(undefined, undefined, template?.heading ?? field);
      const range = rangeOf(syncing.context, {
        sheet: place.sheet,
        top: place.headingRow,
        left: column,
        rows: 1,
        columns: 1,
      });
      range.format.columnWidth = widthInPoints(template?.width ?? 0);
      return [field, column];
    }),
  );
}

/** What rows that are there start with; a column that comes back keeps what it holds. */
async function fillNew(
  { context, snapshot }: Syncing,
  { entity, place }: FoundTable,
  columns: ReadonlyMap<string, number>,
): Promise<void> {
  const table = snapshot.tables.tables.get(entity.name);
  const writing = {
    lists: snapshot.lists,
    language: snapshot.language,
    dateSystem: snapshot.tables.dateSystem,
  };
  const filled = snapshot.customColumns.flatMap(({ entity: owner, name, field, startValue, onlyFor }) => {
    const column = columns.get(name);
    if (owner !== entity.name || !table || column === undefined || startValue === null) return [];
    const value = writeCell(startValue, field, writing);
    const kinds = onlyFor && table.columns.get(onlyFor.field);
    const counts = (row: number): boolean =>
      !kinds || snapshot.lists.find('itemKind', String(kinds[row] ?? ''))?.code === onlyFor.is;
    const cells = Array.from({ length: table.rowCount }, (_, row): Cell =>
      isFilled(table.columns, row) && counts(row) ? value : '',
    );
    return [{ column, cells, isText: typeof value === 'string' }];
  });
  if (filled.length === 0 || !table) return;
  await writeColumns(
    context,
    { sheet: place.sheet, firstRow: place.firstRow, rowCount: table.rowCount },
    filled,
  );
}

const isFilled = (columns: ReadonlyMap<string, readonly Cell[]>, row: number): boolean =>
  [...columns.values()].some((cells) => !isBlank(cells[row] ?? ''));

async function addTo(syncing: Syncing, table: FoundTable, add: readonly ColumnToAdd[]): Promise<void> {
  const { entity, place } = table;
  const made = addColumns(
    syncing,
    table,
    add.flatMap(({ field, column }) => (column === undefined ? [field] : [])),
  );
  const known = new Map([...place.columnOf].filter(([field]) => isCustomField(field)));
  const back = add.flatMap(({ field, column }) => (column === undefined ? [] : [[field, column] as const]));
  for (const [field, column] of [...known, ...back, ...made]) {
    const template = templateOf(syncing, table, field);
    if (template) dressColumn(syncing, table, column, template);
  }
  for (const { field } of add) {
    const column = made.get(field) ?? new Map(back).get(field);
    if (column === undefined) continue;
    const named = { entity: entity.name, field, column };
    renameColumn(syncing, place, named, [workspaceNames.column, workspaceNames.retired]);
    rangeOf(syncing.context, {
      ...place,
      top: place.headingRow,
      left: column,
      rows: 1,
      columns: 1,
    }).columnHidden = false;
  }
  await fillNew(syncing, table, made);
}

/** Hides the column, values and all; kept in sight instead, it becomes a column of the person's own. */
function retire(syncing: Syncing, column: ColumnToRetire, hide: boolean): void {
  const place = syncing.standing.found.find(({ entity }) => entity.name === column.entity)?.place;
  if (!place) return;
  if (!hide) {
    dropName(syncing, workspaceNames.column(column.entity, column.field));
    return;
  }
  renameColumn(syncing, place, column, [workspaceNames.retired, workspaceNames.column]);
  const area = { sheet: place.sheet, top: place.headingRow, left: column.column, rows: 1, columns: 1 };
  rangeOf(syncing.context, area).columnHidden = true;
}

export interface CustomColumnsChange {
  readonly add: readonly ColumnToAdd[];
  readonly retire: readonly ColumnToRetire[];
}

/**
 * Gives the sheets the columns of the custom fields defined, in the workbook as `snapshot` has it, and takes those
 * defined no longer out of sight. No value is ever taken away, and no other column is touched.
 */
export const syncCustomColumns = (
  host: ExcelHost,
  snapshot: WorkspaceSnapshot,
  hideRemoved: boolean,
): Promise<CustomColumnsChange> =>
  host.run((context) =>
    withoutEvents(context, async () => {
      const standing = await compareCustomColumns(context, snapshot.registry);
      const syncing = { host, context, snapshot, standing };
      for (const column of standing.retire) retire(syncing, column, hideRemoved);
      for (const table of standing.found) {
        const add = standing.add.filter(({ entity }) => entity === table.entity.name);
        await addTo(syncing, table, add);
      }
      await context.sync();
      return { add: standing.add, retire: standing.retire };
    }),
  );
