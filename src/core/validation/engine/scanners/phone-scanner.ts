import type { FieldOf } from '../../../entity/field';
import type { ColumnScanner } from '../column-scanner';

const [zero, nine, plus, opening, closing] = [48, 57, 43, 40, 41];
/** Blank, hyphen and point. */
const isSign = (code: number): boolean => code === 32 || code === 45 || code === 46;

const longest = 18;
const digits = new Uint8Array(longest);

/**
 * Puts the digits of a North American number as people write it into `digits` and says how many; -1 where something
 * else is between them: one blank, hyphen or point at a time, brackets around the first three, a plus in front.
 */
function digitsOf(text: string): number {
  let count = 0;
  let before = 0;
  let begin = 0;
  if (text.charCodeAt(0) === plus) begin = 1;
  else if (text.charCodeAt(0) === opening) {
    if (text.charCodeAt(4) !== closing) return -1;
    begin = 1;
  }
  const bracket = begin === 1 && text.charCodeAt(0) === opening ? 4 : -1;
  for (let index = begin; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= zero && code <= nine) {
      digits[count] = code - zero;
      count += 1;
    } else if (index !== bracket && (!isSign(code) || isSign(before) || count === 0)) return -1;
    before = code;
  }
  return isSign(before) ? -1 : count;
}

/** Three digits from `at` on that may be an area code or an exchange: from 200 on, not N11. */
const isOffice = (at: number): boolean =>
  (digits[at] ?? 0) >= 2 && !(digits[at + 1] === 1 && digits[at + 2] === 1);

/** The digit at a place of a text; 10 and more where something else is there. */
const digitAt = (text: string, place: number): number => (text.charCodeAt(place) - zero) >>> 0;

/** Whether a text is certainly a number as most are written: `514-555-0123`, or with blanks or points. */
function isUsualPhone(text: string): boolean {
  const sign = text.charCodeAt(3);
  if (!isSign(sign) || text.charCodeAt(7) !== sign) return false;
  const [a, b, c] = [digitAt(text, 0), digitAt(text, 1), digitAt(text, 2)];
  const [d, e, f] = [digitAt(text, 4), digitAt(text, 5), digitAt(text, 6)];
  const isNumber =
    a <= 9 &&
    b < 9 &&
    c <= 9 &&
    d <= 9 &&
    e <= 9 &&
    f <= 9 &&
    digitAt(text, 8) <= 9 &&
    digitAt(text, 9) <= 9 &&
    digitAt(text, 10) <= 9 &&
    digitAt(text, 11) <= 9;
  return isNumber && a >= 2 && d >= 2 && !(b === 1 && c === 1) && !(e === 1 && f === 1);
}

const usualLength = 12;

/** Whether a text is certainly a telephone number of North America. */
export function isPlainPhone(text: string): boolean {
  if (text.length === usualLength && isUsualPhone(text)) return true;
  if (text.length < 10 || text.length > longest) return false;
  const count = digitsOf(text);
  const national = count === 11 && digits[0] === 1 ? 1 : 0;
  if (count - national !== 10 || (national === 0 && text.charCodeAt(0) === plus)) return false;
  return isOffice(national) && digits[national + 1] !== 9 && isOffice(national + 3);
}

export function phoneScanner({ required }: FieldOf<'phone'>): ColumnScanner {
  const blankFine = required !== 'always';
  return {
    scan({ rows, column, first, count }, doubts) {
      let doubtful = 0;
      for (let index = 0; index < count; index += 1) {
        const cell = rows[first + index]?.[column];
        if (typeof cell === 'string') {
          if (cell.length === 0 ? blankFine : isPlainPhone(cell)) continue;
        } else if (typeof cell === 'number' && isPlainPhone(String(cell))) continue;
        doubts[doubtful] = index;
        doubtful += 1;
      }
      return doubtful;
    },
  };
}
