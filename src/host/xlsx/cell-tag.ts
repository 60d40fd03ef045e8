import { columnIndex } from '../workbook/address';
import { attribute } from './xml-text';

/** What the tag of a cell says; -1 where it says nothing. */
export interface CellTag {
  column: number;
  /** Number of a format of the file. */
  style: number;
  type: string;
}

const usualType = 'n';

export const newCellTag = (): CellTag => ({ column: -1, style: -1, type: usualType });

/** Reads ` r="AB12" s="3" t="s"` in whatever order; false where anything else stands there. */
function readUsualTag(xml: string, from: number, to: number, tag: CellTag): boolean {
  tag.column = -1;
  tag.style = -1;
  tag.type = usualType;
  let at = from;
  while (xml.charCodeAt(at) === space) {
    const name = xml.charCodeAt(at + 1);
    if (xml.charCodeAt(at + 2) !== equals || xml.charCodeAt(at + 3) !== quote) return false;
    const start = at + 4;
    at = xml.indexOf('"', start);
    if (at < 0 || at > to) return false;
    if (name === letterR) tag.column = columnAt(xml, start);
    else if (name === letterS) tag.style = wholeNumber(xml, start, at);
    else if (name === letterT) tag.type = xml.slice(start, at);
    else return false;
    if (name !== letterT && (name === letterR ? tag.column : tag.style) < 0) return false;
    at += 1;
  }
  return at === to || (at === to - 1 && xml.charCodeAt(at) === slash);
}

/** The column of a place such as AB12; -1 where it does not begin with one to three capitals and a figure. */
function columnAt(xml: string, start: number): number {
  let column = 0;
  let at = start;
  for (let code = xml.charCodeAt(at); code >= letterA && code <= letterZ; code = xml.charCodeAt(at)) {
    column = column * 26 + code - letterA + 1;
    at += 1;
  }
  const letters = at - start;
  const figure = xml.charCodeAt(at) - zero;
  return letters > 0 && letters <= 3 && figure >= 0 && figure <= 9 ? column - 1 : -1;
}

function wholeNumber(xml: string, start: number, end: number): number {
  let number = start < end ? 0 : -1;
  for (let at = start; at < end; at += 1) {
    const figure = xml.charCodeAt(at) - zero;
    if (figure < 0 || figure > 9) return -1;
    number = number * 10 + figure;
  }
  return number;
}

/** Reads any tag of a cell. */
function readAnyTag(text: string, tag: CellTag): void {
  const place = attribute(text, 'r');
  const style = attribute(text, 's');
  tag.column = place === undefined ? -1 : columnIndex(place.replace(/\d+$/, ''));
  tag.style = style === undefined ? -1 : Number(style);
  tag.type = attribute(text, 't') ?? usualType;
}

/** Reads what stands in a cell's tag after its name, from `from` to before `to`. */
export function readCellTag(xml: string, from: number, to: number, tag: CellTag): void {
  if (!readUsualTag(xml, from, to, tag)) readAnyTag(xml.slice(from, to), tag);
}

const letterA = 'A'.charCodeAt(0);
const letterZ = 'Z'.charCodeAt(0);
const letterR = 'r'.charCodeAt(0);
const letterS = 's'.charCodeAt(0);
const letterT = 't'.charCodeAt(0);
const zero = '0'.charCodeAt(0);
const slash = '/'.charCodeAt(0);
const space = ' '.charCodeAt(0);
const equals = '='.charCodeAt(0);
const quote = '"'.charCodeAt(0);
