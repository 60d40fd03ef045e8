import { negateDecimal, parseDecimal, type Decimal } from './decimal';
import { plainSpaces, withoutInvisible } from './text';

export type DecimalMark = '.' | ',';

const currencyWords = /(CA\$|US\$|\$|CAD|USD|€)/gi;

/** What no number has: letters of neither an exponent nor a currency, marks of times and addresses, a hyphen between digits. */
const inNoNumber = /[bf-rtv-z:/@#_&%]|\d-\d/i;

/** `(12.50)` and `12.50-` are how accounting systems write −12.50. */
function unwrapNegative(text: string): { body: string; negative: boolean } {
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed) return { body: bracketed[1] ?? '', negative: true };
  if (/^[^-]+-$/.test(text)) return { body: text.slice(0, -1), negative: true };
  return { body: text, negative: false };
}

const lastMark = (text: string): DecimalMark | undefined => {
  const point = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (point < 0 && comma < 0) return undefined;
  return point > comma ? '.' : ',';
};

const grouped: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^[+-]?\d{1,3}(\.\d{3})+$/,
  ',': /^[+-]?\d{1,3}(,\d{3})+$/,
};

const groupedThousands = (text: string, mark: DecimalMark): boolean =>
  grouped[mark].test(text) && !text.startsWith('0');

/**
 * Reads a number as people and systems write it: `1 234,56 $`, `1,234.56`, `(12.50)`. `mark` settles what `1,234`
 * means; without it the last mark is the decimal one unless it can only be grouping. Undefined when it is no number.
 */
export function parseNumberText(text: string, mark?: DecimalMark): Decimal | undefined {
  if (inNoNumber.test(text)) return undefined;
  const plain = mark === ',' ? undefined : parseDecimal(text);
  if (plain) return plain;
  const bare = withoutInvisible(plainSpaces(text))
    .replace(currencyWords, '')
    .replace(/[ ']/g, '')
    .replace(/−/g, '-');
  const { body, negative } = unwrapNegative(bare);
  const decimalMark =
    mark ?? (body.split(',').length > 2 ? '.' : body.split('.').length > 2 ? ',' : lastMark(body));
  const grouping = decimalMark === ',' ? '.' : ',';
  if (body.includes(grouping) && !groupedThousands(body.split(decimalMark ?? '.')[0] ?? '', grouping))
    return undefined;
  const pointed = body.split(grouping).join('').replace(',', '.');
  const value = parseDecimal(pointed.startsWith('.') ? `0${pointed}` : pointed);
  if (!value || !negative) return value;
  return negateDecimal(value);
}
