import type { Trait } from './compared-traits';
import { knownNames } from './known-names';
import { nameLikeness, tellingOf } from './name-likeness';
import { numbered } from './numbered-texts';
import type { Profiles } from './row-profiles';
import { wordLikeness } from './word-likeness';

/** How alike two values of a trait are, and what that adds to the logarithm of the odds. */
export interface Weighed {
  readonly alike: number;
  readonly adds: number;
}

/** Compares two values by their numbers. */
export type Compare = (a: number, b: number) => Weighed;

export const silent: Weighed = { alike: 0, adds: 0 };

/** From here up a likeness of names speaks for, below `unlikeName` it speaks wholly against. */
const alikeName = 0.7;
const unlikeName = 0.5;
/** Another unit or another door of the street is another place. */
const otherDoor: Weighed = { alike: 0, adds: -2.5 };

function compareNames({ same, differs }: Trait, at: number, { texts, values, profiles }: Profiles): Compare {
  const own = values[at];
  const names = own ? knownNames(texts[at] ?? [], own, profiles.length) : [];
  const telling = names.map(tellingOf);
  return (a, b) => {
    const [one, other] = [names[a], names[b]];
    if (!one || !other) return silent;
    const alike = nameLikeness(one, other);
    if (alike < alikeName)
      return { alike, adds: differs * Math.min(1, (alikeName - alike) / (alikeName - unlikeName)) };
    const said = Math.min(telling[a] ?? 0, telling[b] ?? 0);
    return { alike, adds: (same * said * (alike - alikeName)) / (1 - alikeName) };
  };
}

const closest = (word: string, others: readonly string[]): number =>
  others.reduce((best, other) => Math.max(best, word === other ? 1 : wordLikeness(word, other)), 0);

/** Given names get along when one of them does: `Jean-Pierre`, `Jean`, `J.`. */
function compareGiven({ same, differs }: Trait, texts: readonly string[]): Compare {
  const names = texts.map((text) => text.split(' '));
  return (a, b) => {
    const [one = [], other = []] = [names[a], names[b]];
    const alike = one.reduce((best, word) => Math.max(best, closest(word, other)), 0);
    return { alike, adds: alike > 0 ? same : differs };
  };
}

/** Share of the street's words that the other has too, misspelt ones in part; words only one writes weigh half. */
function streetLikeness(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const shared = short.reduce((sum, word) => sum + closest(word, long), 0);
  return shared / (short.length + (long.length - short.length) / 2);
}

/** Both are known, and they are others; 0 stands for what is not known. */
const clash = (a: number, b: number): boolean => a !== b && a !== 0 && b !== 0;

/** A unit or civic number known on one side only says nothing. */
function compareStreets({ same, differs }: Trait, texts: readonly string[]): Compare {
  const parts = texts.map((text) => text.split('|'));
  const civics = numbered(parts.map(([civic = '']) => civic));
  const units = numbered(parts.map(([, unit = '']) => unit));
  const streets = numbered(parts.map(([, , street = '']) => street));
  const wordsOf = (at: number): readonly string[] => parts[at]?.[2]?.split(' ') ?? [];
  const unlike: Weighed = { alike: 0, adds: differs };
  return (a, b) => {
    const [civic = 0, other = 0] = [civics[a], civics[b]];
    const sameStreet = streets[a] === streets[b];
    if (clash(civic, other)) return sameStreet ? otherDoor : unlike;
    const alike = sameStreet ? 1 : streetLikeness(wordsOf(a), wordsOf(b));
    if (alike < alikeName) return unlike;
    if (clash(units[a] ?? 0, units[b] ?? 0)) return otherDoor;
    return { alike, adds: same * alike * (civic === 0 || other === 0 ? 0.5 : 1) };
  };
}

function compareValues({ same, differs }: Trait): Compare {
  const [equal, unequal] = [
    { alike: 1, adds: same },
    { alike: 0, adds: differs },
  ];
  return (a, b) => (a === b ? equal : unequal);
}

/** How values of this trait are held against each other. */
export function comparerOf(trait: Trait, at: number, profiles: Profiles): Compare {
  const texts = profiles.texts[at] ?? [];
  switch (trait.compare) {
    case 'words':
      return compareNames(trait, at, profiles);
    case 'given':
      return compareGiven(trait, texts);
    case 'street':
      return compareStreets(trait, texts);
    case 'value':
      return compareValues(trait);
  }
}
