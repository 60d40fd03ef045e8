import type { PrefixWalk } from './compiled-plan';

/** Digits looked up at once; beyond them nodes are walked. */
export const jumpDigits = 5;

/**
 * Entries of a node, one line of a processor's cache: for each of ten digits 0 where nothing longer begins so, the next node,
 * or below 0 a final answer; then the node's own answer.
 */
export const entriesANode = 16;
export const answerAt = 10;

/** An answer that ends a walk, as an entry below 0. */
const finalEntry = (answer: number): number =>
  answer >= 0 ? -2 - 2 * answer : answer === -1 ? -1 : -3 - 2 * (-2 - answer);

/** The answer of an entry below 0; `answerTo` says what answers are. */
export function answerOfEntry(entry: number): number {
  if (entry === -1) return -1;
  const code = -2 - entry;
  return (code & 1) === 0 ? code >> 1 : -2 - (code >> 1);
}

const answerOf = (group: number, only: Int32Array): number => {
  const line = group < 0 ? -1 : (only[group] ?? -1);
  return group < 0 || line >= 0 ? line : -2 - group;
};

/** The look-up form of a trie: nodes without children are answers in their parents, which leaves few nodes. */
export function prefixWalk(children: Int32Array, best: Int32Array, only: Int32Array): PrefixWalk {
  const answers = best.map((group) => answerOf(group, only));
  const numbers = new Int32Array(best.length).fill(-1);
  let inner = 0;
  const isInner = (node: number): boolean =>
    children.subarray(node * 10, node * 10 + 10).some((child) => child > 0);
  for (let node = 0; node < best.length; node += 1)
    if (node === 0 || isInner(node)) {
      numbers[node] = inner;
      inner += 1;
    }
  const entryOf = (node: number): number => {
    const number = numbers[node] ?? -1;
    return number >= 0 ? number : finalEntry(answers[node] ?? -1);
  };
  const nodes = new Int32Array(inner * entriesANode);
  numbers.forEach((number, node) => {
    if (number < 0) return;
    for (let digit = 0; digit < 10; digit += 1) {
      const child = children[node * 10 + digit] ?? 0;
      nodes[number * entriesANode + digit] = child === 0 ? 0 : entryOf(child);
    }
    nodes[number * entriesANode + answerAt] = answers[node] ?? -1;
  });
  return { nodes, jump: jumps(children, answers, entryOf) };
}

/** Where the first five digits lead, for all hundred thousand of them: a node, or an answer where they lead no further. */
function jumps(children: Int32Array, answers: Int32Array, entryOf: (node: number) => number): Int32Array {
  const jump = new Int32Array(10 ** jumpDigits);
  const fill = (node: number, depth: number, first: number): void => {
    if (depth === jumpDigits) {
      jump[first] = entryOf(node);
      return;
    }
    const width = 10 ** (jumpDigits - depth - 1);
    for (let digit = 0; digit < 10; digit += 1) {
      const child = children[node * 10 + digit] ?? 0;
      const from = first + digit * width;
      if (child === 0) jump.fill(finalEntry(answers[node] ?? -1), from, from + width);
      else fill(child, depth + 1, from);
    }
  };
  fill(0, 0, 0);
  return jump;
}
