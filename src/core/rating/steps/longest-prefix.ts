import type { PrefixTrie } from '../plan/compiled-plan';
import { answerAt, jumpDigits, walkANode } from '../plan/prefix-trie';

const zeroCode = 48;

/** Numbers of fewer digits are short codes (911, 988): only a line of exactly their digits prices them. */
export const fewestDialledDigits = 7;

/** The group whose prefix is the number itself; -1 for none. */
function exactGroup({ children, own }: PrefixTrie, digits: string): number {
  let node = 0;
  for (let at = 0; at < digits.length; at += 1) {
    node = children[node * 10 + digits.charCodeAt(at) - zeroCode] ?? 0;
    if (node === 0) return -1;
  }
  return own[node] ?? -1;
}

const answerOfGroup = ({ only }: PrefixTrie, group: number): number => {
  const line = group < 0 ? -1 : (only[group] ?? -1);
  return group < 0 || line >= 0 ? line : -2 - group;
};

/**
 * What answers a number of digits as `normaliseNumber` gives them: the line of its longest prefix where that is the only
 * one and always holds, -1 where no prefix begins the number, and otherwise the group of its longest prefix as
 * `-2 - group`.
 */
export function answerTo(trie: PrefixTrie, digits: string): number {
  const length = digits.length;
  if (length < fewestDialledDigits) return answerOfGroup(trie, exactGroup(trie, digits));
  const { walk } = trie;
  let first = 0;
  for (let at = 0; at < jumpDigits; at += 1) first = first * 10 + digits.charCodeAt(at) - zeroCode;
  let node = trie.jump[first] ?? -1;
  if (node < 0) return walk[~node * walkANode + answerAt] ?? -1;
  for (let at = jumpDigits; at < length; at += 1) {
    const child = walk[node * walkANode + digits.charCodeAt(at) - zeroCode] ?? 0;
    if (child === 0) break;
    node = child;
  }
  return walk[node * walkANode + answerAt] ?? -1;
}
