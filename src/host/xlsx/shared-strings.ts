import { cellTextFromXml, cellTextToXml } from './xml-text';
import { xmlDeclaration } from './package-parts';

const text = /<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g;

const [opening, closing] = ['<t>', '</t>'];

/** The text of a string item: its runs joined, without the phonetic readings. */
export function itemText(item: string): string {
  // Nearly all are one text without attributes.
  const end = item.length - closing.length;
  if (item.startsWith(opening) && item.indexOf('<', opening.length) === end && item.endsWith(closing))
    return cellTextFromXml(item.slice(opening.length, end));
  const spoken = item.includes('rPh')
    ? item.replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, '')
    : item;
  let joined = '';
  for (const [, part = ''] of spoken.matchAll(text)) joined += cellTextFromXml(part);
  return joined;
}

/** Reads `sharedStrings.xml` into the texts that cells refer to by number. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  for (const [, item] of xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)) {
    strings.push(item === undefined ? '' : itemText(item));
  }
  return strings;
}

/** White space that a reader of XML may drop unless it is told to keep it. */
const fragileSpace = /^\s|\s$|\s\s|[\t\r\n]/;

/** Collects texts while cells are written; each gets one number. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();

  numberOf(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(value, number);
    return number;
  }

  /** `sharedStrings.xml`, in pieces. */
  toParts(): Uint8Array[] {
    const encoder = new TextEncoder();
    const count = this.#numbers.size;
    const parts: Uint8Array[] = [];
    let open = `${xmlDeclaration}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${count}" uniqueCount="${count}">`;
    for (const value of this.#numbers.keys()) {
      const space = fragileSpace.test(value) ? ' xml:space="preserve"' : '';
      open += `<si><t${space}>${cellTextToXml(value)}</t></si>`;
      if (open.length > pieceLength) {
        parts.push(encoder.encode(open));
        open = '';
      }
    }
    parts.push(encoder.encode(`${open}</sst>`));
    return parts;
  }
}

/** Long texts are encoded in pieces of about a megabyte, so that no whole sheet is one string. */
export const pieceLength = 1 << 20;
