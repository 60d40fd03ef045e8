import type { PrefixWalk } from './compiled-plan';
import { bitsADigit, digitMask, endMark, wordBits } from './digit-words';

/** Digits looked up at once; beyond them a page each. */
const firstDigits = 4;

/** Entries from here on lead to a page, which begins so much further in `pages`; the others are answers. */
const pageMark = 2 ** 30;

/** Entries of a page: one for each digit, and one for the number that ends there. */
const pageLength = 11;

// An import is looked up at each use, even in a loop; these are constants of the loop.
const [step, mask] = [bitsADigit, digitMask];
const firstShift = wordBits - firstDigits * step;

/** The answer to a number of two words: an entry by its first digits, then one of a page for each further digit. */
export function walkTo(first: Int32Array, pages: Int32Array, high: number, low: number): number {
  let entry = first[high >>> firstShift] ?? -1;
  // A shift below 0 is one of the low word: `>>>` takes it modulo 32.
  for (let shift = firstShift - step; entry >= pageMark; shift -= step)
    entry = pages[entry - pageMark + (((shift >= 0 ? high : low) >>> shift) & mask)] ?? -1;
  return entry;
}

/** A group's answer: its line where it is the only one and always holds, and otherwise the group as `-2 - group`. */
export function answerOfGroup(group: number, only: Int32Array): number {
  const line = group < 0 ? -1 : (only[group] ?? -1);
  return group < 0 || line >= 0 ? line : -2 - group;
}

class WalkBuilder {
  readonly pages: Int32Array;
  private end = 0;

  constructor(
    private readonly children: Int32Array,
    private readonly answers: Int32Array,
    pageCount: number,
  ) {
    this.pages = new Int32Array(pageCount * pageLength);
  }

  child(node: number, digit: number): number {
    return digit < endMark ? (this.children[node * 10 + digit] ?? 0) : 0;
  }

  answer(node: number): number {
    return this.answers[node] ?? -1;
  }

  /** The entry that leads to a node: its answer where no longer prefix begins with it, else its page, made here. */
  entry(node: number): number {
    if (!leadsOn(this.children, node)) return this.answer(node);
    const page = this.end;
    this.end += pageLength;
    for (let digit = 0; digit < pageLength; digit += 1) {
      const next = this.child(node, digit);
      this.pages[page + digit] = next === 0 ? this.answer(node) : this.entry(next);
    }
    return pageMark + page;
  }
}

function leadsOn(children: Int32Array, node: number): boolean {
  for (let digit = 0; digit < 10; digit += 1) if ((children[node * 10 + digit] ?? 0) > 0) return true;
  return false;
}

function pagesNeeded(children: Int32Array): number {
  let count = 0;
  for (let node = 0; node * 10 < children.length; node += 1) if (leadsOn(children, node)) count += 1;
  return count;
}

/**
 * The look-up form of a trie over `children`, ten a node: where the first digits lead, for all of them, then pages of eleven
 * entries, so that a number takes one load for each digit beyond the fourth. `answers` by node, see `answerTo`.
 */
export function prefixWalk(children: Int32Array, answers: Int32Array): PrefixWalk {
  const pageCount = pagesNeeded(children);
  if (Math.max(answers.length, pageCount * pageLength) >= pageMark)
    throw new RangeError('a plan has too many prefixes');
  const builder = new WalkBuilder(children, answers, pageCount);
  const digitValues = mask + 1;
  const first = new Int32Array(digitValues ** firstDigits);
  const fill = (node: number, depth: number, from: number): void => {
    const width = digitValues ** (firstDigits - depth - 1);
    for (let digit = 0; digit < digitValues; digit += 1) {
      const at = from + digit * width;
      const next = builder.child(node, digit);
      if (next === 0) first.fill(builder.answer(node), at, at + width);
      else if (depth + 1 < firstDigits) fill(next, depth + 1, at);
      else first[at] = builder.entry(next);
    }
  };
  fill(0, 0, 0);
  return { first, pages: builder.pages };
}
