/** Card numbers by brand: Visa, Mastercard, American Express, Discover, JCB, Diners; never IMEI or ICCID. */
const cardShape =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|5\d{2}|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11})$/;

/** Digits in groups, as people write long numbers. */
const digitRun = /\d+(?:[ -]\d+)*/g;
const [shortestCard, longestCard] = [13, 19];
const zero = 48;

/** A social insurance number written as one: in threes, or after its name. */
const sinShape =
  /(?<![\d-])[0-79]\d{2}([ -])\d{3}\1\d{3}(?![\d-])|(?<=\b(?:NAS|SIN)\D{0,5})[0-79]\d{8}(?!\d)/gi;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - zero;
    const weighed = place % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

const isCard = (digits: string): boolean => cardShape.test(digits) && passesLuhn(digits);

/** Neighbouring groups of a run that make up a card number, from each group in turn. */
function cardsIn(run: string): string[] {
  if (run.length < shortestCard) return [];
  const groups = run.split(/[ -]/);
  const cards: string[] = [];
  for (let start = 0, at = 0; start < groups.length; at += (groups[start]?.length ?? 0) + 1, start += 1) {
    let digits = '';
    for (let end = start; end < groups.length; end += 1) {
      digits += groups[end] ?? '';
      if (digits.length > longestCard) break;
      if (digits.length < shortestCard || !isCard(digits)) continue;
      cards.push(run.slice(at, at + digits.length + end - start));
      break;
    }
  }
  return cards;
}

/** Nine digits, the fewest either has; most texts have none, and every text of a workspace is asked. */
const fewestDigits = 9;
const longEnough = /\d(?:[ -]?\d){8}/;

const isLongEnough = (text: string): boolean => text.length >= fewestDigits && longEnough.test(text);
const cards = (text: string): string[] => (text.match(digitRun) ?? []).flatMap(cardsIn);
const insuranceNumbers = (text: string): string[] =>
  (text.match(sinShape) ?? []).filter((found) => passesLuhn(digitsOf(found)));

/** Card and social insurance numbers in a text, as they are written there (V118 of domain.md 6.1). */
export const sensitiveNumbers = (text: string): readonly string[] =>
  isLongEnough(text) ? [...cards(text), ...insuranceNumbers(text)] : [];

/** Whether a text has any of them. */
export const holdsSensitiveNumber = (text: string): boolean =>
  isLongEnough(text) && (cards(text).length > 0 || insuranceNumbers(text).length > 0);

const starred = (digits: string): string => `${digits.slice(0, -4).replace(/\d/g, '*')}${digits.slice(-4)}`;

/** A whole number past the 15 digits a cell keeps, or as a spreadsheet writes one when it has become text. */
const longNumber = /(?<![\d.,])(?:\d{16,19}|\d(?:[.,]\d{1,17})?E\+?1\d)(?!\d)/gi;
const keptDigits = 15;

/** Card numbers a cell took for a number: zeros stand for what it lost, so the check digit says nothing. */
const roundedCards = (text: string): readonly string[] =>
  (text.match(longNumber) ?? []).filter((found) => {
    const digits = /e/i.test(found) ? String(Number(found.replace(',', '.'))) : found;
    return cardShape.test(digits) && !/[^0]/.test(digits.slice(keptDigits));
  });

/** What a number written with an exponent has, as `longNumber` knows it. */
const exponent = /e\+?1\d/i;

/** The text with those numbers, and what a cell has left of them, starred out but for their last four characters. */
export const maskSensitiveNumbers = (text: string): string =>
  longEnough.test(text) || exponent.test(text)
    ? [...sensitiveNumbers(text), ...roundedCards(text)].reduce(
        (masked, found) => masked.replaceAll(found, starred(found)),
        text,
      )
    : text;
