import { columnNotes } from '../../core/mapping/column-notes/column-notes';
import { fixedValues } from '../../core/mapping/fixed-values';
import { emptyLibrary, mergeLibraries } from '../../core/mapping/library/mapping-library';
import type { Feed } from '../../core/mapping/matching/feed';
import type { Suggestion } from '../../core/mapping/suggest-mapping';
import { knownKeys } from '../../workflows/known-keys';
import { proposeMapping } from '../../workflows/propose-mapping';
import { requireWorkspace } from '../../workflows/require-workspace';
import { storedLibrary } from '../../workflows/stored-library';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { readLibraryFile } from '../library-file';
import { printResult } from '../output';
import { editWorkbookFile } from '../workbook-file';
import { joinLines, type OpenedFiles } from './map-files';
import { openFieldLines, withSetValues } from './map-fixed';
import { saveProfile, type MapOptions } from './map-options';
import { noteLines } from './note-lines';
import { sheetChoice, sheetLines } from './sheet-lines';

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

const ways: Readonly<Record<Feed['how'], string>> = {
  row: 'a row each',
  unpivot: 'a row for each of the columns',
  header: 'a row for each key',
  detail: 'a row under it',
};

const feedLine = ({ entity, how, columns, share, key }: Feed): string =>
  `  feeds ${entity}, ${ways[how]}${key === undefined ? '' : ` (${key})`}: ${String(columns.length)} columns, ${percent(share)}`;

const suggestionLine = ({ column, entity, field, confidence, reason, decision }: Suggestion): string =>
  `  ${column} → ${entity}.${field} ${percent(confidence)}${decision === 'ask' ? ', to confirm' : ''}: ${reason.en}`;

/** `sbm map SOURCE --into FILE.xlsx --suggest`: says what the source feeds and where its columns go; writes no row. */
export async function suggestCommand(
  context: CommandContext,
  opened: OpenedFiles,
  options: MapOptions,
): Promise<ExitCode> {
  const { table, joins } = opened;
  const { lists, registry, keys, remembered } = await editWorkbookFile(
    options.into,
    async (session) => ({
      ...(await requireWorkspace(session)),
      keys: await knownKeys(session),
      remembered: await storedLibrary(session),
    }),
    null,
  );
  const shared = options.library === undefined ? emptyLibrary : await readLibraryFile(options.library);
  const library = mergeLibraries(remembered, shared);
  const about = options.about === undefined ? {} : { about: options.about };
  const {
    suggestions,
    profile: proposed,
    feeds,
  } = proposeMapping(table, lists, registry, { ...about, library, keys });
  const profile = withSetValues(proposed, options.set, registry, { lists, dateSystem: '1900' });
  await saveProfile(profile, opened, options);
  const turned = new Set(feeds.flatMap(({ mapping, columns }) => (mapping ? columns : [])));
  const homeless = table.headings.filter(
    (heading) => !turned.has(heading) && !suggestions.some(({ column }) => column === heading),
  );
  const notes = [...table.notes, ...columnNotes(table)];
  const result = {
    rowsIn: table.rows.length,
    ...sheetChoice(table),
    rowsOut: {},
    unproduced: [],
    suggestions,
    feeds,
    open: fixedValues(profile, registry).flatMap(({ entity, field, value }) =>
      value === undefined ? [{ entity, field }] : [],
    ),
    notes,
    joins,
  };
  printResult(context, options.json, result, [
    `${String(table.rows.length)} rows, ${String(table.headings.length)} columns; nothing was written.`,
    ...sheetLines(table),
    ...joinLines(joins),
    ...feeds.map(feedLine),
    ...suggestions.map(suggestionLine),
    ...openFieldLines(profile, registry),
    ...homeless.map((column) => `  ${column} → no suggestion`),
    ...noteLines(notes),
  ]);
  return exitCodes.done;
}
