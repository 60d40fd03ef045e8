import type { PrefixTrie } from './compiled-plan';
import type { Steps } from '../../kernel/steps';
import { answerOfGroup, prefixWalk } from './prefix-walk';

const zeroCode = 48;

/** Nodes as they are added; room is doubled when it runs out. */
class TrieBuilder {
  children = new Int32Array(10 * 1024);
  own = new Int32Array(1024).fill(-1);
  nodes = 1;

  private grow(): void {
    const children = new Int32Array(this.children.length * 2);
    children.set(this.children);
    const own = new Int32Array(this.own.length * 2).fill(-1);
    own.set(this.own);
    this.children = children;
    this.own = own;
  }

  /** Adds a prefix of digits and gives its group, making it with `group` if the prefix is new. */
  add(prefix: string, group: number): number {
    let node = 0;
    for (let at = 0; at < prefix.length; at += 1) {
      const slot = node * 10 + prefix.charCodeAt(at) - zeroCode;
      let child = this.children[slot] ?? 0;
      if (child === 0) {
        if (this.nodes === this.own.length) this.grow();
        child = this.nodes;
        this.nodes += 1;
        this.children[slot] = child;
      }
      node = child;
    }
    const known = this.own[node] ?? -1;
    if (known >= 0) return known;
    this.own[node] = group;
    return group;
  }
}

/** By node the group of the longest prefix at or above it, and by group the next shorter one; parents precede children. */
function inherit(
  children: Int32Array,
  own: Int32Array,
  groups: number,
): { readonly best: Int32Array; readonly shorter: Int32Array } {
  const best = new Int32Array(own.length).fill(-1);
  const shorter = new Int32Array(groups).fill(-1);
  best[0] = own[0] ?? -1;
  for (let node = 0; node < own.length; node += 1)
    for (let digit = 0; digit < 10; digit += 1) {
      const child = children[node * 10 + digit] ?? 0;
      if (child === 0) continue;
      const group = own[child] ?? -1;
      const above = best[node] ?? -1;
      best[child] = group >= 0 ? group : above;
      if (group >= 0) shorter[group] = above;
    }
  return { best, shorter };
}

interface Grouped {
  readonly groupOf: Int32Array;
  readonly prefixes: readonly string[];
}

/** Lines by group, within one in the order `compare` gives. */
function linesByGroup(
  { groupOf, prefixes }: Grouped,
  compare: (one: number, other: number) => number,
): Pick<PrefixTrie, 'starts' | 'lines'> {
  const starts = new Int32Array(prefixes.length + 1);
  for (const group of groupOf) if (group >= 0) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 0; group < prefixes.length; group += 1)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const lines = new Int32Array(starts[prefixes.length] ?? 0);
  groupOf.forEach((group, line) => {
    if (group < 0) return;
    const at = next[group] ?? 0;
    lines[at] = line;
    next[group] = at + 1;
  });
  for (let group = 0; group < prefixes.length; group += 1) {
    const [from = 0, to = 0] = [starts[group], starts[group + 1]];
    if (to - from > 1) lines.subarray(from, to).sort(compare);
  }
  return { starts, lines };
}

/** What the trie has to know of lines: which to leave out, which come first, which hold always. */
export interface LineOrder {
  readonly isUsable: (line: number) => boolean;
  readonly compare: (one: number, other: number) => number;
  readonly holdsAlways: (line: number) => boolean;
}

/** First digits by which lines are put in order before those of a heap are. */
const heapDigits = 4;

/** Some milliseconds of lines. */
const linesAtOnce = 500;

/** The lines in the order of their digits, in heaps of the same first ones. */
function* inOrder(
  prefixOf: readonly string[],
  isUsable: LineOrder['isUsable'],
): Steps<readonly (readonly number[])[]> {
  const heaps = new Map<string, number[]>();
  for (const [line, prefix] of prefixOf.entries()) {
    if (line % linesAtOnce === 0) yield;
    if (!isUsable(line)) continue;
    const first = prefix.slice(0, heapDigits);
    const heap = heaps.get(first);
    if (heap) heap.push(line);
    else heaps.set(first, [line]);
  }
  const byDigits = (a: number, b: number): number =>
    (prefixOf[a] ?? '') < (prefixOf[b] ?? '') ? -1 : prefixOf[a] === prefixOf[b] ? a - b : 1;
  return [...heaps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, heap]) => heap.sort(byDigits));
}

/** Builds the trie over the lines' prefixes, which are digits. */
export function* prefixTrie(
  prefixOf: readonly string[],
  { isUsable, compare, holdsAlways }: LineOrder,
): Steps<PrefixTrie> {
  const builder = new TrieBuilder();
  const prefixes: string[] = [];
  const groupOf = new Int32Array(prefixOf.length).fill(-1);
  // In the order of digits, so that nodes a look-up visits one after the other lie side by side.
  for (const heap of yield* inOrder(prefixOf, isUsable)) {
    yield;
    for (const line of heap) {
      const prefix = prefixOf[line] ?? '';
      const group = builder.add(prefix, prefixes.length);
      if (group === prefixes.length) prefixes.push(prefix);
      groupOf[line] = group;
    }
  }
  const children = builder.children.slice(0, builder.nodes * 10);
  const own = builder.own.slice(0, builder.nodes);
  yield;
  const { starts, lines } = linesByGroup({ groupOf, prefixes }, compare);
  yield;
  const only = Int32Array.from(prefixes, (_, group) => {
    const line = lines[starts[group] ?? 0] ?? -1;
    return (starts[group + 1] ?? 0) - (starts[group] ?? 0) === 1 && holdsAlways(line) ? line : -1;
  });
  yield;
  const { best, shorter } = inherit(children, own, prefixes.length);
  yield;
  const walk = prefixWalk(
    children,
    best.map((group) => answerOfGroup(group, only)),
  );
  return { children, own, shorter, walk, prefixes, starts, lines, only };
}
