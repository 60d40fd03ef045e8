import type { Cell } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { maxCellText } from '../cells/safe-cell';
import { withoutEvents, writeParts, type ColumnsPart } from '../cells/write-columns';
import type { ExcelHost, Progress } from '../excel-host';
import { locateTables, tableMissing, type FoundTable } from './locate-table';
import { readRowIds } from './read-row-ids';
import { requireOpenSheets } from './require-open-sheets';
import { columnCells } from './write-rows';
import { withoutRows } from './without-rows';

/** Whole columns of what the product says of the rows, in the order of the sheet; null is blank. */
export interface RowResults {
  /** As people read them: labels of the list `rowStatus` in the workbook's language. */
  readonly status?: readonly string[];
  readonly messages?: readonly string[];
  readonly smartBillingIds?: readonly (string | null)[];
  readonly rowIds?: readonly string[];
  /** Rows that keep what they have: sample rows. */
  readonly untouched?: readonly number[];
}

const fit = (text: string): string =>
  text.length > maxCellText ? `${text.slice(0, maxCellText - 1)}…` : text;

function columnsOf(results: RowResults): ReadonlyMap<string, readonly Cell[]> {
  const columns = new Map<string, readonly Cell[]>();
  if (results.smartBillingIds)
    columns.set(
      'smartBillingId',
      results.smartBillingIds.map((id) => id ?? ''),
    );
  if (results.status) columns.set('rowStatus', results.status);
  if (results.messages) columns.set('messages', results.messages.map(fit));
  if (results.rowIds) columns.set('rowId', results.rowIds);
  return columns;
}

/** The columns of one sheet, at the place where its table is. */
function partsOf({ entity, place }: FoundTable, results: RowResults): readonly ColumnsPart[] {
  const columns = columnsOf(results);
  const part = {
    sheet: place.sheet,
    firstRow: place.firstRow,
    rowCount: Math.max(0, ...[...columns.values()].map((cells) => cells.length)),
    columns: [...columns].map(([field, values]) => columnCells(entity, place, field, values)),
  };
  return withoutRows(part, results.untouched ?? []);
}

/** Results by the Row Ids of each entity as they stand now, in the order of its sheet. */
type PlacedResults = (rowIds: ReadonlyMap<string, readonly string[]>) => ReadonlyMap<AnyEntity, RowResults>;

/**
 * Writes the product's own columns of these entities from their first rows on, all of them together: two syncs and as
 * many as the cells need. Filters are taken off first, rows are left as they are. A protected sheet
 * among them fails all before anything is written. Progress counts rows.
 */
export async function writeRowResults(
  host: ExcelHost,
  results: ReadonlyMap<AnyEntity, RowResults>,
  onProgress?: Progress,
  signal?: AbortSignal,
): Promise<void> {
  await inTables(host, [...results.keys()], (context, found) =>
    writeFound(context, found, results, onProgress, signal),
  );
}

/** As `writeRowResults`, for rows that may have been sorted since: their places are read in the same breath. */
export async function writePlacedResults(
  host: ExcelHost,
  entities: readonly AnyEntity[],
  placed: PlacedResults,
): Promise<void> {
  await inTables(host, entities, async (context, found) =>
    writeFound(context, found, placed(await readRowIds(context, found))),
  );
}

async function inTables(
  host: ExcelHost,
  entities: readonly AnyEntity[],
  work: (context: Excel.RequestContext, found: readonly FoundTable[]) => Promise<void>,
): Promise<void> {
  if (entities.length === 0) return;
  await host.run((context) =>
    withoutEvents(context, async () => {
      const found = await locateTables(context, entities);
      const there = new Set(found.map(({ entity }) => entity));
      for (const entity of entities) if (!there.has(entity)) throw tableMissing(entity);
      requireOpenSheets(found.map(({ place }) => place));
      await work(context, found);
    }),
  );
}

async function writeFound(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
  results: ReadonlyMap<AnyEntity, RowResults>,
  onProgress?: Progress,
  signal?: AbortSignal,
): Promise<void> {
  const parts = found.flatMap((table) => partsOf(table, results.get(table.entity) ?? {}));
  for (const { probe } of found) probe.table.clearFilters();
  await writeParts(context, parts, onProgress, signal);
}
