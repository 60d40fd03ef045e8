import { foldText } from '../kernel/text';
import { nearestWords, slipsIn } from './nearest-word';

/** Values near a text: written alike but for blanks, marks, case, prefix and zeros; else a slip away. */
export interface NearTargets {
  /** `same`: only case, accents or marks differ. `alike`: letters and zeros before the number do. `slip`: as the eye confuses. */
  readonly how: 'same' | 'alike' | 'slip';
  readonly values: readonly string[];
}

const squeezed = (text: string): string => foldText(text).replace(/ /g, '');

/** A squeezed text without zeros before numbers: `c001042` and `c1042` are the same to people. */
const withoutZeros = (word: string): string =>
  word.includes('0') ? word.replace(/(?<!\d)0+(?=\d)/g, '') : word;

/** The last number of a text, which people often write without what stands before it; blank where it says little. */
const numberIn = (text: string): string => {
  const digits = /(\d+)\D*$/.exec(text)?.[1]?.replace(/^0+/, '') ?? '';
  return digits.length < 2 ? '' : digits;
};

type Postings = ReadonlyMap<string, readonly string[]>;

function postingsOf(values: Iterable<string>, keyOf: (value: string) => string): Postings {
  const postings = new Map<string, string[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === '') continue;
    const same = postings.get(key);
    if (same) same.push(value);
    else postings.set(key, [value]);
  }
  return postings;
}

/** As many targets as may be compared one by one for every wrong reference. */
const few = 400;
/** Texts that share a piece with more targets than this say too little by it. */
const crowd = 200;
/** Pieces of a text that a slip or two cannot all touch. */
const pieceLength = 4;

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start + pieceLength <= text.length; start += 1)
    pieces.push(text.slice(start, start + pieceLength));
  return pieces;
}

/** Every text a slip away: one letter put in, left out or replaced, two neighbours swapped. */
function* slipsOf(text: string, letters: Iterable<string>): Generator<string> {
  for (let place = 0; place <= text.length; place += 1) {
    const [before, after] = [text.slice(0, place), text.slice(place)];
    if (after !== '') yield before + after.slice(1);
    if (after.length > 1) yield before + String(after[1]) + String(after[0]) + after.slice(2);
    for (const letter of letters) {
      yield before + letter + after;
      if (after !== '') yield before + letter + after.slice(1);
    }
  }
}

/** Longer texts are found by their pieces, as slips in them are many. */
const shortText = 16;

/** Finds existing values near a wrong one among any number of them; each question costs the same, however many there are. */
export class TargetIndex {
  private readonly same: Postings;
  private readonly letters: readonly string[];
  private zerosBy?: Postings;
  private numberBy?: Postings;
  private pieceBy?: Postings;
  private readonly answers = new Map<string, NearTargets | undefined>();

  constructor(private readonly values: ReadonlySet<string>) {
    this.same = postingsOf(values, squeezed);
    const letters = new Set<string>();
    for (const word of this.same.keys()) for (const letter of word) letters.add(letter);
    this.letters = [...letters];
  }

  has = (value: string): boolean => this.values.has(value);

  /** All of them, where they are few enough to choose from. */
  choices = (most: number): readonly string[] => (this.values.size <= most ? [...this.values] : []);

  /** What a person most likely meant; undefined where nothing is near. */
  near(text: string): NearTargets | undefined {
    const word = squeezed(text);
    if (!this.answers.has(word)) this.answers.set(word, this.find(word));
    return this.answers.get(word);
  }

  private find(word: string): NearTargets | undefined {
    const same = this.same.get(word);
    if (same) return { how: 'same', values: same };
    const alike = this.alike(word) ?? this.byNumber(word);
    if (alike) return { how: 'alike', values: alike };
    const near = this.slipsAway(word);
    return near.length > 0
      ? { how: 'slip', values: near.flatMap((one) => this.same.get(one) ?? []) }
      : undefined;
  }

  /** Values that differ in zeros before their numbers. */
  private alike(word: string): readonly string[] | undefined {
    const bare = withoutZeros(word);
    this.zerosBy ??= postingsOf(this.values, (value) => {
      const own = squeezed(value);
      const without = withoutZeros(own);
      return without === own ? '' : without;
    });
    const found = [...(this.same.get(bare) ?? []), ...(this.zerosBy.get(bare) ?? [])];
    return found.length > 0 ? found : undefined;
  }

  /** `1042` for `C-1042`, or the other way round: one of the two is the bare number. */
  private byNumber(word: string): readonly string[] | undefined {
    const number = numberIn(word);
    if (number === '') return undefined;
    if (!/^\d+$/.test(word)) return this.alike(number);
    this.numberBy ??= postingsOf(this.values, numberIn);
    return this.numberBy.get(number);
  }

  private slipsAway(word: string): readonly string[] {
    if (slipsIn(word) === 0) return [];
    if (this.same.size <= few) return nearestWords(word, this.same.keys());
    if (word.length <= shortText) {
      const near = new Set<string>();
      for (const one of slipsOf(word, this.letters)) if (this.same.has(one)) near.add(one);
      if (near.size > 0) return [...near];
    }
    return nearestWords(word, this.sharingPieces(word));
  }

  private sharingPieces(word: string): ReadonlySet<string> {
    this.pieceBy ??= this.indexPieces();
    const sharing = new Set<string>();
    for (const piece of piecesOf(word)) {
      const words = this.pieceBy.get(piece) ?? [];
      if (words.length <= crowd) for (const one of words) sharing.add(one);
    }
    return sharing;
  }

  /** Every piece of its own, not those that overlap: a text asked for is cut at every place. */
  private indexPieces(): Postings {
    const postings = new Map<string, string[]>();
    for (const word of this.same.keys())
      for (let start = 0; start + pieceLength <= word.length; start += pieceLength) {
        const piece = word.slice(start, start + pieceLength);
        const words = postings.get(piece);
        if (!words) postings.set(piece, [word]);
        else if (words.length <= crowd) words.push(word);
      }
    return postings;
  }
}
