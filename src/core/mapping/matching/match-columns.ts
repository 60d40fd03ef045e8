import type { AnyEntity } from '../../entity/entity';
import type { ReadContext } from '../../entity/kind-spec';
import { lexicon } from '../lexicon/lexicon';
import type { SourceTable } from '../source-table';
import type { Judged } from './candidate';
import { saysTheSame } from './entity-factor';
import { guessEntity } from './guess-entity';
import { isFrench } from './heading-language';
import { createHeadingMatcher, type HeadingMatcher } from './heading-matcher';
import { chooseCandidates, judgeCandidates, type Choice } from './judge-candidates';
import type { KnownKeys } from './key-shares';
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

/** The entity a table is probably about. */
export const likelyAbout = (
  source: SourceTable,
  registry: readonly AnyEntity[],
  matcher = matcherOf(registry),
): string | undefined => guessEntity(source, registry, matcher)[0]?.entity;

/** Holds every column against every field, by heading, values and what the table is about, and gives each its place. */
export function matchColumns(
  source: SourceTable,
  registry: readonly AnyEntity[],
  read: ReadContext,
  options: MatchOptions = {},
): ColumnMatches {
  const matcher = options.matcher ?? matcherOf(registry);
  const about = options.about ?? likelyAbout(source, registry, matcher);
  const entities = registry.filter(({ name }) => name !== 'listValue');
  const own = entities.find(({ name }) => name === about);
  const candidates = listCandidates(source, {
    matcher,
    entities,
    about,
    read,
    keys: options.keys ?? new Map(),
    remembered: options.remembered?.(about) ?? (() => 0),
    saysTheSame: own ? saysTheSame(own) : () => false,
    french: isFrench(source.headings),
  });
  const judged = judgeCandidates(candidates, source.headings.length, options.about !== undefined);
  const choices = chooseCandidates(judged, keptForKeys(judged, source, entities, matcher.vocabulary));
  return { about, judged, choices };
}
