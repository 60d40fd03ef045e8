import { distance } from 'fastest-levenshtein';
import { abbreviations } from '../lexicon/abbreviations';
import { phrasesOf, type WordEntry } from '../lexicon/lexicon-entry';
import { headingTokens, isLinking } from './heading-tokens';
import { isSkeleton, knownForm, skeletonOf } from './word-forms';

/** Turns the words of headings into meanings: what different words and abbreviations of both languages have in common. */
export interface Vocabulary {
  /** The meanings in the order of the heading. */
  readonly meaningsOf: (heading: string) => readonly string[];
  /** Whether a single word is one of a name, as it is. */
  readonly knows: (word: string) => boolean;
}

const longestPhrase = 5;
const shortestPart = 3;
const shortestShort = 2;
/** Shorter words that are put behind others without a blank: `userid`, `compteno`, and that link them: `datedefin`. */
const shortParts = new Set([
  'id',
  'no',
  'nm',
  'cd',
  'dt',
  'nb',
  'to',
  'on',
  'by',
  'at',
  'in',
  'de',
  'du',
  'of',
]);

interface Index {
  /** Meaning by phrase, its words parted by blanks, and by the phrase written as one word. */
  readonly phrases: ReadonlyMap<string, string>;
  readonly known: ReadonlySet<string>;
  /** Words by what is left of them without their vowels. */
  readonly skeletons: ReadonlyMap<string, readonly string[]>;
}

function indexOf(words: readonly WordEntry[], others: Iterable<string>): Index {
  const phrases = new Map<string, string>();
  const known = new Set<string>();
  const add = (phrase: string, meaning: string): void => {
    if (!phrases.has(phrase)) phrases.set(phrase, meaning);
  };
  for (const [, list] of words) {
    const [meaning = '', ...synonyms] = phrasesOf(list);
    for (const phrase of [meaning, ...synonyms]) {
      const tokens = headingTokens(phrase);
      add(tokens.join(' '), meaning);
      for (const token of tokens) known.add(token);
    }
  }
  for (const [phrase, meaning] of [...phrases])
    if (phrase.length > 5) add(phrase.replaceAll(' ', ''), meaning);
  for (const phrase of others) for (const token of headingTokens(phrase)) known.add(token);
  const skeletons = new Map<string, string[]>();
  for (const word of known) {
    const skeleton = skeletonOf(word);
    if (skeleton !== word) skeletons.set(skeleton, [...(skeletons.get(skeleton) ?? []), word]);
  }
  return { phrases, known, skeletons };
}

/** `duedate` as `due date`: the fewest known words that make it up, but for a few none shorter than three letters. */
function parted(token: string, { known, phrases }: Index): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = shortestShort; end <= token.length; end += 1) {
    for (let start = 0; start <= end - 2; start += 1) {
      const before = best[start];
      const part = token.slice(start, end);
      if (!before || (part.length < shortestPart && !shortParts.has(part))) continue;
      if (!known.has(part) && !phrases.has(part) && !abbreviations.has(part) && !isLinking(part)) continue;
      if (before.length + 1 < (best[end]?.length ?? 5)) best[end] = [...before, part];
    }
  }
  const parts = best[token.length];
  const isMade = parts?.some((part) => part.length >= shortestPart) === true;
  return isMade ? parts.filter((part) => !isLinking(part)) : undefined;
}

/** Groups that systems put before a word as one letter: `BADDR`, `SADDR`, `CTYPE`. */
const initials: Readonly<Record<string, string>> = { b: 'billing', s: 'shipping', c: 'customer' };

function initialed(token: string, { phrases }: Index): readonly string[] | undefined {
  const group = initials[token.charAt(0)];
  const rest = token.slice(1);
  return group !== undefined && rest.length >= shortestPart && phrases.has(rest) ? [group, rest] : undefined;
}

/** One of these words if all mean the same. */
function unanimous(words: readonly string[], { phrases }: Index): string | undefined {
  const meant = new Set(words.map((word) => phrases.get(word) ?? word));
  return meant.size === 1 ? words[0] : undefined;
}

/** The one word, of several of the same meaning, that an unknown short one stands for: `custo`, `descrip`, `cntry`. */
function abbreviated(token: string, index: Index): string | undefined {
  const spoken = isSkeleton(token) ? unanimous(index.skeletons.get(token) ?? [], index) : undefined;
  if (spoken !== undefined || token.length < 4) return spoken;
  return unanimous(
    [...index.known].filter((word) => word.startsWith(token) || oneApart(word, token)),
    index,
  );
}

const longEnough = 6;

/** A slip of the pen in a longer word. */
const oneApart = (word: string, token: string): boolean =>
  token.length >= longEnough && Math.abs(word.length - token.length) <= 1 && distance(word, token) === 1;

function split(token: string, index: Index): readonly string[] {
  const isKnown = (word: string): boolean => index.known.has(word) || index.phrases.has(word);
  if (isKnown(token) || /\d/.test(token)) return [token];
  const form = abbreviations.get(token) ?? knownForm(token, isKnown);
  if (form !== undefined) return [form];
  return parted(token, index) ?? initialed(token, index) ?? [abbreviated(token, index) ?? token];
}

const written = (token: string): string => abbreviations.get(token) ?? token;

function meanings(tokens: readonly string[], phrases: Index['phrases']): string[] {
  const words = tokens.map(written);
  const found: string[] = [];
  for (let from = 0; from < tokens.length;) {
    let length = Math.min(longestPhrase, tokens.length - from);
    let meaning: string | undefined;
    for (; length > 0 && meaning === undefined; length -= 1) {
      meaning =
        phrases.get(tokens.slice(from, from + length).join(' ')) ??
        phrases.get(words.slice(from, from + length).join(' '));
    }
    found.push(meaning ?? words[from] ?? '');
    from += meaning === undefined ? 1 : length + 1;
  }
  return found;
}

const keys = new Set(['id', 'number', 'code', 'reference']);

/** Of numbers, the first is one of several: `Identifier 1` is no key. */
const isKey = (meaning: string): boolean => keys.has(meaning);

/** A vocabulary of these words; the words of `others` are known to be words, so that glued ones can be parted. */
export function createVocabulary(words: readonly WordEntry[], others: Iterable<string>): Vocabulary {
  const index = indexOf(words, others);
  const remembered = new Map<string, readonly string[]>();
  const read = (heading: string): readonly string[] => {
    const found = meanings(
      headingTokens(heading).flatMap((token) => split(token, index)),
      index.phrases,
    );
    // The first of several is the one itself: `Address 1` and `Address` mean the same.
    const told = [...new Set(found)].filter((meaning) => meaning !== '1');
    return told.length === 0 || (told.length < found.length && told.every(isKey)) ? found : told;
  };
  return {
    meaningsOf(heading) {
      const seen = remembered.get(heading) ?? read(heading);
      remembered.set(heading, seen);
      return seen;
    },
    knows: (word) => index.known.has(word) || index.phrases.has(word) || abbreviations.has(word),
  };
}
