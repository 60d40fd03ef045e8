import { foldText, tidyText } from '../../kernel/text';

/** The parts of a line of address as it is written; blank where it has none. */
export interface AddressParts {
  readonly civicNumber: string;
  /** Type and name, as they follow one another in its language. */
  readonly street: string;
  readonly streetType: string;
  readonly streetName: string;
  /** Without the word before it. */
  readonly unit: string;
  /** The number of a post office box. */
  readonly poBox: string;
}

/** Types of streets, folded: the French ones stand before the name, the English ones after it. */
const frenchTypes = new Set(
  (
    'rue avenue av ave boulevard boul bd blvd chemin ch che place pl route rte rang rg montee mtee cote allee all impasse ' +
    'imp quai croissant crois terrasse tsse carre ruelle rlle autoroute aut passage pass promenade prom sentier sent ' +
    'square voie jardin jard'
  ).split(' '),
);
const englishTypes = new Set(
  (
    'street st avenue ave av road rd boulevard blvd drive dr lane ln court crt ct crescent cres place pl highway hwy ' +
    'way terrace terr circle cir square sq trail trl parkway pky line sideroad concession gate grove close row'
  ).split(' '),
);
const directions = new Set('n s e w o ne nw se sw no so nord sud est ouest north south east west'.split(' '));

const unitWord = String.raw`(?:app(?:artement|t)?|apt|apartment|unit[eé]?|suite|ste|bureau|bur|local|porte|room|rm)`;
const unitAfter = new RegExp(String.raw`[,\s]+(?:${unitWord}\b\.?\s*#?|#)\s*([\p{L}\d-]{1,8})$`, 'iu');
const unitBefore = new RegExp(String.raw`^(?:${unitWord}\b\.?\s*#?|#)\s*([\p{L}\d-]{1,8})[,\s]+(?=\d)`, 'iu');
const box =
  /(?:^|[,\s]+)(?:c\.? ?p\.?|case postale|p\.? ?o\.? ?box|po box|b\.? ?p\.?|box)\s*#?\s*(\d+[A-Z]?)\b/i;
const hyphened = /^(\d{1,5}[A-Z]?)\s*-\s*(\d+[A-Z]?(?:\s+1\/2)?)[,\s]+(?=\D)/i;
const civic = /^(\d+[A-Z]?(?:-\d+)?(?:\s+1\/2)?)(?:\s*,\s*|\s+)(?=\D|\d+(?:e|th|st|nd|rd|re|i[eè]me)?\b)/i;

interface Taken {
  readonly rest: string;
  readonly found: string;
}

function take(text: string, pattern: RegExp): Taken {
  const match = pattern.exec(text);
  if (!match) return { rest: text, found: '' };
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { rest: rest.replace(/^[,\s]+|[,\s]+$/g, '').replace(/ {2,}/g, ' '), found: match[1] ?? '' };
}

const key = (word: string | undefined): string => foldText(word ?? '');

/** `rue Saint-Denis`, `3e Avenue`, `Main Street East`: which word says what kind of street it is. */
function typeOf(words: readonly string[]): number {
  if (words.length < 2) return -1;
  if (frenchTypes.has(key(words[0]))) return 0;
  if (/^\d+(?:e|re|ieme)$/.test(key(words[0])) && frenchTypes.has(key(words[1]))) return 1;
  const last = words.length - (directions.has(key(words.at(-1))) ? 2 : 1);
  return last > 0 && englishTypes.has(key(words[last])) ? last : -1;
}

/**
 * A line of address in its parts: `1234, rue Saint-Denis, app. 5`, `5-1234 Main St E`, `C.P. 100`. A hyphen before the
 * civic number sets the unit apart, as Canada Post has it.
 */
export function splitAddress(raw: string): AddressParts {
  const boxed = take(tidyText(raw).replace(/\s+/g, ' '), box);
  const after = take(boxed.rest, unitAfter);
  const before = after.found === '' ? take(after.rest, unitBefore) : { rest: after.rest, found: after.found };
  const pair = before.found === '' ? hyphened.exec(before.rest) : null;
  const unit = pair ? (pair[1] ?? '') : before.found;
  const line = pair ? `${pair[2] ?? ''} ${before.rest.slice(pair[0].length)}` : before.rest;
  const { rest: street, found: civicNumber } = take(line, civic);
  const words = street.split(' ');
  const at = typeOf(words);
  const streetType = words[at] ?? '';
  const streetName = at < 0 ? street : words.filter((_word, index) => index !== at).join(' ');
  return { civicNumber, street, streetType, streetName, unit, poBox: boxed.found };
}
