import { isFormulaError, type Cell } from '../../entity/cell';
import { cellText } from '../../entity/kinds/read-text';
import { failure, success } from '../../kernel/result';
import { cleanText } from '../../kernel/text';
import type { CellReading } from './deck-reading';
import { secondsOfUnit } from './rate-words';

/** Seconds of the first interval, where the cell states one, and of each one after it (domain.md 4.1 step 7). */
export interface Intervals {
  readonly minimum: number | undefined;
  readonly increment: number;
}

/** Excel keeps a day as a number of some 46,000; no interval is as long. */
const longest = 30_000;

const monthWord = /[a-zéû]{3,}/i;

/** `60`, `60 s`, `1 min`: seconds, 0 included. */
function secondsOf(text: string): number | undefined {
  const bare = text.trim();
  if (/^\d+$/.test(bare)) return Number(bare);
  return /\d/.test(bare) ? secondsOfUnit(bare) : undefined;
}

function readPair(text: string, left: string, right: string): CellReading<Intervals> {
  const [minimum, increment] = [secondsOf(left), secondsOf(right)];
  if (minimum !== undefined && increment !== undefined) {
    const value = { minimum, increment };
    return text === `${minimum}/${increment}` ? success({ value }) : success({ value, why: 'pair' });
  }
  return failure(/\d/.test(text) && monthWord.test(text) ? 'intervalIsDate' : 'notInterval');
}

function readOne(text: string): CellReading<Intervals> {
  const increment = secondsOf(text) ?? secondsOfUnit(text);
  if (increment === undefined) return failure('notInterval');
  const single = { minimum: undefined, increment };
  return /^\d+$/.test(text) ? success({ value: single }) : success({ value: single, why: 'seconds' });
}

/** What a cell of an interval column means: `60/60`, `30+6`, `1 min`, `per second`, 6. */
export function readIntervals(cell: Cell): CellReading<Intervals> {
  if (typeof cell === 'number') {
    if (cell >= longest) return failure('intervalIsDate');
    if (!Number.isInteger(cell) || cell < 0) return failure('notInterval');
    return success({ value: { minimum: undefined, increment: cell } });
  }
  if (isFormulaError(cell)) return failure('formulaError');
  const text = cleanText(cellText(cell));
  const [left = '', right, ...more] = text.split(/\s*[/+:;|–-]\s*/);
  if (more.length > 0)
    return failure(/^\d{1,4}-\d{1,2}-\d{1,4}/.test(text) ? 'intervalIsDate' : 'notInterval');
  return right === undefined ? readOne(text) : readPair(text, left, right);
}
