import type { AnyEntity } from '../../entity/entity';
import { phrasesOf } from '../lexicon/lexicon-entry';
import { tableNames } from '../lexicon/table-names';
import type { SourceTable } from '../source-table';
import type { Vocabulary } from './vocabulary';

interface EntityName {
  readonly entity: string;
  readonly meanings: readonly string[];
}

/** Where in a name of a table an entity is named. */
interface Mention extends EntityName {
  readonly at: number;
}

/** What a name says besides the one it stands for, each as likely as this. */
const besides = 0.4;
/** What the file says where the sheet says something else. */
const ofFile = 0.6;

const singular = (word: string): string =>
  word.length > 3 && /[sx]$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;

/** The meanings of a name in the singular: `Call Logs` as `call journal`. */
const meaningsIn = (name: string, { meaningsOf, knows }: Vocabulary): readonly string[] =>
  meaningsOf(name).flatMap((word) => (knows(singular(word)) ? meaningsOf(singular(word)) : [word]));

/** The names of entities as meanings: their own in both languages, and those of `tableNames`. */
const namesOf = (entities: readonly AnyEntity[], vocabulary: Vocabulary): readonly EntityName[] =>
  entities.flatMap(({ name, label, sheet }) =>
    [label.en, label.fr, sheet.en, sheet.fr, ...phrasesOf(tableNames[name] ?? '')]
      .map((phrase) => ({ entity: name, meanings: meaningsIn(phrase, vocabulary) }))
      .filter(({ meanings }) => meanings.length > 0),
  );

const known = new WeakMap<Vocabulary, readonly EntityName[]>();

/** Where all words of a name stand among others, in any order: at the last of them; -1 where one is missing. */
const placeIn = (said: readonly string[], { meanings }: EntityName): number =>
  meanings.every((word) => said.includes(word))
    ? Math.max(...meanings.map((word) => said.lastIndexOf(word)))
    : -1;

/** The names a text holds, without those that are part of a longer one: `invoice` of `invoice line`. */
function mentionsIn(said: readonly string[], names: readonly EntityName[]): readonly Mention[] {
  const all = names.map((name) => ({ ...name, at: placeIn(said, name) })).filter(({ at }) => at >= 0);
  const isPart = (one: Mention): boolean =>
    all.some(
      ({ meanings }) =>
        meanings.length > one.meanings.length && one.meanings.every((word) => meanings.includes(word)),
    );
  return all.filter((one) => !isPart(one));
}

/** How surely a name says what rows are: its noun is the last in English, the first in French. */
function saidBy(
  name: string,
  names: readonly EntityName[],
  vocabulary: Vocabulary,
  french: boolean,
): Map<string, number> {
  const mentions = mentionsIn(meaningsIn(name, vocabulary), names);
  const places = mentions.map(({ at }) => at);
  const noun = french ? Math.min(...places) : Math.max(...places);
  const said = new Map<string, number>();
  for (const { entity, at } of mentions)
    said.set(entity, Math.max(said.get(entity) ?? 0, at === noun ? 1 : besides));
  return said;
}

/** The entities that the names of a sheet and its file say its rows are, from 0 to 1; empty where they say nothing. */
export function namedEntities(
  { name, sheet }: Pick<SourceTable, 'name' | 'sheet'>,
  entities: readonly AnyEntity[],
  vocabulary: Vocabulary,
  french: boolean,
): ReadonlyMap<string, number> {
  const names = known.get(vocabulary) ?? namesOf(entities, vocabulary);
  known.set(vocabulary, names);
  const bySheet = saidBy(sheet ?? '', names, vocabulary, french);
  const byFile = saidBy(name.replace(/\.\w+$/, ''), names, vocabulary, french);
  if (bySheet.size === 0) return byFile;
  for (const [entity, said] of byFile) bySheet.set(entity, Math.max(bySheet.get(entity) ?? 0, said * ofFile));
  return bySheet;
}
