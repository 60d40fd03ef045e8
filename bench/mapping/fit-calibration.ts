/**
 * `node --import ./tools/typescript.mjs bench/mapping/fit-calibration.ts`: fits how sure the matcher is, on the tuning half
 * and the further systems, and writes the coefficients beside the code that reads them. The lexicon was written by people
 * who know these, so every system is matched without the phrases that only it uses, and most rounds leave out a part of the
 * others as well: that is how headings nobody has seen look.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { registry } from '../../src/core/entities/registry';
import type { Lexicon } from '../../src/core/mapping/lexicon/lexicon';
import { phrasesOf } from '../../src/core/mapping/lexicon/lexicon-entry';
import { directions, featuresOf } from '../../src/core/mapping/matching/calibration';
import { createHeadingMatcher } from '../../src/core/mapping/matching/heading-matcher';
import { fitLogistic, type Example } from './fit-logistic';
import { isRight, matchSystems, type MatchedColumn } from './match-systems';
import { furtherRounds, readSystems } from './read-systems';
import { lexiconUnseen } from './unseen-lexicon';
import { seededRandom } from '../../src/core/demo/random';

const seed = 2026;
const rounds = 5;
/** Share of the lexicon's phrases that a round does without. */
const leftOut = 0.2;
const weighed = 3;
const target = join(import.meta.dirname, '../../src/core/mapping/matching/calibration-data.ts');

const thinned = (list: string, random: () => number): string =>
  phrasesOf(list)
    .filter((_phrase, place) => place === 0 || random() >= leftOut)
    .join(', ');

function thinnedLexicon(whole: Lexicon, random: () => number): Lexicon {
  return {
    ...whole,
    words: whole.words.map(([source, words]) => [source, thinned(words, random)]),
    names: whole.names.map(({ entity, names }) => ({
      entity,
      names: names
        .filter(() => random() >= leftOut / 2)
        .map(([field, source, list]) => [field, source, thinned(list, random)]),
    })),
    composed: whole.composed.map(({ entity, names }) => ({
      entity,
      names: names.filter(() => random() >= leftOut),
    })),
  };
}

/** The best candidates of a column and whether each is right, as the matcher sees them. */
function examplesOf(matched: MatchedColumn): Example[] {
  const sorted = [...matched.judged].sort((a, b) => b.score - a.score);
  const [best = 0, second = 0] = sorted.map(({ score }) => score);
  return sorted.slice(0, weighed).map((candidate, place) => ({
    features: featuresOf(candidate, candidate.score - (place === 0 ? second : best)),
    right: isRight(matched, candidate),
  }));
}

const sets = ['tuning', ...furtherRounds(import.meta.dirname)] as const;
const systems = sets.flatMap((set) => readSystems(import.meta.dirname, set)).map(({ system }) => system);
const random = seededRandom(seed);
const withoutOwn = systems.map((system) => ({
  system,
  unseen: lexiconUnseen(
    system,
    systems.filter((other) => other !== system),
  ),
}));
const examples = Array.from({ length: rounds }, (_round, round) =>
  withoutOwn.flatMap(({ system, unseen }) =>
    matchSystems([system], {
      matcher: createHeadingMatcher(registry, round === 0 ? unseen : thinnedLexicon(unseen, random)),
    }).flatMap(examplesOf),
  ),
).flat();
const coefficients = fitLogistic(examples, directions).map((value) => Number(value.toFixed(4)));
const text = `/**
 * How sure the matcher is, by the features of \`calibration.ts\`: a logistic regression fitted by
 * \`bench/mapping/fit-calibration.ts\` on the tuning half and the further systems of \`bench/mapping\` (seed ${seed}, ${rounds} rounds, ${examples.length} candidates),
 * each system without the phrases it alone uses, all rounds but the first without a part of the others as well.
 */
export const coefficients: readonly number[] = ${JSON.stringify(coefficients)};
`;
writeFileSync(target, await format(text, { ...(await resolveConfig(target)), parser: 'typescript' }));
console.log(coefficients.join(' '));
