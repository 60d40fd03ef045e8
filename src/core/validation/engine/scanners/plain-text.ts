import { holdsSensitiveNumber } from '../../../kernel/sensitive-number';

export const digit = 1;
const blank = 2;
export const doubtful = 4;

/** What a scanner takes each UTF-16 unit for. */
export type LetterClasses = Uint8Array;

const code = (letter: string): number => letter.charCodeAt(0);

/**
 * Printable ASCII and the letters of Latin-1 are as they should be wherever they stand; what else there is may be
 * untidy (V007), damaged (V008) or a mark of the kind, which the rules decide. `Â` and `Ã` are what damage looks like.
 */
export function letterClasses(marks = ''): LetterClasses {
  const classes = new Uint8Array(0x1_0000).fill(doubtful);
  classes.fill(0, code('!'), code('~') + 1);
  classes.fill(0, code('À'), code('ÿ') + 1);
  classes.fill(digit, code('0'), code('9') + 1);
  classes[code(' ')] = blank;
  for (const letter of `ÂÃ${marks}`) classes[code(letter)] = doubtful;
  return classes;
}

/** Fewer digits than this are no card and no social insurance number (V118). */
export const sensitiveDigits = 9;
export const hash = code('#');

/** Whether a text of so many digits is certainly without a card or social insurance number. */
export const holdsNoSensitiveNumber = (text: string, digits: number): boolean =>
  digits < sensitiveDigits || !holdsSensitiveNumber(text);

/** A constant, which the loop below is compiled with. */
const classes = letterClasses('');
/** `1E+15` is a number that lost digits (V014): no code with a plus is certain. */
export const plus = 8;
classes[code('+')] = plus;

/**
 * The classes of the letters of a text that is not empty; among them `doubtful` unless it is certainly tidy, undamaged, no
 * error value and without a sensitive number. Two blanks in a row shift into the doubtful bit; what other two shift into
 * is not looked at. Two letters at a time, which takes less than one by one.
 */
export function plainMarks(text: string): number {
  const { length } = text;
  let before = blank;
  let seen = 0;
  let digits = 0;
  let index = 0;
  for (; index + 1 < length; index += 2) {
    const now = classes[text.charCodeAt(index)] ?? doubtful;
    const next = classes[text.charCodeAt(index + 1)] ?? doubtful;
    seen |= now | next | (((before & now) | (now & next)) << 1);
    digits += (now & digit) + (next & digit);
    before = next;
  }
  if (index < length) {
    const now = classes[text.charCodeAt(index)] ?? doubtful;
    seen |= now | ((before & now) << 1);
    digits += now & digit;
    before = now;
  }
  if ((seen & doubtful) !== 0 || before === blank || text.charCodeAt(0) === hash) return doubtful;
  return holdsNoSensitiveNumber(text, digits) ? seen : doubtful;
}

/** Whole numbers below this read as that many characters at most and hold no sensitive number. */
export const firstTooLong = (maxLength: number): number => 10 ** Math.min(maxLength, sensitiveDigits - 1);
