import { isFormulaError, type Cell } from '../../entity/cell';
import { cellText } from '../../entity/kinds/read-text';
import { countryCodeOf } from '../../entities/rates/country-code';
import { failure, success, type Result } from '../../kernel/result';
import { cleanText } from '../../kernel/text';
import type { CellReading } from './deck-reading';
import type { ConversionReason, RefusalReason } from './deck-words';
import { prefixesOfRange } from './prefix-range';

type Prefixes = readonly string[];
type Item = Result<{ readonly value: Prefixes; readonly why: ConversionReason }, RefusalReason>;

const plain = /^[1-9]\d{0,14}$/;
const none: ReadonlySet<string> = new Set();

const isCountryCode = (digits: string): boolean =>
  digits.length <= 3 && digits === countryCodeOf(digits.padEnd(3, '0'), none);

const item = (value: Prefixes, why: ConversionReason): Item =>
  value.every((prefix) => plain.test(prefix)) ? success({ value, why }) : failure('notDigits');

/** `1.514E+03` still has all its digits, `1.51E+03` has lost one; undefined for what is no such number. */
function fromScientific(text: string): Item | undefined {
  const [, first, rest = '', power] = /^(\d)(?:[.,](\d+))?e\+?(\d{1,3})$/i.exec(text) ?? [];
  if (first === undefined || power === undefined) return undefined;
  const decimals = Number(power);
  if (rest.length < decimals || /[1-9]/.test(rest.slice(decimals))) return failure('digitsLost');
  return item([`${first}${rest.slice(0, decimals)}`], 'scientific');
}

/** Digits of one prefix without what people write around them; undefined where other marks are left. */
function digitsOf(text: string): { digits: string; why: ConversionReason } | undefined {
  const bare = text.replace(/[\s().-]/g, '');
  const open = bare.replace(/(?<=\d)[xX*#?]+$/, '');
  const digits = open.replace(/^(?:\+|00|011)(?=[1-9])/, '');
  if (!/^\d+$/.test(digits)) return undefined;
  if (open !== bare) return { digits, why: 'wildcard' };
  return { digits, why: /^0/.test(open) ? 'exitCode' : 'marks' };
}

/** What stands on both sides of a hyphen: the ends of a range, or a country code and what follows it. */
function fromHyphen(left: string, right: string, npa: boolean): Item {
  const [from, to] = [digitsOf(left)?.digits, digitsOf(right)?.digits];
  if (from === undefined || to === undefined) return failure('notDigits');
  const joined = item([`${from}${to}`], 'marks');
  if (to.length > from.length || (npa && from.length === 3)) return joined;
  if (isCountryCode(from)) {
    if (to.length < from.length || to < from) return joined;
    return to === from ? item([from], 'range') : failure('ambiguousRange');
  }
  if (/^1\d{3}$/.test(from) && to.length === 3) return failure('ambiguousRange');
  const end = `${from.slice(0, from.length - to.length)}${to}`;
  return end < from ? failure('reversedRange') : item(prefixesOfRange(from, end), 'range');
}

const dashes = /\s*(?:[–—−]|\.{2,3}|…)\s*|\s+(?:to|à|au|a)\s+/gi;

function readItem(raw: string, npa: boolean): Item {
  const text = raw.replace(dashes, '-');
  const scientific = fromScientific(text);
  if (scientific) return scientific;
  const decimal = /^(\d+)\.(\d+)$/.exec(text);
  if (decimal)
    return /^0+$/.test(decimal[2] ?? '')
      ? item([decimal[1] ?? ''], 'decimalZeros')
      : failure('decimalPrefix');
  const [left = '', right, ...more] = text.replace(/^-+|-+$/g, '').split('-');
  if (right !== undefined && more.length === 0) return fromHyphen(left, right, npa);
  const read = digitsOf(text);
  return read ? item([read.digits], read.why) : failure('notDigits');
}

/** `44 7,8`: what follows a country code and an area may be of the same country; undefined where it may be of another. */
function completed(part: string, country: string): string | undefined {
  if (/^[+\s]|\s/.test(part) || part.startsWith(country)) return part;
  return isCountryCode(countryCodeOf(part, none)) ? undefined : `${country}${part}`;
}

/** The comma of `1,514` parts thousands as well as two countries, that of `441,442` areas of one. */
const mayBeGrouped = (text: string, prefixes: Prefixes): boolean =>
  /^[1-9]\d{0,2}(?:,\d{3})+$/.test(text) &&
  new Set(prefixes.map((prefix) => countryCodeOf(prefix, none))).size > 1;

function readList(text: string, parts: readonly string[], npa: boolean): Item {
  const [, ahead] = /^\+?(\d{1,3})\s+\d/.exec(parts[0] ?? '') ?? [];
  const country = ahead !== undefined && isCountryCode(ahead) ? ahead : undefined;
  let why: ConversionReason = 'list';
  const prefixes: string[] = [];
  for (const [place, part] of parts.entries()) {
    const whole = country === undefined || place === 0 ? part : completed(part, country);
    if (whole === undefined) return failure('ambiguousList');
    if (whole !== part) why = 'continued';
    const read = readItem(whole, npa);
    if (!read.ok) return read;
    prefixes.push(...read.value.value);
  }
  if (mayBeGrouped(text, prefixes)) return failure('groupedOrList');
  return item([...new Set(prefixes)], why);
}

function readText(text: string, npa: boolean): Item {
  const parts = text
    .split(/[,;|/\n]|\s(?:and|et)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [only = '', ...others] = parts;
  if (others.length === 0 || fromScientific(text)) return readItem(others.length === 0 ? only : text, npa);
  return readList(text, parts, npa);
}

function readNumber(cell: number): CellReading<Prefixes> {
  if (!Number.isInteger(cell)) return failure('decimalPrefix');
  if (!Number.isSafeInteger(cell) || Math.abs(cell) >= 1e15) return failure('digitsLost');
  const digits = String(cell);
  return plain.test(digits) ? success({ value: [digits] }) : failure('notDigits');
}

/** An area code, perhaps with the exchange under it. */
const northAmerican = /^[2-9]\d{2}(?:[2-9]\d{0,6})?$/;

/** Area codes as a column headed NPA has them, with their country code. */
function withCountryAhead(read: CellReading<Prefixes>): CellReading<Prefixes> {
  if (!read.ok) return read;
  const { value, why = 'countryAhead' } = read.value;
  if (value.every((prefix) => prefix.startsWith('1'))) return read;
  return value.every((prefix) => northAmerican.test(prefix))
    ? success({ value: value.map((prefix) => `1${prefix}`), why })
    : failure('notDigits');
}

function read(cell: Cell, npa: boolean): CellReading<Prefixes> {
  if (typeof cell === 'number') return readNumber(cell);
  if (isFormulaError(cell)) return failure('formulaError');
  const text = cleanText(cellText(cell));
  if (plain.test(text)) return success(text === cell ? { value: [text] } : { value: [text], why: 'tidy' });
  return text === '' ? failure('noPrefix') : readText(text, npa);
}

/**
 * The prefixes a cell of a deck means: one, or those of a list or range, digits alone, country code first. With `npa`
 * the column holds area codes of country code 1 without it, and `514-555` is an exchange of one.
 */
export const readPrefixes = (cell: Cell, npa: boolean): CellReading<Prefixes> =>
  npa ? withCountryAhead(read(cell, npa)) : read(cell, npa);
