import { demoProfile } from '../../core/demo/demo-profile';
import { demoLegacyExport } from '../../core/demo/legacy-export';
import { columnNotes } from '../../core/mapping/column-notes/column-notes';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { SourceTable } from '../../core/mapping/source-table';
import { openSheetAsSource, openSource } from '../../workflows/open-source';
import { proposeInto } from '../../workflows/propose-into';
import { proposeMapping } from '../../workflows/propose-mapping';
import { isStreamed, openStreamedFile, type StreamedFile } from '../../workflows/streaming/streamed-file';
import type { WorkspaceHost } from '../../workflows/workspace-host';
import type { Mapping, SourceWorkbook } from './bring-in-state';

/** What a person chose to bring in. */
export type SourceChoice =
  | { readonly kind: 'file'; readonly file: File }
  /** Another sheet of a file opened before. */
  | { readonly kind: 'fileSheet'; readonly workbook: SourceWorkbook; readonly sheet: string }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'demo' };

/** One seed, so that what a guide says of the demo is what everybody sees. */
const demoSeed = 2026;

interface Opened {
  readonly source: SourceTable;
  readonly streamed?: StreamedFile;
  readonly workbook?: SourceWorkbook;
}

const readFile = async (file: File, sheet?: string): Promise<SourceTable> =>
  openSource(new Uint8Array(await file.arrayBuffer()), file.name, sheet === undefined ? {} : { sheet });

/** All of a file, or its first rows where it is too long to be held; one of several sheets can be changed for another. */
async function openFile(file: File, sheet?: string): Promise<Opened> {
  const streamed = (await isStreamed(file)) ? await openStreamedFile(file, sheet) : undefined;
  const source = streamed?.sample ?? (await readFile(file, sheet));
  const { sheets = [] } = source;
  return {
    source,
    ...(streamed ? { streamed } : {}),
    ...(sheets.length > 1 ? { workbook: { file, sheets } } : {}),
  };
}

async function openChoice(
  host: WorkspaceHost,
  choice: Exclude<SourceChoice, { kind: 'demo' }>,
): Promise<Opened> {
  if (choice.kind === 'sheet') return { source: await openSheetAsSource(host, choice.sheet) };
  if (choice.kind === 'file') return openFile(choice.file);
  const { workbook, sheet } = choice;
  return { ...(await openFile(workbook.file, sheet)), workbook };
}

async function openDemo(): Promise<{ source: SourceTable; profile: MappingProfile }> {
  const { name, csv } = demoLegacyExport(demoSeed);
  return { source: await openSource(new TextEncoder().encode(csv), name), profile: demoProfile };
}

/** Reads the source and proposes where its columns go; the demo comes with its own profile. */
export async function openMapping(host: WorkspaceHost, choice: SourceChoice): Promise<Mapping> {
  const decided = new Set<string>();
  if (choice.kind === 'demo') {
    const { source, profile } = await openDemo();
    return { ...proposeMapping(source), source, profile, joins: [], decided, kept: true };
  }
  const { source: read, ...whole } = await openChoice(host, choice);
  const source = { ...read, notes: [...read.notes, ...columnNotes(read)] };
  return { source, ...whole, ...(await proposeInto(host, source)), joins: [], decided, kept: false };
}
