import { sheetsToCompare, type ComparedSheets } from '../core/duplicates/compared-sheets';
import { findDuplicates, type DuplicateOptions } from '../core/duplicates/find-duplicates';
import type { DuplicateResult } from '../core/duplicates/duplicate-cluster';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { readWithRowIds } from './read-with-row-ids';
import type { Watching } from './progress';
import { requireWorkspace } from './require-workspace';
import { readDistinct } from './stored-distinct';
import type { WorkspaceHost } from './workspace-host';

export interface FindDuplicatesOptions {
  readonly entity: string;
  /** ISO date: lists are read as they are in force on it. */
  readonly today: string;
  /** How sure a link must be, 0 to 1; 0.8 when left out. */
  readonly minScore?: number;
  /** Given where rows are to be merged afterwards: rows that have no Row Id get one. Else nothing is written. */
  readonly newRowId?: () => string;
  /** Compares elsewhere, where the rows are known as they stand; undefined where they may not be. */
  readonly compare?: (entity: string, options: DuplicateOptions) => Promise<DuplicateResult> | undefined;
}

/** The workbook as it was when rows were compared. */
export interface ReadSheets {
  readonly snapshot: WorkspaceSnapshot;
  readonly sheets: ComparedSheets;
}

export interface FoundDuplicates extends DuplicateResult {
  readonly read: ReadSheets;
}

/** Reads what rows are compared and merged from; rows that have no Row Id get one where `newRowId` is given. */
export async function readToCompare(
  host: WorkspaceHost,
  today: string,
  newRowId?: () => string,
): Promise<ReadSheets> {
  const snapshot = newRowId ? (await readWithRowIds(host, newRowId)).snapshot : await requireWorkspace(host);
  const { registry, tables, lists } = snapshot;
  return { snapshot, sheets: sheetsToCompare(registry, tables, lists.on(today)) };
}

/** Rows of one sheet that are probably one and the same; pairs remembered as distinct are left out. */
export async function findWorkspaceDuplicates(
  host: WorkspaceHost,
  { entity, today, minScore, newRowId, compare }: FindDuplicatesOptions,
  { onProgress, signal }: Watching = {},
): Promise<FoundDuplicates> {
  onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const read = await readToCompare(host, today, newRowId);
  const notDuplicates = await readDistinct(host);
  signal?.throwIfAborted();
  const total = read.snapshot.tables.tables.get(entity)?.rowCount ?? 0;
  onProgress?.({ stage: 'matching', done: 0, total });
  const options = { notDuplicates, ...(minScore === undefined ? {} : { minScore }) };
  const found = (await compare?.(entity, options)) ?? findDuplicates(read.sheets, entity, options);
  signal?.throwIfAborted();
  return { ...found, read };
}
