/**
 * A number of up to 15 digits in two words of 32 bits, four bits a digit as on the wires of telephony (TBCD), the first digit
 * in the highest bits and `endMark` wherever there is no digit: a look-up then takes digits by shifts, without a string.
 */
export const endMark = 10;

export const bitsADigit = 4;
export const digitMask = 15;
export const wordBits = 32;
const wordDigits = wordBits / bitsADigit;

const zeroCode = 48;

// Exports are looked up at each use, even in a loop; these are constants of the loop.
const [step, mask, end] = [bitsADigit, digitMask, endMark];

function word(digits: string, from: number): number {
  let packed = 0;
  for (let at = from; at < from + wordDigits; at += 1)
    packed = (packed << step) | (at < digits.length ? (digits.charCodeAt(at) - zeroCode) & mask : end);
  return packed;
}

/** The first eight digits. */
export const highWord = (digits: string): number => word(digits, 0);

/** The digits from the ninth on. */
export const lowWord = (digits: string): number => word(digits, wordDigits);

/** Whether the first word has fewer digits than `count`. */
export const isShorter = (high: number, count: number): boolean =>
  ((high >>> (wordBits - step * count)) & mask) === end;

/** Two words a number, the high one first. */
export type NumberColumn = Int32Array;

/** Numbers as `normaliseNumber` gives their digits. */
export function numberColumn(digits: readonly string[]): NumberColumn {
  const column = new Int32Array(digits.length * 2);
  digits.forEach((number, at) => {
    column[at * 2] = highWord(number);
    column[at * 2 + 1] = lowWord(number);
  });
  return column;
}
