import type { Take } from '../../core/template/merge-part';
import type { MergeSummary } from '../../workflows/merge-workspace';
import type { Watching } from '../../workflows/progress';
import type { WorkspaceHost } from '../../workflows/workspace-host';
import { newRowId } from '../act/new-row-id';
import { useAct, type Act } from '../act/use-act';
import { usePane } from '../pane/pane-context';
import type { OtherWorkbook, OtherWorkbooks } from '../pane/other-workbooks';
import { rowIdsOfFile } from './row-ids-of-file';

/** By `conflictKey`, whose value counts where both sides changed it; this workbook's where nothing is said. */
export type Settled = ReadonlyMap<string, Take>;

/** A returned part, read, with what merging it would do. */
export interface OpenedPart {
  readonly part: OtherWorkbook;
  readonly name: string;
  readonly summary: MergeSummary;
}

export interface Merging {
  readonly opening: Act<File, OpenedPart>;
  readonly merging: Act<Settled, MergeSummary>;
  readonly open: (file: File) => void;
  /** Lets go of the part, and of what was said about it. */
  readonly leave: () => void;
}

async function openPart(
  whole: WorkspaceHost,
  others: OtherWorkbooks | undefined,
  file: File,
  watching: Watching,
): Promise<OpenedPart> {
  if (!others) throw new Error('This host opens no second workbook');
  const part = await others.open(file);
  try {
    const { mergeWorkspace } = await import('../../workflows/merge-workspace');
    const { requirePartOf } = await import('../../workflows/part-of-workspace');
    const { readWithRowIds } = await import('../../workflows/read-with-row-ids');
    await requirePartOf(whole, part.host);
    await readWithRowIds(part.host, await rowIdsOfFile(file));
    const wish = { take: 'ask', removeRows: false, dryRun: true, newRowId } as const;
    return { part, name: file.name, summary: await mergeWorkspace(whole, part.host, wish, watching) };
  } catch (error) {
    part.close();
    throw error;
  }
}

/** From a returned part's file to its rows in the workbook: open and compare, then merge. */
export function useMerging(): Merging {
  const { host, otherWorkbooks } = usePane();
  const opening = useAct('templates', (file: File, watching) =>
    openPart(host, otherWorkbooks, file, watching),
  );
  const opened = opening.state.phase === 'done' ? opening.state.value : undefined;
  const merging = useAct('templates', async (settled: Settled, watching) => {
    if (!opened) throw new Error('No part is open');
    const { mergeWorkspace } = await import('../../workflows/merge-workspace');
    const wish = { take: 'whole', settled, removeRows: false, dryRun: false, newRowId } as const;
    return mergeWorkspace(host, opened.part.host, wish, watching);
  });
  const leave = () => {
    opened?.part.close();
    opening.reset();
    merging.reset();
  };
  return { opening, merging, open: opening.start, leave };
}
