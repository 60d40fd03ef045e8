import type { AnyEntity } from '../../entity/entity';
import type { Field } from '../../entity/field';
import type { Lexicon } from '../lexicon/lexicon';
import { fieldNames } from './field-names';
import { ambiguous } from '../lexicon/context-words';
import { createVocabulary, type Vocabulary } from './vocabulary';

/** How well a heading names a field. */
export interface HeadingMatch {
  readonly field: string;
  /** From 0 to 1; 1 when the heading is a name of the field. */
  readonly score: number;
  /** The name it resembles. */
  readonly phrase: string;
  /** Share of the heading's own weight that the name explains. */
  readonly explained: number;
  /** How telling the words in common are, from 0; `name` and `date` tell little, `transit` a lot. */
  readonly telling: number;
}

export interface EntityMatcher {
  readonly match: (heading: string) => readonly HeadingMatch[];
}

export interface HeadingMatcher {
  readonly vocabulary: Vocabulary;
  readonly of: (entity: AnyEntity) => EntityMatcher;
  /** Whether a heading is known to name what no entity has. */
  readonly isHomeless: (heading: string, entity: string) => boolean;
  /** Whether a heading names this entity itself. */
  readonly isOwn: (heading: string, entity: string) => boolean;
}

interface Named {
  readonly field: string;
  readonly phrase: string;
  readonly weight: number;
  readonly meanings: readonly string[];
}

const keyOf = (meanings: readonly string[]): string => [...meanings].sort().join(' ');

/** How telling each meaning is over all fields: the fewer fields it names, the more. */
function weigher(names: readonly Named[]): (meaning: string) => number {
  const fields = new Map<string, Set<string>>();
  for (const { field, meanings } of names) {
    for (const meaning of meanings) fields.set(meaning, (fields.get(meaning) ?? new Set()).add(field));
  }
  const all = new Set(names.map(({ field }) => field)).size;
  return (meaning) => Math.log(1 + all / (fields.get(meaning)?.size ?? 1)) / Math.log(1 + all);
}

const sum = (meanings: readonly string[], weigh: (meaning: string) => number): number =>
  meanings.reduce((total, meaning) => total + weigh(meaning), 0);

/** What an ambiguous word of a field's name means there. */
const settled = (meanings: readonly string[], field: Field | undefined): readonly string[] =>
  meanings.map((meaning) => {
    const word = ambiguous[meaning];
    return word ? (field?.kind === 'province' ? word.place : word.other) : meaning;
  });

/** All a heading can mean, an ambiguous word being the one or the other. */
const readings = (meanings: readonly string[]): readonly (readonly string[])[] =>
  meanings.some((meaning) => ambiguous[meaning])
    ? [
        meanings.map((meaning) => ambiguous[meaning]?.place ?? meaning),
        meanings.map((meaning) => ambiguous[meaning]?.other ?? meaning),
      ]
    : [meanings];

interface Comparison {
  readonly score: number;
  readonly explained: number;
  readonly telling: number;
}

interface Weights {
  readonly weigh: (meaning: string) => number;
  readonly groups: ReadonlySet<string>;
}

function compare(
  heading: readonly string[],
  name: readonly string[],
  { weigh, groups }: Weights,
): Comparison {
  const shared = heading.filter((meaning) => name.includes(meaning));
  if (shared.length === 0) return { score: 0, explained: 0, telling: 0 };
  const [common, whole, other] = [sum(shared, weigh), sum(heading, weigh), sum(name, weigh)];
  const extra = heading.some((meaning) => groups.has(meaning) && !name.includes(meaning));
  const missing = name.some((meaning) => groups.has(meaning) && !heading.includes(meaning));
  const order =
    shared.length === name.length && shared.some((meaning, at) => name[at] !== meaning) ? 0.99 : 1;
  const same = shared.length === heading.length && shared.length === name.length;
  const alike = same ? 1 : (0.92 * 2 * common) / (whole + other);
  return {
    score: alike * order * (extra ? 0.6 : 1) * (missing ? 0.75 : 1),
    explained: common / whole,
    telling: common,
  };
}

/** The same meanings without those that only name the entity; the very same where there are none, or nothing else. */
const without = (meanings: readonly string[], own: ReadonlySet<string>): readonly string[] => {
  const rest = meanings.filter((meaning) => !own.has(meaning));
  return rest.length > 0 && rest.length < meanings.length ? rest : meanings;
};

/** Leaving out what names the entity costs little in the heading, more in the name. */
const bareFactor = (heading: boolean, name: boolean): number => (name ? (heading ? 0.91 : 0.93) : 0.98);

function entityMatcher(
  names: readonly Named[],
  own: ReadonlySet<string>,
  vocabulary: Vocabulary,
  weights: Weights,
): EntityMatcher {
  const heaviest = [...names].sort((a, b) => a.weight - b.weight);
  const entries = [
    ...new Map(heaviest.map((name) => [`${name.field} ${name.meanings.join(' ')}`, name])).values(),
  ].map((name) => ({ ...name, bare: without(name.meanings, own) }));
  const byMeaning = new Map<string, (typeof entries)[number][]>();
  for (const entry of entries) {
    for (const meaning of entry.meanings) byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), entry]);
  }
  return {
    match(heading) {
      const best = new Map<string, HeadingMatch>();
      for (const meanings of readings(vocabulary.meaningsOf(heading))) {
        const bare = without(meanings, own);
        for (const entry of new Set(meanings.flatMap((meaning) => byMeaning.get(meaning) ?? []))) {
          const whole = compare(meanings, entry.meanings, weights);
          const part = compare(bare, entry.bare, weights);
          const less = bareFactor(meanings !== bare, entry.meanings !== entry.bare);
          const chosen = part.score * less > whole.score ? { ...part, score: part.score * less } : whole;
          const score = chosen.score * entry.weight;
          if (score > (best.get(entry.field)?.score ?? 0.25)) {
            best.set(entry.field, { ...chosen, field: entry.field, phrase: entry.phrase, score });
          }
        }
      }
      return [...best.values()];
    },
  };
}

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
        names.map((name) => ({ ...name, field: `${entity}.${name.field}` })),
      ),
    ),
    groups: new Set(lexicon.groupWords),
  };
  const ownOf = (entity: string): ReadonlySet<string> =>
    new Set((lexicon.ownWords[entity] ?? []).flatMap((word) => vocabulary.meaningsOf(word)));
  const homeless = new Set(lexicon.homeless.map((phrase) => keyOf(vocabulary.meaningsOf(phrase))));
  const matchers = new Map(
    named.map(({ entity, names }) => [entity, entityMatcher(names, ownOf(entity), vocabulary, weights)]),
  );
  const owns = new Map(entities.map(({ name }) => [name, ownOf(name)]));
  const nothing: EntityMatcher = { match: () => [] };
  return {
    vocabulary,
    of: (entity) => matchers.get(entity.name) ?? nothing,
    isHomeless(heading, entity) {
      const meanings = vocabulary.meaningsOf(heading);
      const bare = without(meanings, owns.get(entity) ?? new Set());
      return homeless.has(keyOf(meanings)) || homeless.has(keyOf(bare));
    },
    isOwn: (heading, entity) =>
      vocabulary.meaningsOf(heading).some((meaning) => owns.get(entity)?.has(meaning) ?? false),
  };
}
