import { rememberProfile } from '../../core/mapping/library/remember-profile';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import { usualChoice } from '../../core/mapping/next-extract/extract-choice';
import { mapSource } from '../../workflows/map-source';
import { proposeMapping } from '../../workflows/propose-mapping';
import type { CommandContext } from '../command-context';
import { doingOf } from '../doing';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { readLibraryFile, writeLibraryFile } from '../library-file';
import { loadProfile } from '../load-profile';
import { printResult, withProgress } from '../output';
import { editWorkbookFile } from '../workbook-file';
import { compareExtractWith } from './map-compare';
import { joinLines, openFiles } from './map-files';
import { mapLines } from './map-lines';
import { checkMapOptions, sourceOptions, type MapOptions } from './map-options';
import { showValues } from './map-show-values';
import { splitSource } from './map-source-name';
import { openTables } from './map-tables';
import { sheetChoice, sheetLines } from './sheet-lines';

/** Keeps what the profile does with each column of the source in the library file, for the next source. */
async function remember(path: string, profile: MappingProfile, about: string | undefined): Promise<void> {
  await writeLibraryFile(path, rememberProfile(await readLibraryFile(path), profile, about));
}

/** `sbm map SOURCE --into FILE.xlsx`: brings a legacy file into a workspace by a profile, or shows its values. */
export async function mapCommand(
  context: CommandContext,
  source: string,
  options: MapOptions & { readonly into: string },
): Promise<ExitCode> {
  const { path, sheet } = splitSource(source);
  checkMapOptions(options);
  const profile = options.profile === undefined ? undefined : await loadProfile(options.profile);
  const opened = await openFiles(
    path,
    sourceOptions(options, sheet, profile?.source),
    options,
    profile?.source,
  );
  if (options.values !== undefined) return showValues(context, opened, profile, options);
  if (!profile) throw new UsageError('Say --profile FILE, or --suggest for a first one.');
  const { table, joins } = opened;
  const tables = await openTables(options.table);
  if (options.compare) return compareExtractWith(context, { source: table, profile, tables }, options);
  const { newId: newRowId, by, at } = doingOf(context, options.by);
  const choice = { ...usualChoice, take: options.take };
  const summary = await withProgress(context, (onProgress) =>
    editWorkbookFile(options.into, (session) =>
      mapSource(session, table, profile, { newRowId, by, at, choice, tables }, { onProgress }),
    ),
  );
  if (options.library !== undefined)
    await remember(options.library, profile, options.about ?? proposeMapping(table).about);
  const result = { ...summary, ...sheetChoice(table), suggestions: [], notes: table.notes, joins };
  printResult(context, options.json, result, [
    ...sheetLines(table),
    ...joinLines(joins),
    ...mapLines(summary),
  ]);
  return summary.problems.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}
