import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { readProfile } from '../../core/mapping/read-profile';
import { rememberProfile } from '../../core/mapping/library/remember-profile';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import { CodedError } from '../../core/kernel/coded-error';
import type { SourceOptions } from '../../sources/source-options';
import { mapSource, type MapSummary } from '../../workflows/map-source';
import { openSource } from '../../workflows/open-source';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { readLibraryFile, writeLibraryFile } from '../library-file';
import { printResult, withProgress } from '../output';
import { editWorkbookFile, readBytes } from '../workbook-file';
import { suggestCommand } from './suggest-mapping';

export interface MapOptions {
  readonly into: string;
  readonly profile?: string;
  readonly suggest: boolean;
  readonly saveProfile?: string;
  readonly library?: string;
  readonly about?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerRow?: number;
  readonly json: boolean;
}

/** `FILE.xlsx#Sheet` names a sheet of a workbook; a file whose own name has a `#` is that file. */
function splitSource(source: string): { path: string; sheet?: string } {
  const hash = source.lastIndexOf('#');
  return hash < 0 || existsSync(source)
    ? { path: source }
    : { path: source.slice(0, hash), sheet: source.slice(hash + 1) };
}

async function loadProfile(path: string): Promise<MappingProfile> {
  const text = new TextDecoder().decode(await readBytes(path));
  try {
    return readProfile(JSON.parse(text), path);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new CodedError(
      'PROFILE_INVALID',
      'notDone',
      `${path} is not JSON: ${cause.message}.`,
      { path },
      { cause },
    );
  }
}

const sourceOptions = (
  options: MapOptions,
  sheet: string | undefined,
  said: MappingProfile['source'],
): SourceOptions => ({
  ...Object.fromEntries(Object.entries(said ?? {}).filter(([, value]) => value !== undefined)),
  ...(sheet === undefined ? {} : { sheet }),
  ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
  ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter }),
  ...(options.headerRow === undefined ? {} : { headerRow: options.headerRow }),
});

const list = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${String(count)} ${name}`)
    .join(', ') || 'none';

const linesOf = (summary: MapSummary): string[] => [
  `${String(summary.rowsIn)} rows in; out: ${list(summary.rowsOut)}.`,
  `Set up besides: ${list(summary.setup)}. Renewed: ${list(summary.renewed)}.`,
  ...summary.unproduced.map(({ row, reason }) => `  row ${String(row)} produced nothing: ${reason.en}`),
  ...summary.leftOut.map(
    ({ column, count, blanks }) => `  left out: ${column} (${String(count)} values, ${String(blanks)} blank)`,
  ),
  ...summary.placeholders.map(
    ({ entity, field, count }) => `  made up: ${entity}.${field} in ${String(count)} rows`,
  ),
  ...summary.problems.map(
    ({ row, column, found, expected }) =>
      `  row ${String(row)}, ${column}: found “${found}”, expected ${expected.en}`,
  ),
];

/** Keeps what the profile does with each column in the library file, for the next source. */
async function remember(path: string, profile: MappingProfile): Promise<void> {
  await writeLibraryFile(path, rememberProfile(await readLibraryFile(path), profile));
}

/** `sbm map SOURCE --into FILE.xlsx`: brings a legacy file into a workspace by a profile, or suggests one. */
export async function mapCommand(
  context: CommandContext,
  source: string,
  options: MapOptions,
): Promise<ExitCode> {
  const { path, sheet } = splitSource(source);
  if (options.profile === undefined && !options.suggest) {
    throw new UsageError('Say --profile FILE, or --suggest for a first one.');
  }
  if (options.saveProfile !== undefined && !options.suggest) {
    throw new UsageError('--save-profile goes with --suggest.');
  }
  const profile = options.profile === undefined ? undefined : await loadProfile(options.profile);
  const reading = sourceOptions(options, sheet, profile?.source);
  const table = await openSource(await readBytes(path), basename(path), reading);
  if (!profile) return suggestCommand(context, table, options);
  const { newRowId } = context;
  const summary = await withProgress(context, (onProgress) =>
    editWorkbookFile(options.into, (session) =>
      mapSource(session, table, profile, { newRowId }, { onProgress }),
    ),
  );
  if (options.library !== undefined) await remember(options.library, profile);
  printResult(context, options.json, { ...summary, suggestions: [], notes: table.notes }, linesOf(summary));
  return summary.problems.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}
