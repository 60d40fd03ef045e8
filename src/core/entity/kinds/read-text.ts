import { looksMisencoded, restoredAccents } from '../../kernel/encoding-damage';
import { cleanText, isTidyAscii, oneLine, plainQuotes } from '../../kernel/text';
import type { Cell } from '../cell';
import { clean, warningFault, type Reading, type ValueFault } from '../kind-spec';

const untidy = warningFault('V007', {
  en: 'no blanks at the ends or doubled, no non-breaking blanks, straight quotes',
  fr: 'sans blancs aux extrémités ou doublés ni espaces insécables, guillemets droits',
});

const offerMax = 80;

/** V008, with the text as it was where the accents can be restored. */
function misencoded(raw: string): ValueFault {
  const restored = restoredAccents(raw)?.slice(0, offerMax);
  const [en, fr] = restored === undefined ? ['', ''] : [`, as “${restored}”`, `, comme « ${restored} »`];
  return warningFault(
    'V008',
    {
      en: `accents that read properly${en}: the file was read with the wrong encoding`,
      fr: `des accents lisibles${fr} : le fichier a été lu avec le mauvais encodage`,
    },
    restored,
  );
}

/** How a cell reads as text: a number by its shortest digits, a logical as Excel shows it. */
export const cellText = (cell: Cell): string =>
  typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : cell ? 'TRUE' : 'FALSE';

/** Reads any cell as tidied text; says so when what is stored differs from what is seen. */
export function readText(cell: Cell, multiline = false): Reading {
  const raw = cellText(cell);
  if (isTidyAscii(raw)) return clean(raw);
  const value = multiline ? plainQuotes(cleanText(raw)) : oneLine(raw);
  const faults: ValueFault[] = [];
  if (value !== raw) faults.push(untidy);
  if (looksMisencoded(raw)) faults.push(misencoded(raw));
  return { value, faults };
}
