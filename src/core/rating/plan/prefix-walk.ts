import type { PrefixWalk } from './compiled-plan';

/** Digits looked up at once; beyond them nodes are walked. */
export const jumpDigits = 5;

/** A node's word: which digits lead on, as bits from 0 to 9, and above them the number of the first node they lead to. */
export const digitBits = 10;
export const digitMask = (1 << digitBits) - 1;

/** How many of ten bits are set. */
export const bitCounts = Uint8Array.from({ length: 1 << digitBits }, (_, bits) => {
  let count = 0;
  for (let left = bits; left > 0; left >>= 1) count += left & 1;
  return count;
});

const mostNodes = 2 ** 22;

const answerOf = (group: number, only: Int32Array): number => {
  const line = group < 0 ? -1 : (only[group] ?? -1);
  return group < 0 || line >= 0 ? line : -2 - group;
};

/** The nodes level by level, so that those one node leads to have numbers in a row. */
function byLevel(children: Int32Array): Int32Array {
  const order = new Int32Array(children.length / 10);
  let count = 1;
  for (let at = 0; at < count; at += 1)
    for (let digit = 0; digit < 10; digit += 1) {
      const child = children[(order[at] ?? 0) * 10 + digit] ?? 0;
      if (child === 0) continue;
      order[count] = child;
      count += 1;
    }
  return order;
}

/**
 * The look-up form of a trie: two entries a node, its word and its answer (see `answerTo`), so that a hundred thousand
 * prefixes fit a processor's cache. Throws a RangeError for more nodes than a word can number.
 */
export function prefixWalk(children: Int32Array, best: Int32Array, only: Int32Array): PrefixWalk {
  if (best.length > mostNodes) throw new RangeError(`a plan has at most ${String(mostNodes)} prefix nodes`);
  const order = byLevel(children);
  const nodes = new Int32Array(best.length * 2);
  let next = 1;
  order.forEach((node, number) => {
    let bits = 0;
    for (let digit = 0; digit < 10; digit += 1)
      if ((children[node * 10 + digit] ?? 0) > 0) bits |= 1 << digit;
    nodes[number * 2] = (next << digitBits) | bits;
    nodes[number * 2 + 1] = answerOf(best[node] ?? -1, only);
    next += bitCounts[bits] ?? 0;
  });
  return { nodes, jump: jumps(nodes) };
}

/** The node a digit leads to; 0 for none. */
export function nextNode(word: number, digit: number): number {
  const bits = word & digitMask;
  if (((bits >> digit) & 1) === 0) return 0;
  return (word >>> digitBits) + (bitCounts[bits & ((1 << digit) - 1)] ?? 0);
}

/** Where the first five digits lead, for all hundred thousand of them: a node, or `~node` where they lead no further. */
function jumps(nodes: Int32Array): Int32Array {
  const jump = new Int32Array(10 ** jumpDigits);
  const fill = (node: number, depth: number, first: number): void => {
    if (depth === jumpDigits) {
      jump[first] = node;
      return;
    }
    const width = 10 ** (jumpDigits - depth - 1);
    for (let digit = 0; digit < 10; digit += 1) {
      const child = nextNode(nodes[node * 2] ?? 0, digit);
      const from = first + digit * width;
      if (child === 0) jump.fill(~node, from, from + width);
      else fill(child, depth + 1, from);
    }
  };
  fill(0, 0, 0);
  return jump;
}
