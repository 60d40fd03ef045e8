import { registry } from '../../src/core/entities/registry';
import { expandPattern } from '../../src/core/mapping/lexicon/composed-names';
import { lexicon, type Lexicon } from '../../src/core/mapping/lexicon/lexicon';
import { phrasesOf, type EntityNames } from '../../src/core/mapping/lexicon/lexicon-entry';
import { headingTokens } from '../../src/core/mapping/matching/heading-tokens';
import { matcherOf } from '../../src/core/mapping/matching/match-columns';
import type { LabelledSystem } from './labelled-system';

/** Words and abbreviations that any list of column names of databases has, in English and French. */
const general = new Set(
  (
    'no num nbr nb nr id cd code desc descr nm name lib dt dte date ts qty qte amt mnt mt val tot pct px tx addr adr ' +
    'st ste apt tel ph fax cell mob email mail courriel cust clt client acct cpte inv fact pmt pay bal sld ref cat ' +
    'typ stat org co dept prov cp zip pc pays ville city lang cur dev usr user grp lig ln pos src dst dur svc prod ' +
    'art nom prenom rue'
  ).split(' '),
);

/** Runs of so many words of a heading are phrases that may have been learnt from it. */
const longestRun = 5;

const runsOf = (tokens: readonly string[]): string[] =>
  tokens.flatMap((_token, from) =>
    Array.from({ length: Math.min(longestRun, tokens.length - from) }, (_run, more) =>
      tokens.slice(from, from + more + 1).join(' '),
    ),
  );

const runsOfSystem = ({ tables }: LabelledSystem): string[] =>
  tables.flatMap(({ columns }) => columns.flatMap(({ heading }) => runsOf(headingTokens(heading))));

/** What a name of a field says, whatever the words. */
const meaningOf = (entity: string, phrase: string): string =>
  [entity, ...[...matcherOf(registry).vocabulary.meaningsOf(phrase)].sort()].join(' ');

const meaningsOfSystem = ({ tables }: LabelledSystem): string[] =>
  tables.flatMap(({ entity, columns }) =>
    columns.map((column) => meaningOf(column.entity ?? entity, column.heading)),
  );

/** What one system has and none of the others. */
function onlyOf(
  list: (system: LabelledSystem) => string[],
  system: LabelledSystem,
  others: readonly LabelledSystem[],
): ReadonlySet<string> {
  const elsewhere = new Set(others.flatMap(list));
  return new Set(list(system).filter((entry) => !elsewhere.has(entry)));
}

/**
 * The lexicon of one who never saw this system: without every phrase and every single word that only its headings support,
 * wherever the lexicon has it, and without every name, in whatever words, that says what a heading of this system says and
 * none of another system's tables of that entity does. What the entities declare themselves stays, and so do general
 * abbreviations and the names of meanings, which stand for their other words.
 */
export function lexiconUnseen(system: LabelledSystem, others: readonly LabelledSystem[]): Lexicon {
  const runs = onlyOf(runsOfSystem, system, others);
  const meanings = onlyOf(meaningsOfSystem, system, others);
  const isNew = (run: string): boolean => runs.has(run) && !general.has(run);
  const isKnown = (phrase: string): boolean => {
    const tokens = headingTokens(phrase);
    return !isNew(tokens.join(' ')) && !tokens.some(isNew);
  };
  const knownNames = ({ entity, names }: EntityNames): EntityNames => ({
    entity,
    names: names.flatMap(([field, source, list]) => {
      const known = phrasesOf(list)
        .flatMap(expandPattern)
        .filter((phrase) => isKnown(phrase) && !meanings.has(meaningOf(entity, phrase)));
      return known.length === 0 ? [] : [[field, source, known.join(', ')] as const];
    }),
  });
  return {
    ...lexicon,
    words: lexicon.words.map(([source, words]) => {
      const known = phrasesOf(words).filter((phrase, place) => place === 0 || isKnown(phrase));
      return [source, known.join(', ')];
    }),
    names: lexicon.names.map(knownNames),
    composed: lexicon.composed.map(knownNames),
    homeless: lexicon.homeless.filter(isKnown),
  };
}
