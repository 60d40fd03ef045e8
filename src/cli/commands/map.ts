import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { SourceTable } from '../../core/mapping/source-table';
import type { SourceOptions } from '../../sources/source-options';
import { mapSource, type MapSummary } from '../../workflows/map-source';
import { openSource } from '../../workflows/open-source';
import { proposeMapping } from '../../workflows/propose-mapping';
import { requireWorkspace } from '../../workflows/require-workspace';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { loadProfile } from '../load-profile';
import { printResult, withProgress } from '../output';
import { editWorkbookFile, readBytes, writeBytes } from '../workbook-file';

/** A table a profile looks into, by the name it gives it. */
export interface NamedTable {
  readonly name: string;
  readonly path: string;
}

export interface MapOptions {
  readonly into: string;
  readonly profile?: string;
  readonly suggest: boolean;
  readonly saveProfile?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerRow?: number;
  readonly table: readonly NamedTable[];
  readonly json: boolean;
}

/** `FILE.xlsx#Sheet` names a sheet of a workbook; a file whose own name has a `#` is that file. */
function splitSource(source: string): { path: string; sheet?: string } {
  const hash = source.lastIndexOf('#');
  return hash < 0 || existsSync(source)
    ? { path: source }
    : { path: source.slice(0, hash), sheet: source.slice(hash + 1) };
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

async function openTables(named: readonly NamedTable[]): Promise<ReadonlyMap<string, SourceTable>> {
  const tables = new Map<string, SourceTable>();
  for (const { name, path: whole } of named) {
    const { path, sheet } = splitSource(whole);
    const reading = sheet === undefined ? {} : { sheet };
    tables.set(name, await openSource(await readBytes(path), basename(path), reading));
  }
  return tables;
}

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
  const { newRowId } = context;
  const tables = await openTables(options.table);
  const summary = await withProgress(context, (onProgress) =>
    editWorkbookFile(options.into, (session) =>
      mapSource(session, table, profile, { newRowId, tables }, { onProgress }),
    ),
  );
  printResult(context, options.json, { ...summary, suggestions: [], notes: table.notes }, linesOf(summary));
  return summary.problems.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}
