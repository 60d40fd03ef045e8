import type { Trait } from './compared-traits';
import type { Profiles } from './row-profiles';
import { comparerOf, silent, type Compare, type Weighed } from './trait-comparers';

/** Of the pairs that share a key few are one: odds of 1 to 20 before anything is compared. */
const before = -3;
/** Accounts of one parent share names and addresses by design. */
const ofOneFamily = -12;

const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** One trait of all profiles: most say one thing or nothing, and those few that say more are looked up. */
interface TraitColumn {
  readonly trait: Trait;
  readonly compare: Compare;
  /** -1 where the profile says nothing, -2 where it says several things. */
  readonly only: Int32Array;
  readonly all: (profile: number) => readonly number[];
}

const several = -2;

function columnOf(trait: Trait, at: number, profiles: Profiles): TraitColumn {
  const values = profiles.profiles.map((profile) => profile.values[at] ?? []);
  const only = Int32Array.from(values, (own) => (own.length > 1 ? several : (own[0] ?? -1)));
  return { trait, compare: comparerOf(trait, at, profiles), only, all: (profile) => values[profile] ?? [] };
}

/** The values that get along best count: people have two telephones. */
function weighed({ compare, only, all }: TraitColumn, a: number, b: number): Weighed {
  const [one = -1, other = -1] = [only[a], only[b]];
  if (one >= 0 && other >= 0) return compare(one, other);
  if (one === -1 || other === -1) return silent;
  let best: Weighed | undefined;
  for (const mine of all(a))
    for (const theirs of all(b)) {
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
