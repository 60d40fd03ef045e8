import { ambiguous } from '../lexicon/context-words';
import type { Vocabulary } from './vocabulary';

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

/** A name of a field by its meanings. */
export interface Named {
  readonly field: string;
  readonly phrase: string;
  readonly weight: number;
  readonly meanings: readonly string[];
}

export interface Weights {
  /** How telling a meaning is. */
  readonly weigh: (meaning: string) => number;
  /** Meanings that tell groups of columns apart. */
  readonly groups: ReadonlySet<string>;
}

/** All a heading can mean, an ambiguous word being the one or the other. */
const readings = (meanings: readonly string[]): readonly (readonly string[])[] =>
  meanings.some((meaning) => ambiguous[meaning])
    ? [
        meanings.map((meaning) => ambiguous[meaning]?.place ?? meaning),
        meanings.map((meaning) => ambiguous[meaning]?.other ?? meaning),
      ]
    : [meanings];

/** The same meanings without those that only name the entity; the very same where there are none, or nothing else. */
export const withoutOwn = (meanings: readonly string[], own: ReadonlySet<string>): readonly string[] => {
  const rest = meanings.filter((meaning) => !own.has(meaning));
  return rest.length > 0 && rest.length < meanings.length ? rest : meanings;
};

interface Weighed {
  readonly meanings: readonly string[];
  readonly whole: number;
}

interface Entry extends Named {
  readonly full: Weighed;
  readonly bare: Weighed;
}

interface Comparison {
  readonly score: number;
  readonly explained: number;
  readonly telling: number;
}

const nothing: Comparison = { score: 0, explained: 0, telling: 0 };

const weighed = (meanings: readonly string[], { weigh }: Weights): Weighed => ({
  meanings,
  whole: meanings.reduce((total, meaning) => total + weigh(meaning), 0),
});

function compare(heading: Weighed, name: Weighed, { weigh, groups }: Weights): Comparison {
  const shared = heading.meanings.filter((meaning) => name.meanings.includes(meaning));
  if (shared.length === 0) return nothing;
  const common = shared.reduce((total, meaning) => total + weigh(meaning), 0);
  const extra = heading.meanings.some((meaning) => groups.has(meaning) && !name.meanings.includes(meaning));
  const missing = name.meanings.some((meaning) => groups.has(meaning) && !heading.meanings.includes(meaning));
  const whole = shared.length === name.meanings.length;
  const order = whole && shared.some((meaning, at) => name.meanings[at] !== meaning) ? 0.99 : 1;
  const same = whole && shared.length === heading.meanings.length;
  const alike = same ? 1 : (0.92 * 2 * common) / (heading.whole + name.whole);
  return {
    score: alike * order * (extra ? 0.6 : 1) * (missing ? 0.75 : 1),
    explained: common / heading.whole,
    telling: common,
  };
}

/** Leaving out what names the entity costs little in the heading, more in the name. */
const bareFactor = (heading: boolean, name: boolean): number => (name ? (heading ? 0.91 : 0.93) : 0.98);

/** What a name must come to at least to be worth telling. */
const least = 0.25;

/** The most a name can come to that has meanings of this weight in common with the heading. */
const atMost = (common: number, heading: Weighed, name: Weighed): number =>
  Math.min(1, (2 * Math.min(common, name.whole)) / (heading.whole + name.whole));

function entriesOf(names: readonly Named[], own: ReadonlySet<string>, weights: Weights): readonly Entry[] {
  const lightest = [...names].sort((a, b) => a.weight - b.weight);
  const distinct = new Map(lightest.map((name) => [`${name.field} ${name.meanings.join(' ')}`, name]));
  return [...distinct.values()].map((name) => ({
    ...name,
    full: weighed(name.meanings, weights),
    bare: weighed(withoutOwn(name.meanings, own), weights),
  }));
}

/** The places of the entries each meaning is in. */
function placesOf(entries: readonly Entry[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  entries.forEach(({ meanings }, place) => {
    for (const meaning of new Set(meanings)) {
      const known = places.get(meaning);
      if (known) known.push(place);
      else places.set(meaning, [place]);
    }
  });
  return places;
}

/** Compares headings with the names of one entity's fields; of thousands of names only those that could win are looked at. */
export function entityMatcher(
  names: readonly Named[],
  own: ReadonlySet<string>,
  vocabulary: Vocabulary,
  weights: Weights,
): EntityMatcher {
  const entries = entriesOf(names, own, weights);
  const places = placesOf(entries);
  const read = (meanings: readonly string[], best: Map<string, HeadingMatch>): void => {
    const full = weighed(meanings, weights);
    const bare = weighed(withoutOwn(meanings, own), weights);
    const commons = new Map<number, number>();
    for (const meaning of meanings) {
      const weight = weights.weigh(meaning);
      for (const place of places.get(meaning) ?? []) commons.set(place, (commons.get(place) ?? 0) + weight);
    }
    for (const [place, common] of commons) {
      const entry = entries[place];
      if (!entry) continue;
      const bound = best.get(entry.field)?.score ?? least;
      const reach = Math.max(atMost(common, full, entry.full), atMost(common, bare, entry.bare));
      if (reach * entry.weight <= bound) continue;
      const whole = compare(full, entry.full, weights);
      const part = compare(bare, entry.bare, weights);
      const less = bareFactor(bare.meanings !== meanings, entry.bare.meanings !== entry.meanings);
      const chosen = part.score * less > whole.score ? { ...part, score: part.score * less } : whole;
      const score = chosen.score * entry.weight;
      if (score > bound)
        best.set(entry.field, { ...chosen, field: entry.field, phrase: entry.phrase, score });
    }
  };
  return {
    match(heading) {
      const best = new Map<string, HeadingMatch>();
      for (const meanings of readings(vocabulary.meaningsOf(heading))) read(meanings, best);
      return [...best.values()];
    },
  };
}
