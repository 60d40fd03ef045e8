import { cleanText, hasHiddenDifference, looksMisencoded, plainQuotes } from '../../kernel/text';
import type { Cell } from '../cell';
import { warningFault, type Reading, type ValueFault } from '../kind-spec';

const untidy = warningFault('V007', {
  en: 'no blanks at the ends, no non-breaking blanks, straight quotes',
  fr: 'sans blancs aux extrémités ni espaces insécables, guillemets droits',
});

const misencoded = warningFault('V008', {
  en: 'accents that read properly: the file was read with the wrong encoding',
  fr: 'des accents lisibles : le fichier a été lu avec le mauvais encodage',
});

/** How a cell reads as text: a number by its shortest digits, a logical as Excel shows it. */
export const cellText = (cell: Cell): string =>
  typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : cell ? 'TRUE' : 'FALSE';

/** Reads any cell as tidied text; says so when what is stored differs from what is seen. */
export function readText(cell: Cell, multiline = false): Reading {
  const raw = cellText(cell);
  const faults: ValueFault[] = [];
  if (hasHiddenDifference(raw)) faults.push(untidy);
  if (looksMisencoded(raw)) faults.push(misencoded);
  const cleaned = plainQuotes(cleanText(raw));
  return { value: multiline ? cleaned : cleaned.replace(/\s*[\r\n]+\s*/g, ' '), faults };
}
