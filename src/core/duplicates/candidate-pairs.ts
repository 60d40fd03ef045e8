import type { Trait } from './compared-traits';
import type { Profile, Profiles } from './row-profiles';

/** A key that more rows share is compared with the nearest rows by name only, or it would cost its square. */
const largestBlock = 16;
const neighbours = 4;

/** What a value must be worth to be a key by itself. */
const tellingValue = 2;

const beginning = (text: string): string => text.replace(/ /g, '').slice(0, 4);

const civicOf = (street: string): string => street.slice(0, street.indexOf('|'));

const longestWord = (text: string): string =>
  text.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** The name whatever the order of its words, and each of them. */
function nameKeys(text: string): readonly string[] {
  const words = text.split(' ').filter((word) => word.length > 2);
  return [...new Set([[...words].sort().join(' '), ...words])];
}

function streetKeys(text: string): readonly string[] {
  const [civic = '', , street = ''] = text.split('|');
  return [civic === '' ? street : `${civic} ${longestWord(street).slice(0, 3)}`];
}

/** Postal code with the beginning of a name or with a civic number: survives a misspelling of the other. */
function combinedKeys(traits: readonly Trait[], texts: Profiles['texts']): (profile: Profile) => string[] {
  const postal = traits.findIndex(({ name }) => name === 'postalCode');
  const others = traits.flatMap(({ compare }, at) => {
    const begin = compare === 'words' ? beginning : compare === 'street' ? civicOf : undefined;
    return begin ? [{ at, begins: (texts[at] ?? []).map(begin) }] : [];
  });
  return ({ values }) => {
    const code = texts[postal]?.[values[postal]?.[0] ?? -1];
    if (code === undefined) return [];
    const keys: string[] = [];
    for (const { at, begins } of others)
      for (const value of values[at] ?? []) if (begins[value]) keys.push(`+ ${code} ${begins[value]}`);
    return keys;
  };
}

/** Who has come to each block, chained from the last one back: most blocks are of one, and arrays would be dear. */
class Blocks {
  private readonly numbers = new Map<string, number>();
  private readonly sizes: number[] = [];
  private readonly last: number[] = [];
  private readonly members: number[] = [];
  private readonly before: number[] = [];

  /** Numbers for this many blocks more; gives the first. */
  reserve(count: number): number {
    const first = this.sizes.length;
    for (let added = 0; added < count; added += 1) {
      this.sizes.push(0);
      this.last.push(-1);
    }
    return first;
  }

  number(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const made = this.reserve(1);
    this.numbers.set(key, made);
    return made;
  }

  /** Visits those of the block that a newcomer is compared with; then it is one of them. */
  join(block: number, newcomer: number, visit: (earlier: number) => void): void {
    const size = this.sizes[block] ?? 0;
    const count = size <= largestBlock ? size : neighbours;
    let at = this.last[block] ?? -1;
    for (let seen = 0; seen < count; seen += 1) {
      visit(this.members[at] ?? newcomer);
      at = this.before[at] ?? -1;
    }
    this.before.push(this.last[block] ?? -1);
    this.last[block] = this.members.push(newcomer) - 1;
    this.sizes[block] = size + 1;
  }
}

/** By number of the trait's value: the blocks it belongs to whatever else the row says. */
function blocksOf(
  trait: Trait,
  at: number,
  texts: readonly string[],
  blocks: Blocks,
): readonly (readonly number[])[] {
  if (trait.compare === 'value') {
    if (trait.same < tellingValue) return [];
    const first = blocks.reserve(texts.length);
    return texts.map((_, value) => [first + value]);
  }
  const keysOf = trait.compare === 'street' ? streetKeys : trait.compare === 'words' ? nameKeys : undefined;
  if (!keysOf) return [];
  return texts.map((text) =>
    keysOf(text)
      .filter((key) => key !== '')
      .map((key) => blocks.number(`${String(at)} ${key}`)),
  );
}

/**
 * Calls `visit` once with each pair of profiles that share a key. As profiles stand in the order of their names, those of
 * an oversize block that are nearly the same stand side by side, and rows that are the same are one profile already.
 */
export function eachCandidatePair(
  { profiles, texts }: Profiles,
  traits: readonly Trait[],
  visit: (earlier: number, later: number) => void,
): void {
  const blocks = new Blocks();
  const own = traits.map((trait, at) => blocksOf(trait, at, texts[at] ?? [], blocks));
  const combined = combinedKeys(traits, texts);
  const seenBy = new Int32Array(profiles.length).fill(-1);
  let newcomer = 0;
  const visitOnce = (earlier: number): void => {
    if (earlier === newcomer || seenBy[earlier] === newcomer) return;
    seenBy[earlier] = newcomer;
    visit(earlier, newcomer);
  };
  for (const profile of profiles) {
    for (let at = 0; at < own.length; at += 1)
      for (const value of profile.values[at] ?? [])
        for (const block of own[at]?.[value] ?? []) blocks.join(block, newcomer, visitOnce);
    for (const key of combined(profile)) blocks.join(blocks.number(key), newcomer, visitOnce);
    newcomer += 1;
  }
}
