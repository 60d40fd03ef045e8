import { summariseExtract, type ExtractSummary } from './extract-summary';
import type { Watching } from './progress';
import { readExtract, type Extract } from './read-extract';
import { requireWorkspace } from './require-workspace';
import type { WorkspaceHost } from './workspace-host';

export type { Extract };

/** An extract beside the last one of its profile; `isFirst` where the profile brought nothing in before. */
export interface ComparedSource extends ExtractSummary {
  readonly isFirst: boolean;
}

/** Says what bringing this extract in would add, change and leave, and what it has no more; writes nothing. */
export async function compareSource(
  host: WorkspaceHost,
  extract: Extract,
  { onProgress, signal }: Watching = {},
): Promise<ComparedSource> {
  onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const snapshot = await requireWorkspace(host);
  signal?.throwIfAborted();
  onProgress?.({ stage: 'comparing', done: 0, total: extract.source.rows.length });
  let next = 0;
  const { sheets, kept } = await readExtract(host, snapshot, extract, () => `new-${String((next += 1))}`);
  return { ...summariseExtract(sheets), isFirst: kept.broughtIn.size === 0 };
}
