import { slipsBetween, slipsIn } from '../../fixes/nearest-word';
import { foldText } from '../../kernel/text';
import type { DistinctValue } from './distinct-values';
import { digitsOf, fingerprint, gramFingerprint } from './fingerprint';
import { soundKeys } from './sound-keys';

/** What the values of a cluster have in common. */
export type Likeness = 'words' | 'letters' | 'spelling' | 'sound';

/** Values that are probably one: the most frequent leads, each other says why it belongs. */
export interface ValueCluster {
  readonly leader: DistinctValue;
  readonly members: readonly { readonly value: DistinctValue; readonly likeness: Likeness }[];
}

interface Leader {
  readonly value: DistinctValue;
  readonly folded: string;
  readonly members: { value: DistinctValue; likeness: Likeness }[];
}

/** Leaders looked at of those that share a key; more share it only where the key tells nothing. */
const mostCompared = 12;
/** Texts of fewer letters are other values when a letter differs. */
const shortest = 4;

const nothingNear = { halves: [], sounds: [] } as const;

/** One of these is the same in two texts one slip apart, whichever half the slip is in. */
function halfKeys(folded: string): string[] {
  const digits = digitsOf(folded);
  const half = Math.floor(folded.length / 2);
  return [half - 1, half, half + 1]
    .filter((length) => length > 0 && length < folded.length)
    .flatMap((length) => [
      `${digits}<${folded.slice(0, length)}`,
      `${digits}>${folded.slice(folded.length - length)}`,
    ]);
}

/** What a folded text is found by; halves and sounds only once the others have failed. */
class ValueKeys {
  readonly words: string;
  readonly letters: string;
  private made: { readonly halves: readonly string[]; readonly sounds: readonly string[] } | undefined;

  constructor(readonly folded: string) {
    this.words = fingerprint(folded);
    this.letters = `${digitsOf(folded)} ${gramFingerprint(folded)}`;
  }

  get near(): { readonly halves: readonly string[]; readonly sounds: readonly string[] } {
    const { folded } = this;
    if (folded.length < shortest) return nothingNear;
    this.made ??= { halves: halfKeys(folded), sounds: soundKeys(folded) };
    return this.made;
  }
}

class LeaderIndex {
  private readonly words = new Map<string, Leader>();
  private readonly letters = new Map<string, Leader>();
  private readonly near = new Map<string, Leader[]>();

  add(leader: Leader, keys: ValueKeys): void {
    this.words.set(keys.words, leader);
    this.letters.set(keys.letters, leader);
    for (const key of [...keys.near.halves, ...keys.near.sounds]) {
      const known = this.near.get(key);
      if (!known) this.near.set(key, [leader]);
      else if (known.length < mostCompared) known.push(leader);
    }
  }

  find(keys: ValueKeys): { leader: Leader; likeness: Likeness } | undefined {
    const { folded } = keys;
    const words = this.words.get(keys.words);
    if (words) return { leader: words, likeness: 'words' };
    if (folded.length < shortest) return undefined;
    const letters = this.letters.get(keys.letters);
    if (letters) return { leader: letters, likeness: 'letters' };
    const spelling = this.nearest(keys.near.halves, folded, Math.min(2, slipsIn(folded)));
    if (spelling) return { leader: spelling, likeness: 'spelling' };
    const sound = this.nearest(keys.near.sounds, folded, Math.floor(folded.length / 2));
    return sound && { leader: sound, likeness: 'sound' };
  }

  private nearest(keys: readonly string[], folded: string, most: number): Leader | undefined {
    let best: Leader | undefined;
    let least = most + 1;
    for (const key of keys) {
      for (const leader of this.near.get(key) ?? []) {
        if (Math.abs(leader.folded.length - folded.length) >= least) continue;
        const far = slipsBetween(folded, leader.folded);
        if (far < least) [best, least] = [leader, far];
      }
    }
    return best;
  }
}

/**
 * Gathers values that are probably the same by words, letter pairs, slips and sound in both languages, each compared
 * only to the leaders that share a key with it, and to leaders alone, so that likeness does not run on from one to the
 * next. Values with other digits stay apart. Only clusters of two and more are answered.
 */
export function clusterValues(values: readonly DistinctValue[]): readonly ValueCluster[] {
  const index = new LeaderIndex();
  const leaders: Leader[] = [];
  for (const value of values) {
    const folded = foldText(value.text);
    const keys = folded === '' ? undefined : new ValueKeys(folded);
    const found = keys && index.find(keys);
    if (found) {
      found.leader.members.push({ value, likeness: found.likeness });
      continue;
    }
    const leader = { value, folded, members: [] };
    leaders.push(leader);
    if (keys) index.add(leader, keys);
  }
  return leaders
    .filter(({ members }) => members.length > 0)
    .map(({ value, members }) => ({ leader: value, members }));
}
