import type { PrefixTrie } from '../plan/compiled-plan';
import { jumpDigits, nextNode } from '../plan/prefix-walk';

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
  const { nodes, jump } = trie.walk;
  let first = 0;
  for (let at = 0; at < jumpDigits; at += 1) first = first * 10 + digits.charCodeAt(at) - zeroCode;
  let node = jump[first] ?? -1;
  if (node < 0) return nodes[~node * 2 + 1] ?? -1;
  for (let at = jumpDigits; at < length; at += 1) {
    const next = nextNode(nodes[node * 2] ?? 0, digits.charCodeAt(at) - zeroCode);
    if (next === 0) break;
    node = next;
  }
  return nodes[node * 2 + 1] ?? -1;
}
