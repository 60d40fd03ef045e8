import { shippedLists } from '../../core/entities/lists/reference-lists';
import { registry } from '../../core/entities/registry';
import type { AnyEntity } from '../../core/entity/entity';
import type { ReferenceLists } from '../../core/entity/reference-list';
import { columnNotes } from '../../core/mapping/column-notes/column-notes';
import { explainProfile } from '../../core/mapping/explain-profile';
import { fixedValues } from '../../core/mapping/fixed-values';
import {
  emptyLibrary,
  mergeLibraries,
  type MappingLibrary,
} from '../../core/mapping/library/mapping-library';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { Feed } from '../../core/mapping/matching/feed';
import type { KnownKeys } from '../../core/mapping/matching/key-shares';
import { mappable } from '../../core/mapping/matching/mappable';
import type { Suggestion } from '../../core/mapping/suggest-mapping';
import { knownKeys } from '../../workflows/known-keys';
import { proposeMapping } from '../../workflows/propose-mapping';
import { requireWorkspace } from '../../workflows/require-workspace';
import { storedLibrary } from '../../workflows/stored-library';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { readLibraryFile } from '../library-file';
import { noEntity } from '../no-entity';
import { printResult } from '../output';
import { editWorkbookFile } from '../workbook-file';
import { joinLines, openFiles } from './map-files';
import { openFieldLines, withSetValues } from './map-fixed';
import { checkMapOptions, saveProfile, sourceOptions, type MapOptions } from './map-options';
import { splitSource } from './map-source-name';
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

/** Fields that follow from the places suggested: keys, references between rows of one source row, values for all rows. */
const besideLines = (
  profile: MappingProfile,
  suggestions: readonly Suggestion[],
  entities: readonly AnyEntity[],
): string[] =>
  explainProfile(profile, entities).entities.flatMap(({ entity, fields }) =>
    fields
      .filter(({ field }) => !suggestions.some((one) => one.entity === entity && one.field === field))
      .map(({ field, sentence }) => `  ${entity}.${field}, besides: ${sentence.en}`),
  );

/** What is known when a mapping is suggested, of a workspace or without one. */
interface Known {
  readonly lists: ReferenceLists;
  readonly registry: readonly AnyEntity[];
  readonly keys: KnownKeys;
  readonly remembered: MappingLibrary;
}

const knownToAll: Known = { lists: shippedLists, registry, keys: new Map(), remembered: emptyLibrary };

const knownTo = (file: string): Promise<Known> =>
  editWorkbookFile(
    file,
    async (session) => ({
      ...(await requireWorkspace(session)),
      keys: await knownKeys(session),
      remembered: await storedLibrary(session),
    }),
    null,
  );

/** `sbm map SOURCE [--into FILE.xlsx] --suggest`: says what the source feeds and where its columns go; writes no row. */
export async function suggestCommand(
  context: CommandContext,
  source: string,
  options: MapOptions,
): Promise<ExitCode> {
  const { path, sheet } = splitSource(source);
  checkMapOptions(options);
  const opened = await openFiles(path, sourceOptions(options, sheet, undefined), options, undefined);
  const { table, joins } = opened;
  const known = options.into === undefined ? knownToAll : await knownTo(options.into);
  const { lists, registry: entities, keys, remembered } = known;
  const shared = options.library === undefined ? emptyLibrary : await readLibraryFile(options.library);
  const library = mergeLibraries(remembered, shared);
  if (options.about !== undefined && !mappable(entities).some(({ name }) => name === options.about))
    throw noEntity(options.about, mappable(entities));
  const said = options.about === undefined ? {} : { about: options.about };
  const {
    about,
    suggestions,
    profile: proposed,
    feeds,
  } = proposeMapping(table, lists, entities, { ...said, library, keys });
  const profile = withSetValues(proposed, options.set, entities, { lists, dateSystem: '1900' });
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
    about,
    suggestions,
    feeds,
    open: fixedValues(profile, entities).flatMap(({ entity, field, value }) =>
      value === undefined ? [{ entity, field }] : [],
    ),
    notes,
    joins,
  };
  printResult(context, options.json, result, [
    `${String(table.rows.length)} rows, ${String(table.headings.length)} columns; nothing was written.`,
    ...sheetLines(table),
    ...joinLines(joins),
    ...(about === undefined ? [] : [`  each row is one ${about}`]),
    ...feeds.map(feedLine),
    ...suggestions.map(suggestionLine),
    ...besideLines(profile, suggestions, entities),
    ...openFieldLines(profile, entities),
    ...homeless.map((column) => `  ${column} → no suggestion`),
    ...noteLines(notes),
  ]);
  return exitCodes.done;
}
