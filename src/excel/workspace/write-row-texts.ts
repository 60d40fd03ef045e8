import type { AnyEntity } from '../../core/entity/entity';
import { heavyLoad } from '../cells/payload';
import { maxCellText } from '../cells/safe-cell';
import { writeParts, writeQuietly, type ColumnsPart } from '../cells/write-columns';
import type { ExcelHost, Progress } from '../excel-host';
import type { LocatedTable } from './locate-table';
import { columnCells } from './write-rows';

/** Neighbouring rows whose statuses and messages are to be written. */
export interface TextRun {
  readonly entity: AnyEntity;
  readonly place: LocatedTable;
  /** Data row counted from 0. */
  readonly from: number;
  readonly statuses: readonly string[];
  readonly messages: readonly string[];
}

/** A message as a cell can hold it. */
export const fittingMessage = (text: string): string =>
  text.length > maxCellText ? `${text.slice(0, maxCellText - 1)}…` : text;

const partOf = ({ entity, place, from, statuses, messages }: TextRun): ColumnsPart => ({
  sheet: place.sheetId,
  firstRow: place.firstRow + from,
  rowCount: statuses.length,
  columns: [
    ...(place.columnOf.has('rowStatus') ? [columnCells(entity, place, 'rowStatus', statuses)] : []),
    ...(place.columnOf.has('messages') ? [columnCells(entity, place, 'messages', messages)] : []),
  ],
});

/**
 * Writes statuses and messages of single rows at places just read: as many syncs as the cells need.
 * `filters` says whether those of the tables stay as people set them; bulk writes want them off. The sheets must
 * not be protected.
 */
export async function writeRowTexts(
  host: ExcelHost,
  runs: readonly TextRun[],
  filters: 'off' | 'stay',
  onProgress?: Progress,
  signal?: AbortSignal,
): Promise<void> {
  if (runs.length === 0) return;
  await host.run(async (context) => {
    writeQuietly(context);
    const tables = new Set(filters === 'off' ? runs.map(({ place }) => place.table) : []);
    for (const table of tables) context.workbook.tables.getItem(table).clearFilters();
    await writeParts(context, runs.map(partOf), onProgress, signal, heavyLoad);
  });
}
