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
  if (!values.says(a) || !values.says(b)) return silent;
  let best: Weighed | undefined;
  for (const mine of values.all(a))
    for (const theirs of values.all(b)) {
      const found = compare(mine, theirs);
      if (!best || found.adds > best.adds) best = found;
    }
  return best ?? silent;
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
  const families = profiles.profiles.map(({ family }) => family);
  return {
    chance(a, b, least = 0) {
      const enough = least <= 0 ? -Infinity : Math.log(least / (1 - least));
      let odds = before + (families[a] !== '' && families[a] === families[b] ? ofOneFamily : 0);
      for (let at = 0; at < columns.length; at += 1) {
        if (odds + (mostFrom[at] ?? 0) < enough) return 0;
        const column = columns[at];
        if (column) odds += weighed(column, a, b).adds;
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
