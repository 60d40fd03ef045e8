import type { Trait } from './compared-traits';
import { numbered } from './numbered-texts';
import type { Profiles } from './row-profiles';

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

/** Who has come to each block, chained from the last one back: most blocks are of one, and arrays would be dear. */
class Blocks {
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

  /** The block of this key, a new one where the keys do not have it yet. */
  number<Key>(keys: Map<Key, number>, key: Key): number {
    const known = keys.get(key);
    if (known !== undefined) return known;
    const made = this.reserve(1);
    keys.set(key, made);
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

/** Postal code with the beginning of a name or with a civic number: survives a misspelling of the other. */
function combinedBlocks(
  traits: readonly Trait[],
  { texts, values }: Profiles,
  blocks: Blocks,
): (profile: number, visit: (block: number) => void) => void {
  const postal = values[traits.findIndex(({ name }) => name === 'postalCode')];
  const others = traits.flatMap(({ compare }, at) => {
    const begin = compare === 'words' ? beginning : compare === 'street' ? civicOf : undefined;
    const own = values[at];
    return begin && own
      ? [{ own, begins: numbered((texts[at] ?? []).map(begin)), numbers: new Map<number, number>() }]
      : [];
  });
  return (profile, visit) => {
    const code = postal?.first(profile) ?? -1;
    if (code < 0) return;
    for (const { own, begins, numbers } of others)
      own.forEach(profile, (value) => {
        const begin = begins[value] ?? 0;
        if (begin > 0) visit(blocks.number(numbers, code * begins.length + begin));
      });
  };
}

type EachBlock = (value: number, visit: (block: number) => void) => void;

/** By number of the trait's value: the blocks it belongs to whatever else the row says. */
function blocksOf(trait: Trait, texts: readonly string[], blocks: Blocks): EachBlock | undefined {
  if (trait.compare === 'value') {
    if (trait.same < tellingValue) return undefined;
    const first = blocks.reserve(texts.length);
    return (value, visit) => visit(first + value);
  }
  const keysOf = trait.compare === 'street' ? streetKeys : trait.compare === 'words' ? nameKeys : undefined;
  if (!keysOf) return undefined;
  const numbers = new Map<string, number>();
  const own = texts.map((text) => {
    const keys = keysOf(text).filter((key) => key !== '');
    return keys.map((key) => blocks.number(numbers, key));
  });
  return (value, visit) => own[value]?.forEach(visit);
}

/**
 * Calls `visit` once with each pair of profiles that share a key. As profiles stand in the order of their names, those of
 * an oversize block that are nearly the same stand side by side, and rows that are the same are one profile already.
 */
export function eachCandidatePair(
  read: Profiles,
  traits: readonly Trait[],
  visit: (earlier: number, later: number) => void,
): void {
  const { profiles, values, texts } = read;
  const blocks = new Blocks();
  const own = traits.flatMap((trait, at) => {
    const eachBlock = blocksOf(trait, texts[at] ?? [], blocks);
    const said = values[at];
    return eachBlock && said ? [{ eachBlock, said }] : [];
  });
  const combined = combinedBlocks(traits, read, blocks);
  const seenBy = new Int32Array(profiles.length).fill(-1);
  let newcomer = 0;
  const visitOnce = (earlier: number): void => {
    if (earlier === newcomer || seenBy[earlier] === newcomer) return;
    seenBy[earlier] = newcomer;
    visit(earlier, newcomer);
  };
  const join = (block: number): void => blocks.join(block, newcomer, visitOnce);
  for (newcomer = 0; newcomer < profiles.length; newcomer += 1) {
    for (const { eachBlock, said } of own) said.forEach(newcomer, (value) => eachBlock(value, join));
    combined(newcomer, join);
  }
}
