import { lexicon, type Lexicon } from '../../src/core/mapping/lexicon/lexicon';
import { phrasesOf } from '../../src/core/mapping/lexicon/lexicon-entry';
import { headingTokens } from '../../src/core/mapping/matching/heading-tokens';
import type { LabelledSystem } from './labelled-system';

const written = (phrase: string): string => headingTokens(phrase).join('');

const headingsOf = ({ tables }: LabelledSystem): string[] =>
  tables.flatMap(({ columns }) => columns.map(({ heading }) => written(heading)));

/**
 * The lexicon as if one system had never been seen: without every phrase of several words, or place of a name, that is a
 * heading of this system and of none of the others.
 */
export function lexiconWithout(system: LabelledSystem, others: readonly LabelledSystem[]): Lexicon {
  const elsewhere = new Set(others.flatMap(headingsOf));
  const own = new Set(headingsOf(system).filter((heading) => !elsewhere.has(heading)));
  const kept = (list: string): string =>
    phrasesOf(list)
      .filter((phrase, place) => place === 0 || !phrase.includes(' ') || !own.has(written(phrase)))
      .join(', ');
  return {
    ...lexicon,
    words: lexicon.words.map(([source, words]) => [source, kept(words)]),
    names: lexicon.names.map(({ entity, names }) => ({
      entity,
      names: names.map(([field, source, list]) => [field, source, kept(list)]),
    })),
    homeless: lexicon.homeless.filter((phrase) => !own.has(written(phrase))),
  };
}
