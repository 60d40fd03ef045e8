import { demoProfile } from '../../core/demo/demo-profile';
import { demoLegacyExport } from '../../core/demo/legacy-export';
import { openSheetAsSource, openSource } from '../../workflows/open-source';
import { knownTo } from '../../workflows/known-to-workbook';
import type { Watching } from '../../workflows/progress';
import type { WorkspaceHost } from '../../workflows/workspace-host';
import { openFile, proposeFor, type ProposedSource } from '../source/read-source';
import type { Mapping, SourceWorkbook } from './bring-in-state';
import { proposedAnew } from './propose-anew';

/** What a person chose to bring in. */
export type SourceChoice =
  | { readonly kind: 'file'; readonly file: File }
  /** Another sheet of a file opened before. */
  | { readonly kind: 'fileSheet'; readonly workbook: SourceWorkbook; readonly sheet: string }
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** The same source, its rows being what a person says they are. */
  | { readonly kind: 'about'; readonly mapping: Mapping; readonly about: string }
  | { readonly kind: 'demo' };

/** One seed, so that what a guide says of the demo is what everybody sees. */
const demoSeed = 2026;

type Opened = Pick<Mapping, 'streamed' | 'workbook'> & ProposedSource;

/** One of several sheets of a file can be changed for another. */
async function openWorkbook(
  host: WorkspaceHost,
  file: File,
  sheet: string | undefined,
  watching: Watching,
): Promise<Opened> {
  const opened = await openFile(host, file, sheet, watching);
  const { sheets = [] } = opened.source;
  return { ...opened, ...(sheets.length > 1 ? { workbook: { file, sheets } } : {}) };
}

async function openChoice(
  host: WorkspaceHost,
  choice: Exclude<SourceChoice, { kind: 'demo' | 'about' }>,
  watching: Watching,
): Promise<Opened> {
  if (choice.kind === 'file') return openWorkbook(host, choice.file, undefined, watching);
  if (choice.kind === 'sheet') {
    const source = await openSheetAsSource(host, choice.sheet);
    return proposeFor(source, () => knownTo(host), watching.signal);
  }
  const { workbook, sheet } = choice;
  return { ...(await openWorkbook(host, workbook.file, sheet, watching)), workbook };
}

/** The demo comes with its own profile. */
async function openDemo(): Promise<Pick<Mapping, 'source' | 'suggestions' | 'feeds' | 'about' | 'profile'>> {
  const { name, csv } = demoLegacyExport(demoSeed);
  const source = await openSource(new TextEncoder().encode(csv), name);
  const { proposal } = await proposeFor(source, () => Promise.resolve({}));
  return { ...proposal, source, profile: demoProfile };
}

async function openAnew(
  host: WorkspaceHost,
  mapping: Mapping,
  about: string,
  { signal }: Watching,
): Promise<Mapping> {
  const known = async () => ({ ...(await knownTo(host)), about });
  const { proposal } = await proposeFor(mapping.source, known, signal);
  return proposedAnew(mapping, proposal);
}

/** Reads the source and proposes where its columns go. */
export async function openMapping(
  host: WorkspaceHost,
  choice: SourceChoice,
  watching: Watching,
): Promise<Mapping> {
  if (choice.kind === 'about') return openAnew(host, choice.mapping, choice.about, watching);
  const decided = new Set<string>();
  if (choice.kind === 'demo') return { ...(await openDemo()), joins: [], decided, kept: true };
  const { proposal, ...opened } = await openChoice(host, choice, watching);
  return { ...opened, ...proposal, joins: [], decided, kept: false };
}
