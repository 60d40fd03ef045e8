import type { Trait } from './compared-traits';
import type { Profiles } from './row-profiles';
import { TraitValues } from './trait-values';
import { comparerOf, silent, type Compare, type Weighed } from './trait-comparers';

/** Of the pairs that share a key few are one: odds of 1 to 20 before anything is compared. */
const before = -3;
/** Accounts of one parent share names and addresses by design. */
const ofOneFamily = -12;

const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** One trait of all profiles, and how its values are held against each other. */
interface TraitColumn {
  readonly trait: Trait;
  readonly compare: Compare;
  readonly values: TraitValues;
}

function columnOf(trait: Trait, at: number, profiles: Profiles): TraitColumn {
  return {
    trait,
    compare: comparerOf(trait, at, profiles),
    values: profiles.values[at] ?? new TraitValues(0),
  };
}

/** The values that get along best count: people have two telephones. */
function weighed({ compare, values }: TraitColumn, a: number, b: number): Weighed {
  const one = values.one(a);
  const other = values.one(b);
  if (one >= 0 && other >= 0) return compare(one, other);
  return values.says(a) && values.says(b) ? bestWeighed(compare, values.all(a), values.all(b)) : silent;
}

function bestWeighed(compare: Compare, all: readonly number[], others: readonly number[]): Weighed {
  let best: Weighed | undefined;
  for (const mine of all)
    for (const theirs of others) {
      const found = compare(mine, theirs);
      if (!best || found.adds > best.adds) best = found;
    }
  return best ?? silent;
}

/** What each profile says trait by trait, and its family last, side by side: a pair is weighed out of two places. */
function sideBySide(columns: readonly TraitColumn[], { profiles }: Profiles): Int32Array {
  const width = columns.length + 1;
  const said = new Int32Array(profiles.length * width);
  const families = new Map([['', -1]]);
  profiles.forEach(({ family }, profile) => {
    const number = families.get(family) ?? families.size;
    families.set(family, number);
    columns.forEach(({ values }, at) => (said[profile * width + at] = values.one(profile)));
    said[profile * width + columns.length] = number;
  });
  return said;
}

/** Profiles are spoken of by their numbers. */
export interface PairWeigher {
  /** The chance that rows of the two profiles are one, 0 to 1; 0 as soon as it must be under `least`. */
  readonly chance: (a: number, b: number, least?: number) => number;
  /** What two profiles have in common, trait by trait. */
  readonly common: (a: number, b: number) => readonly { readonly trait: Trait; readonly alike: number }[];
}

const dear = ({ compare }: Trait): number => (compare === 'words' ? 2 : compare === 'value' ? 0 : 1);

/** Weighs pairs of profiles; values first and names last, which cost the most and are rarely needed. */
export function pairWeigher(traits: readonly Trait[], profiles: Profiles): PairWeigher {
  const columns = traits
    .map((trait, at) => columnOf(trait, at, profiles))
    .sort((a, b) => dear(a.trait) - dear(b.trait));
  const mostFrom = columns.map((_, from) =>
    columns.slice(from).reduce((sum, { trait }) => sum + Math.max(0, trait.same), 0),
  );
  const said = sideBySide(columns, profiles);
  const width = columns.length + 1;
  return {
    chance(a, b, least = 0) {
      const enough = least <= 0 ? -Infinity : Math.log(least / (1 - least));
      const [ofA, ofB] = [a * width, b * width];
      const family = said[ofA + columns.length] ?? -1;
      let odds = before + (family >= 0 && family === said[ofB + columns.length] ? ofOneFamily : 0);
      for (let at = 0; at < columns.length; at += 1) {
        if (odds + (mostFrom[at] ?? 0) < enough) return 0;
        const one = said[ofA + at] ?? -1;
        const other = said[ofB + at] ?? -1;
        const column = columns[at];
        if (one === -1 || other === -1 || !column) continue;
        odds += (one >= 0 && other >= 0 ? column.compare(one, other) : weighed(column, a, b)).adds;
      }
      return odds < enough ? 0 : chanceOf(odds);
    },
    common: (a, b) =>
      columns.flatMap((column) => {
        const { alike, adds } = weighed(column, a, b);
        return adds > 0 ? [{ trait: column.trait, alike }] : [];
      }),
  };
}
