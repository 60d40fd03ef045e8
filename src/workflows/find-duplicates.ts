import { findDuplicates } from '../core/duplicates/find-duplicates';
import type { DuplicateResult } from '../core/duplicates/duplicate-cluster';
import { readWithRowIds } from './read-with-row-ids';
import type { Watching } from './progress';
import { requireWorkspace } from './require-workspace';
import { readDistinct } from './stored-distinct';
import { checkSnapshot, type CheckedWorkspace } from './validate-workspace';
import type { WorkspaceHost } from './workspace-host';

export interface FindDuplicatesOptions {
  readonly entity: string;
  /** ISO date of the check that reads the rows. */
  readonly today: string;
  /** How sure a link must be, 0 to 1; 0.8 when left out. */
  readonly minScore?: number;
  /** Given where rows are to be merged afterwards: rows that have no Row Id get one. Else nothing is written. */
  readonly newRowId?: () => string;
}

export interface FoundDuplicates extends DuplicateResult {
  readonly checked: CheckedWorkspace;
}

/** Rows of one sheet that are probably one and the same; pairs remembered as distinct are left out. */
export async function findWorkspaceDuplicates(
  host: WorkspaceHost,
  { entity, today, minScore, newRowId }: FindDuplicatesOptions,
  watching: Watching = {},
): Promise<FoundDuplicates> {
  const { onProgress, signal } = watching;
  onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const snapshot = newRowId ? (await readWithRowIds(host, newRowId)).snapshot : await requireWorkspace(host);
  const notDuplicates = await readDistinct(host);
  signal?.throwIfAborted();
  const checked = checkSnapshot(snapshot, { today }, watching);
  signal?.throwIfAborted();
  const options = { notDuplicates, ...(minScore === undefined ? {} : { minScore }) };
  const tables = { registry: snapshot.registry, result: checked.result };
  return { ...findDuplicates(tables, entity, options), checked };
}
