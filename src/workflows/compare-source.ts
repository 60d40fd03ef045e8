import type { DateSystem } from '../core/kernel/excel-serial';
import { countChosen, type ChosenCounts } from '../core/mapping/next-extract/count-chosen';
import type { ExtractChoice } from '../core/mapping/next-extract/extract-choice';
import { goneRows, summariseExtract, type ExtractExamples, type ExtractSummary } from './extract-summary';
import type { Watching } from './progress';
import { readExtract, type Extract } from './read-extract';
import { readKeptHistory, type KeptHistory } from './record-operation';
import { requireWorkspace } from './require-workspace';
import type { WorkspaceHost } from './workspace-host';

export type { Extract };

/** An extract beside the last one of its profile; `isFirst` where the profile brought nothing in before. */
export interface ComparedSource extends ExtractSummary {
  readonly isFirst: boolean;
}

/** A comparison somebody chooses from. */
export interface OpenComparison {
  readonly compared: ComparedSource;
  /** All rows that the extract has no more. */
  readonly gone: ExtractExamples['gone'];
  readonly dateSystem: DateSystem;
  /** Rows that would be written as chosen. */
  readonly count: (choice: ExtractChoice) => ChosenCounts;
}

/** An undo takes the rows out of the memory, but not their sheet. */
const hasRows = ({ broughtIn }: KeptHistory): boolean =>
  [...broughtIn.values()].some(({ rowIds }) => rowIds.length > 0);

/** Compares an extract with the last one and keeps what is needed to choose from it; writes nothing. */
export async function openComparison(
  host: WorkspaceHost,
  extract: Extract,
  { onProgress, signal }: Watching = {},
  pause?: () => Promise<void>,
): Promise<OpenComparison> {
  onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const snapshot = await requireWorkspace(host);
  signal?.throwIfAborted();
  onProgress?.({ stage: 'comparing', done: 0, total: extract.source.rows.length });
  let next = 0;
  const { sheets, kept } = await readExtract(host, snapshot, extract, () => `new-${String((next += 1))}`, {
    pause,
    signal,
  });
  return {
    compared: { ...summariseExtract(sheets), isFirst: !hasRows(kept) },
    gone: sheets.flatMap(goneRows),
    dateSystem: snapshot.tables.dateSystem,
    count: (choice) => countChosen(sheets, choice),
  };
}

/** Says what bringing this extract in would add, change and leave, and what it has no more; writes nothing. */
export async function compareSource(
  host: WorkspaceHost,
  extract: Extract,
  watching?: Watching,
): Promise<ComparedSource> {
  return (await openComparison(host, extract, watching)).compared;
}

/** Whether a profile of this name brought something into the workbook before. */
export async function hasBroughtIn(host: WorkspaceHost, profile: string): Promise<boolean> {
  return hasRows(await readKeptHistory(host, profile));
}
