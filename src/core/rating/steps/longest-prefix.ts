import type { PrefixTrie } from '../plan/compiled-plan';
import { bitsADigit, digitMask, endMark, isShorter, wordBits, type NumberColumn } from '../plan/digit-words';
import { answerOfGroup, walkTo } from '../plan/prefix-walk';

/** Numbers of fewer digits are short codes (911, 988): only a line of exactly their digits prices them. */
const fewestDialledDigits = 7;

/** Whether a number is a short code, by its first word. */
export const isShortCode = (high: number): boolean => isShorter(high, fewestDialledDigits);

/** What prices a short code; see `answerTo`. */
function answerToCode({ children, own, only }: PrefixTrie, high: number): number {
  let node = 0;
  for (let shift = wordBits - bitsADigit; shift >= 0; shift -= bitsADigit) {
    const digit = (high >>> shift) & digitMask;
    if (digit === endMark) break;
    node = children[node * 10 + digit] ?? 0;
    if (node === 0) return -1;
  }
  return answerOfGroup(own[node] ?? -1, only);
}

/**
 * What answers a number of two words: the line of its longest prefix where that is the only one and always holds, -1 where
 * no prefix begins the number, and otherwise the group of its longest prefix as `-2 - group`.
 */
export const answerTo = (trie: PrefixTrie, high: number, low: number): number =>
  isShortCode(high) ? answerToCode(trie, high) : walkTo(trie.walk.first, trie.walk.pages, high, low);

/** `answerTo` for all numbers of a column, into `answers`. */
export function answersTo(trie: PrefixTrie, numbers: NumberColumn, answers: Int32Array): void {
  const { first, pages } = trie.walk;
  for (let at = 0; at < answers.length; at += 1) {
    const high = numbers[at * 2] ?? 0;
    answers[at] = isShortCode(high)
      ? answerToCode(trie, high)
      : walkTo(first, pages, high, numbers[at * 2 + 1] ?? 0);
  }
}
