import { basename } from 'node:path';
import { readProfile } from '../../core/mapping/read-profile';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import { CodedError } from '../../core/kernel/coded-error';
import type { SourceTable } from '../../core/mapping/source-table';
import type { SourceOptions } from '../../sources/source-options';
import { mapSource, type MapSummary } from '../../workflows/map-source';
import { openSource } from '../../workflows/open-source';
import { proposeMapping } from '../../workflows/propose-mapping';
import { requireWorkspace } from '../../workflows/require-workspace';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { doingOf } from '../doing';
import { editWorkbookFile, readBytes, writeBytes } from '../workbook-file';
import { compareExtractWith } from './map-compare';
import { splitSource } from './map-source-name';
import { usualChoice } from '../../core/mapping/next-extract/extract-choice';

export interface MapOptions {
  readonly into: string;
  readonly profile?: string;
  readonly suggest: boolean;
  readonly saveProfile?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerRow?: number;
  /** Say what the extract would change and write nothing. */
  readonly compare: boolean;
  /** Whose value counts where source and sheet both changed a cell. */
  readonly take: 'source' | 'sheet' | 'ask';
  readonly by?: string;
  readonly json: boolean;
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
  ...summary.openConflicts.map(
    ({ entity, key, field, source, sheet }) =>
      `  conflict: ${entity} ${key}, ${field}: the extract says ${String(source)}, the sheet keeps ${String(sheet)}`,
  ),
  ...summary.extract.repeatedKeys.map(
    ({ entity, key, count }) => `  key ${key} of ${entity} stands in ${String(count)} rows`,
  ),
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

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

async function suggest(context: CommandContext, table: SourceTable, options: MapOptions): Promise<ExitCode> {
  const { lists, registry } = await editWorkbookFile(
    options.into,
    (session) => requireWorkspace(session),
    null,
  );
  const { suggestions, profile } = proposeMapping(table, lists, registry);
  if (options.saveProfile !== undefined)
    await writeBytes(options.saveProfile, `${JSON.stringify(profile, null, 2)}\n`);
  const homeless = table.headings.filter((heading) => !suggestions.some(({ column }) => column === heading));
  const result = { rowsIn: table.rows.length, rowsOut: {}, unproduced: [], suggestions, notes: table.notes };
  printResult(context, options.json, result, [
    `${String(table.rows.length)} rows, ${String(table.headings.length)} columns; nothing was written.`,
    ...suggestions.map(
      ({ column, entity, field, confidence, reason }) =>
        `  ${column} → ${entity}.${field} ${percent(confidence)}: ${reason.en}`,
    ),
    ...homeless.map((column) => `  ${column} → no suggestion`),
  ]);
  return exitCodes.done;
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
  if (!profile) return suggest(context, table, options);
  if (options.compare) return compareExtractWith(context, table, profile, options);
  const { newId: newRowId, by, at } = doingOf(context, options.by);
  const choice = { ...usualChoice, take: options.take };
  const summary = await withProgress(context, (onProgress) =>
    editWorkbookFile(options.into, (session) =>
      mapSource(session, table, profile, { newRowId, by, at, choice }, { onProgress }),
    ),
  );
  printResult(context, options.json, { ...summary, suggestions: [], notes: table.notes }, linesOf(summary));
  return summary.problems.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}
