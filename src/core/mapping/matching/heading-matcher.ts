import type { AnyEntity } from '../../entity/entity';
import type { Field } from '../../entity/field';
import type { Lexicon } from '../lexicon/lexicon';
import { fieldNames, type FieldName } from './field-names';
import { ambiguous } from '../lexicon/context-words';
import { entityMatcher, withoutOwn, type EntityMatcher, type Named, type Weights } from './entity-matcher';
import { createVocabulary, type Vocabulary } from './vocabulary';

export interface HeadingMatcher {
  readonly vocabulary: Vocabulary;
  readonly of: (entity: AnyEntity) => EntityMatcher;
  /** The same by the names given for the purpose alone, which tell one entity from another better. */
  readonly strictlyOf: (entity: AnyEntity) => EntityMatcher;
  /** Whether a heading is known to name what no entity has. */
  readonly isHomeless: (heading: string, entity: string) => boolean;
  /** Whether a word of a heading is one of what no entity has and names no field of this entity. */
  readonly isStrange: (heading: string, entity: string) => boolean;
  /** Whether a heading names this entity itself. */
  readonly isOwn: (heading: string, entity: string) => boolean;
}

const keyOf = (meanings: readonly string[]): string => [...meanings].sort().join(' ');

/** Of a word that names no field: it says little of which field it is. */
const unknownWeight = 0.4;

/** How telling each meaning is over all fields: the fewer fields it names, the more. */
function weigher(names: readonly Named[]): (meaning: string) => number {
  const fields = new Map<string, Set<string>>();
  for (const { field, meanings } of names) {
    for (const meaning of meanings) fields.set(meaning, (fields.get(meaning) ?? new Set()).add(field));
  }
  const all = new Set(names.map(({ field }) => field)).size;
  const weights = new Map(
    [...fields].map(([meaning, named]) => [meaning, Math.log(1 + all / named.size) / Math.log(1 + all)]),
  );
  return (meaning) => weights.get(meaning) ?? unknownWeight;
}

/** What an ambiguous word of a field's name means there. */
const settled = (meanings: readonly string[], field: Field | undefined): readonly string[] =>
  meanings.map((meaning) => {
    const word = ambiguous[meaning];
    return word ? (field?.kind === 'province' ? word.place : word.other) : meaning;
  });

/** Compares headings with the names of all fields of these entities, by meaning. */
export function createHeadingMatcher(entities: readonly AnyEntity[], lexicon: Lexicon): HeadingMatcher {
  const phrases = entities.map((entity) => ({ entity: entity.name, names: fieldNames(entity, lexicon) }));
  const words = [
    ...phrases.flatMap(({ names }) => names.map(({ phrase }) => phrase)),
    ...lexicon.homeless,
    ...Object.values(lexicon.ownWords).flat(),
  ];
  const vocabulary = createVocabulary(lexicon.words, words);
  const fieldsOf = new Map(entities.map(({ name, fields }) => [name, fields]));
  const named = phrases.map(({ entity, names }) => ({
    entity,
    names: names.map((name) => ({
      ...name,
      meanings: settled(vocabulary.meaningsOf(name.phrase), fieldsOf.get(entity)?.[name.field]),
    })),
  }));
  const weights: Weights = {
    weigh: weigher(
      named.flatMap(({ entity, names }) =>
        names
          .filter(({ composed }) => composed !== true)
          .map((name) => ({ ...name, field: `${entity}.${name.field}` })),
      ),
    ),
    groups: new Set(lexicon.groupWords),
  };
  const ownOf = (entity: string): ReadonlySet<string> =>
    new Set((lexicon.ownWords[entity] ?? []).flatMap((word) => vocabulary.meaningsOf(word)));
  const homeless = new Set(lexicon.homeless.map((phrase) => keyOf(vocabulary.meaningsOf(phrase))));
  const homelessWords = new Set(lexicon.homeless.flatMap((phrase) => vocabulary.meaningsOf(phrase)));
  const wordsOf = new Map(
    named.map(({ entity, names }) => [entity, new Set(names.flatMap(({ meanings }) => meanings))]),
  );
  const matchersBy = (isTaken: (name: FieldName) => boolean): ReadonlyMap<string, EntityMatcher> =>
    new Map(
      named.map(({ entity, names }) => [
        entity,
        entityMatcher(names.filter(isTaken), ownOf(entity), vocabulary, weights),
      ]),
    );
  const matchers = matchersBy(() => true);
  const strict = matchersBy(({ composed }) => composed !== true);
  const owns = new Map(entities.map(({ name }) => [name, ownOf(name)]));
  const nothing: EntityMatcher = { match: () => [] };
  return {
    vocabulary,
    of: (entity) => matchers.get(entity.name) ?? nothing,
    strictlyOf: (entity) => strict.get(entity.name) ?? nothing,
    isHomeless(heading, entity) {
      const meanings = vocabulary.meaningsOf(heading);
      const bare = withoutOwn(meanings, owns.get(entity) ?? new Set());
      return homeless.has(keyOf(meanings)) || homeless.has(keyOf(bare));
    },
    isStrange: (heading, entity) =>
      vocabulary
        .meaningsOf(heading)
        .some((meaning) => homelessWords.has(meaning) && !(wordsOf.get(entity)?.has(meaning) ?? false)),
    isOwn: (heading, entity) =>
      vocabulary.meaningsOf(heading).some((meaning) => owns.get(entity)?.has(meaning) ?? false),
  };
}
