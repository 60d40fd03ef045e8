import { existsSync } from 'node:fs';
import { readProfile } from '../../core/mapping/read-profile';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import { CodedError } from '../../core/kernel/coded-error';
import { columnNotes } from '../../core/mapping/column-notes/column-notes';
import type { OddRowCode } from '../../core/mapping/source-table';
import type { SourceOptions } from '../../sources/source-options';
import { mapSource } from '../../workflows/map-source';
import { proposeMapping } from '../../workflows/propose-mapping';
import { readTargets } from '../../workflows/propose-values';
import { requireWorkspace } from '../../workflows/require-workspace';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { joinLines, openFiles, type FileOptions, type OpenedFiles } from './map-files';
import { linesOf } from './map-lines';
import { mapValues } from './map-values';
import { noteLines } from './note-lines';
import { editWorkbookFile, readBytes, writeBytes } from '../workbook-file';

export interface MapOptions extends FileOptions {
  readonly into: string;
  readonly profile?: string;
  readonly suggest: boolean;
  /** A column, or true for all whose values become a list's. */
  readonly values?: string | true;
  readonly leaveOut?: readonly OddRowCode[];
  readonly headerRows?: number;
  readonly saveProfile?: string;
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
  ...(options.headerRows === undefined ? {} : { headerRows: options.headerRows }),
  ...(options.leaveOut === undefined ? {} : { leaveOut: options.leaveOut }),
});

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

/** The profile with what was said of the files, so that the next extract is read the same way. */
const withSource = (profile: MappingProfile, { kept }: OpenedFiles, options: MapOptions): MappingProfile => ({
  ...profile,
  source: {
    ...profile.source,
    ...kept,
    ...(options.leaveOut === undefined ? {} : { leaveOut: [...options.leaveOut] }),
    ...(options.headerRow === undefined ? {} : { headerRow: options.headerRow }),
    ...(options.headerRows === undefined ? {} : { headerRows: options.headerRows }),
  },
});

async function saveProfile(profile: MappingProfile, path: string | undefined): Promise<void> {
  if (path !== undefined) await writeBytes(path, `${JSON.stringify(profile, null, 2)}\n`);
}

async function suggest(context: CommandContext, opened: OpenedFiles, options: MapOptions): Promise<ExitCode> {
  const { table, joins } = opened;
  const { lists, registry } = await editWorkbookFile(
    options.into,
    (session) => requireWorkspace(session),
    null,
  );
  const { suggestions, profile } = proposeMapping(table, lists, registry);
  await saveProfile(withSource(profile, opened, options), options.saveProfile);
  const homeless = table.headings.filter((heading) => !suggestions.some(({ column }) => column === heading));
  const notes = [...table.notes, ...columnNotes(table)];
  const result = { rowsIn: table.rows.length, rowsOut: {}, unproduced: [], suggestions, notes, joins };
  printResult(context, options.json, result, [
    `${String(table.rows.length)} rows, ${String(table.headings.length)} columns; nothing was written.`,
    ...joinLines(joins),
    ...suggestions.map(
      ({ column, entity, field, confidence, reason }) =>
        `  ${column} → ${entity}.${field} ${percent(confidence)}: ${reason.en}`,
    ),
    ...homeless.map((column) => `  ${column} → no suggestion`),
    ...noteLines(notes),
  ]);
  return exitCodes.done;
}

async function showValues(
  context: CommandContext,
  opened: OpenedFiles,
  known: MappingProfile | undefined,
  options: MapOptions,
): Promise<ExitCode> {
  const targets = await editWorkbookFile(options.into, (session) => readTargets(session), null);
  const { table } = opened;
  const started = known ?? proposeMapping(table, targets.lists, targets.registry).profile;
  const column = options.values === true ? undefined : options.values;
  const { profile, result, lines } = mapValues(table, started, targets, column);
  await saveProfile(withSource(profile, opened, options), options.saveProfile);
  printResult(context, options.json, result, lines);
  return exitCodes.done;
}

function checkOptions({ profile, suggest: asked, values, saveProfile: saved }: MapOptions): void {
  if (profile === undefined && !asked && values === undefined)
    throw new UsageError('Say --profile FILE, or --suggest for a first one.');
  if (saved !== undefined && !asked && values === undefined)
    throw new UsageError('--save-profile goes with --suggest.');
}

/** `sbm map SOURCE --into FILE.xlsx`: brings a legacy file into a workspace by a profile, or suggests one. */
export async function mapCommand(
  context: CommandContext,
  source: string,
  options: MapOptions,
): Promise<ExitCode> {
  const { path, sheet } = splitSource(source);
  checkOptions(options);
  const profile = options.profile === undefined ? undefined : await loadProfile(options.profile);
  const reading = sourceOptions(options, sheet, profile?.source);
  const opened = await openFiles(path, reading, options, profile?.source);
  const { table, joins } = opened;
  if (options.values !== undefined) return showValues(context, opened, profile, options);
  if (!profile) return suggest(context, opened, options);
  const { newRowId } = context;
  const summary = await withProgress(context, (onProgress) =>
    editWorkbookFile(options.into, (session) =>
      mapSource(session, table, profile, { newRowId }, { onProgress }),
    ),
  );
  const result = { ...summary, suggestions: [], notes: table.notes, joins };
  printResult(context, options.json, result, [...joinLines(joins), ...linesOf(summary)]);
  return summary.problems.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}
