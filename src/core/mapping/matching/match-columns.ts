import type { AnyEntity } from '../../entity/entity';
import type { ReadContext } from '../../entity/kind-spec';
import { lexicon } from '../lexicon/lexicon';
import type { SourceTable } from '../source-table';
import type { Judged } from './candidate';
import { saysTheSame } from './entity-factor';
import { guessEntity, worthOf, type EntityGuess } from './guess-entity';
import { isFrench } from './heading-language';
import { createHeadingMatcher, type HeadingMatcher } from './heading-matcher';
import { chooseCandidates, judgeCandidates, type Choice } from './judge-candidates';
import type { KnownKeys } from './key-shares';
import { mappable } from './mappable';
import { keptForKeys } from './prefer-keys';
import { listCandidates, type Remembered } from './list-candidates';

/** What else is known when columns are matched. */
export interface MatchOptions {
  /** The entity the table is about, as a person chose it; guessed from the columns where not said. */
  readonly about?: string;
  /** Keys of rows the workbook has, by entity: a column that holds them refers to it. */
  readonly keys?: KnownKeys;
  /** What people chose before, in tables about the same entity. */
  readonly remembered?: (about: string | undefined) => Remembered;
  readonly matcher?: HeadingMatcher;
}

export interface ColumnMatches {
  readonly about: string | undefined;
  /** For each column all that it could be, likeliest first. */
  readonly judged: readonly (readonly Judged[])[];
  /** For each column what it gets. */
  readonly choices: readonly Choice[];
}

const matchers = new WeakMap<readonly AnyEntity[], HeadingMatcher>();

/** The matcher of these entities with the lexicon; made once for a registry. */
export function matcherOf(entities: readonly AnyEntity[]): HeadingMatcher {
  const made = matchers.get(entities) ?? createHeadingMatcher(entities, lexicon);
  matchers.set(entities, made);
  return made;
}

/** What the entity is chosen among by how well the columns find their places: those nearly as likely by their headings alone, and those a name says. */
const nearlyAsLikely = 0.75;
const most = 3;

/** How likely the place of a column is, on average. */
const certainty = ({ choices }: ColumnMatches): number =>
  choices.reduce((sum, { chosen, taken }) => sum + ((chosen ?? taken?.place)?.confidence ?? 0), 0) /
  Math.max(1, choices.length);

/** The matches of the entity that name, headings and places together speak for. */
function likeliestMatches(
  guesses: readonly EntityGuess[],
  matchesOf: (about: string | undefined) => ColumnMatches,
): ColumnMatches {
  const least = nearlyAsLikely * Math.max(0, ...guesses.map(({ explained }) => explained));
  const [first, ...others] = guesses
    .filter(({ explained, named }) => explained >= least || named === 1)
    .slice(0, most);
  if (!first || others.length === 0) return matchesOf(first?.entity);
  const judged = [first, ...others].map((guess) => {
    const matches = matchesOf(guess.entity);
    return { matches, worth: worthOf(guess) + certainty(matches) };
  });
  return judged.reduce((best, one) => (one.worth > best.worth ? one : best)).matches;
}

/** Holds every column against every field, by heading, values and what the table is about, and gives each its place. */
export function matchColumns(
  source: SourceTable,
  registry: readonly AnyEntity[],
  read: ReadContext,
  options: MatchOptions = {},
): ColumnMatches {
  const matcher = options.matcher ?? matcherOf(registry);
  const entities = mappable(registry);
  const french = isFrench(source.headings);
  const matchesOf = (about: string | undefined): ColumnMatches => {
    const own = entities.find(({ name }) => name === about);
    const candidates = listCandidates(source, {
      matcher,
      entities,
      about,
      read,
      keys: options.keys ?? new Map(),
      remembered: options.remembered?.(about) ?? (() => 0),
      saysTheSame: own ? saysTheSame(own) : () => false,
      french,
    });
    const judged = judgeCandidates(candidates, source.headings.length, options.about !== undefined);
    const choices = chooseCandidates(judged, keptForKeys(judged, source, entities, matcher.vocabulary));
    return { about, judged, choices };
  };
  if (options.about !== undefined) return matchesOf(options.about);
  return likeliestMatches(guessEntity(source, registry, matcher), matchesOf);
}
