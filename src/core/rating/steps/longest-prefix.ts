import type { PrefixTrie } from '../plan/compiled-plan';
import { jumpDigits } from '../plan/prefix-trie';

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

/** The group of the longest prefix that begins a number of digits as `normaliseNumber` gives them; -1 for none. */
export function longestPrefix(trie: PrefixTrie, digits: string): number {
  const length = digits.length;
  if (length < fewestDialledDigits) return exactGroup(trie, digits);
  const { children, best } = trie;
  let first = 0;
  for (let at = 0; at < jumpDigits; at += 1) first = first * 10 + digits.charCodeAt(at) - zeroCode;
  let node = trie.jump[first] ?? -1;
  if (node < 0) return best[~node] ?? -1;
  for (let at = jumpDigits; at < length; at += 1) {
    const child = children[node * 10 + digits.charCodeAt(at) - zeroCode] ?? 0;
    if (child === 0) break;
    node = child;
  }
  return best[node] ?? -1;
}
