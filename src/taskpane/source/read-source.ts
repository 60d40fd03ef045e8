import type { SourceTable } from '../../core/mapping/source-table';
import type { Reading, SourceDesk } from '../../workflows/desk/source-desk';
import { laySource, streamFromDesk, takeSource } from '../../workflows/desk/take-from-desk';
import { knownTo } from '../../workflows/known-to-workbook';
import type { Watching } from '../../workflows/progress';
import type { MappingProposal, ProposalOptions } from '../../workflows/propose-mapping';
import type { FirstRows, StreamedFile } from '../../workflows/streaming/streamed-file';
import type { WorkspaceHost } from '../../workflows/workspace-host';
import { atDesk, openDesk } from './open-desk';

/** A source with what is to be known of its columns, and where they probably go. */
export interface ProposedSource {
  readonly source: SourceTable;
  readonly proposal: MappingProposal;
}

/** The same of what lies on a desk. */
const proposedAt = async (
  desk: SourceDesk,
  source: SourceTable,
  known: () => Promise<ProposalOptions>,
): Promise<ProposedSource> => ({
  source: { ...source, notes: [...source.notes, ...(await desk.columnNotes())] },
  proposal: await desk.propose(await known()),
});

/** Reads a file whole; throws as `openSource` does. */
export const readSource = (
  file: File,
  reading: Reading = {},
  watching: Watching = {},
): Promise<SourceTable> =>
  atDesk(async (desk) => {
    watching.onProgress?.({ stage: 'readingFiles', done: 0, total: 1 });
    return takeSource(desk, await desk.read(file, reading), watching);
  }, watching.signal);

/** Reads a file whole and proposes a mapping by what the workbook knows. */
export const readProposed = (host: WorkspaceHost, file: File, watching: Watching): Promise<ProposedSource> =>
  atDesk(async (desk) => {
    watching.onProgress?.({ stage: 'readingFiles', done: 0, total: 1 });
    const source = await takeSource(desk, await desk.read(file, {}), watching);
    return proposedAt(desk, source, () => knownTo(host));
  }, watching.signal);

/** Proposes a mapping of a source by what is known beside it. */
export const proposeFor = (
  source: SourceTable,
  known: () => Promise<ProposalOptions>,
  signal?: AbortSignal,
): Promise<ProposedSource> =>
  atDesk(async (desk) => {
    await laySource(desk, source, signal);
    return proposedAt(desk, source, known);
  }, signal);

function streamedFile(file: File, sheet: string | undefined, first: FirstRows): StreamedFile {
  const chosen = sheet === undefined ? {} : { sheet };
  return {
    file,
    ...first,
    open: async (reading) => {
      const { desk, close } = await openDesk();
      return streamFromDesk(desk, file, { ...reading, ...chosen }, close);
    },
    read: (reading, watching) => readSource(file, { ...reading, ...chosen }, watching),
  };
}

/** Reads a file, or its first rows where it is too long to be held, and proposes a mapping by what the workbook knows. */
export const openFile = (
  host: WorkspaceHost,
  file: File,
  sheet: string | undefined,
  watching: Watching,
): Promise<ProposedSource & { readonly streamed?: StreamedFile }> =>
  atDesk(async (desk) => {
    watching.onProgress?.({ stage: 'readingFiles', done: 0, total: 1 });
    const laid = await desk.open(file, sheet);
    const sample = await takeSource(desk, laid, watching);
    const proposed = await proposedAt(desk, sample, () => knownTo(host));
    const { aboutRows } = laid;
    return aboutRows === undefined
      ? proposed
      : { ...proposed, streamed: streamedFile(file, sheet, { sample, aboutRows }) };
  }, watching.signal);
