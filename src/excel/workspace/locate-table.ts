import type { AnyEntity } from '../../core/entity/entity';
import { CodedError } from '../../core/kernel/coded-error';
import { columnsByHeading, isComplete, withNamedColumns, type TableHeadings } from './find-columns';
import { namedColumns, namesIn } from './workspace-names';

/** Where an entity's table is now; rows and columns count from 0. */
export interface LocatedTable {
  readonly sheet: string;
  readonly sheetId: string;
  readonly table: string;
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly firstRow: number;
  /** Rows of the table's body; an empty table has one blank row. */
  readonly bodyRows: number;
  readonly showsTotals: boolean;
  /** The row after the last one of the sheet that holds a value; at least `firstRow`. */
  readonly usedEnd: number;
  readonly isProtected: boolean;
  /** As people see them, from the first column on. */
  readonly headings: readonly string[];
  readonly columnOf: ReadonlyMap<string, number>;
}

/** What was asked of a table and is known after the next sync. */
export interface TableProbe {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
  readonly used: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

/** Asks where a table is; the answer comes with the next sync. */
export function probeTable(table: Excel.Table): TableProbe {
  const sheet = table.worksheet;
  return {
    table: table.load('name,showTotals'),
    sheet: sheet.load('name,id'),
    columns: table.columns.load('items/name'),
    body: table.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount'),
    protection: sheet.protection.load('protected'),
  };
}

const headingsOf = ({ columns, body }: TableProbe): TableHeadings => ({
  headings: columns.items.map((column) => column.name),
  firstColumn: body.columnIndex,
});

/** The probe's answer as a value, with the columns found. */
export function placeOf(
  { table, sheet, columns, body, used, protection }: TableProbe,
  columnOf: ReadonlyMap<string, number>,
): LocatedTable {
  const usedEnd = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  return {
    sheet: sheet.name,
    sheetId: sheet.id,
    table: table.name,
    headingRow: body.rowIndex - 1,
    firstColumn: body.columnIndex,
    columnCount: body.columnCount,
    firstRow: body.rowIndex,
    bodyRows: body.rowCount,
    showsTotals: table.showTotals,
    usedEnd: Math.max(body.rowIndex, usedEnd - (table.showTotals ? 1 : 0)),
    isProtected: protection.protected,
    headings: columns.items.map((column) => column.name),
    columnOf,
  };
}

export const tableMissing = (entity: AnyEntity): CodedError =>
  new CodedError(
    'TABLE_MISSING',
    'notDone',
    `The workbook has no table named ${entity.table}: create the ${entity.label.en} sheet again, or give its table that name back.`,
    { entity: entity.name, table: entity.table },
  );

export const isMissingItem = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ItemNotFound';

/** Finds an entity's table by its name, and its columns by heading or hidden name: one sync, two when renamed. */
export async function locateTable(
  context: Excel.RequestContext,
  entity: AnyEntity,
): Promise<LocatedTable & { readonly probe: TableProbe }> {
  const table = context.workbook.tables.getItemOrNullObject(entity.table);
  const probe = probeTable(table);
  try {
    await context.sync();
  } catch (error) {
    throw isMissingItem(error) ? tableMissing(entity) : error;
  }
  if (table.isNullObject) throw tableMissing(entity);
  const headings = headingsOf(probe);
  const byHeading = columnsByHeading(entity, headings);
  if (isComplete(entity, byHeading)) return { ...placeOf(probe, byHeading), probe };
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const named = namedColumns(entity.name, namesIn(names));
  return { ...placeOf(probe, withNamedColumns(entity, headings, byHeading, named)), probe };
}

/** A table that is there, with its headings and the columns that only its hidden names still tell. */
export interface FoundTable {
  readonly entity: AnyEntity;
  readonly place: LocatedTable;
  readonly probe: TableProbe;
  readonly headings: readonly string[];
  /** Sheet columns by what the hidden names of this entity's heading cells say. */
  readonly named: ReadonlyMap<string, number>;
  readonly renamed: readonly string[];
}

/** The same table seen as `entity`: its columns are found by that entity's fields. */
export function seenAs(
  entity: AnyEntity,
  { place, probe, headings, named }: Omit<FoundTable, 'renamed'>,
): FoundTable {
  const there = { headings, firstColumn: place.firstColumn };
  const byHeading = columnsByHeading(entity, there);
  const columnOf = withNamedColumns(entity, there, byHeading, named);
  const renamed = [...columnOf.keys()].filter((field) => !byHeading.has(field));
  return { entity, place: { ...place, columnOf }, probe, headings, named, renamed };
}

/** Finds the tables of these entities in two syncs: which there are, then where each is. */
export async function locateTables(
  context: Excel.RequestContext,
  entities: readonly AnyEntity[],
): Promise<readonly FoundTable[]> {
  const tables = context.workbook.tables.load('items/name');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const present = new Map(tables.items.map((table) => [table.name.toLowerCase(), table]));
  const probes = entities.flatMap((entity) => {
    const table = present.get(entity.table.toLowerCase());
    return table ? [{ entity, probe: probeTable(table) }] : [];
  });
  await context.sync();
  const known = namesIn(names);
  return probes.map(({ entity, probe }) => {
    const { headings } = headingsOf(probe);
    const named = namedColumns(entity.name, known);
    return seenAs(entity, { entity, place: placeOf(probe, new Map()), probe, headings, named });
  });
}

/** The sheet column of a field that must be there. */
export function requireColumn(entity: AnyEntity, place: LocatedTable, field: string): number {
  const column = place.columnOf.get(field);
  if (column !== undefined) return column;
  throw new CodedError(
    'COLUMN_MISSING',
    'notDone',
    `The sheet ${place.sheet} has lost its column for ${field}: give the heading back its name, or create the sheet again.`,
    { entity: entity.name, field, sheet: place.sheet },
  );
}
