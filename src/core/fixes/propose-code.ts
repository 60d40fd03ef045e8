import type { Cell } from '../entity/cell';
import type { FieldOf } from '../entity/field';
import { cellText } from '../entity/kinds/read-text';
import { textFormats, type TextFormat, type TextFormatRule } from '../entity/text-format';
import type { Bilingual } from '../kernel/bilingual';
import { cleanText } from '../kernel/text';
import { nothing, type FixCell, type Proposal } from './candidate';

type CodeCell = FixCell<FieldOf<'code'>>;

const zerosBack: Bilingual = {
  en: 'the zeros it began with are put back, as its length is fixed',
  fr: 'les zéros du début sont remis, car sa longueur est fixe',
};
const fromRow: Bilingual = {
  en: 'another cell of the row still has it whole',
  fr: 'une autre cellule de la ligne l’a encore au complet',
};
const zerosLost: Bilingual = {
  en: 'How many zeros it began with is lost: Excel took the code for a number. Format the source column as text and bring it in again, or type the code.',
  fr: 'Le nombre de zéros du début est perdu : Excel a pris le code pour un nombre. Mettez la colonne source au format texte et rapportez-la, ou tapez le code.',
};
const digitsLost: Bilingual = {
  en: 'The last digits are lost: Excel keeps only 15 of a number. Format the source column as text and bring it in again.',
  fr: 'Les derniers chiffres sont perdus : Excel n’en garde que 15 d’un nombre. Mettez la colonne source au format texte et rapportez-la.',
};
const asItsForm: Bilingual = {
  en: 'the same code in the form it has',
  fr: 'le même code, dans la forme qu’il a',
};

/** The texts of the other cells of the row, columns that people added among them. */
function* textsBeside({ table, name, rowIndex, beside }: CodeCell): Generator<string> {
  for (const [field, cells] of table.columns) {
    const cell: Cell = cells[rowIndex] ?? '';
    if (field !== name && typeof cell === 'string') yield cell.trim();
  }
  for (const cells of beside) {
    const cell: Cell = cells[rowIndex] ?? '';
    if (typeof cell === 'string') yield cell.trim();
  }
}

const digitsOf = (text: string): string => text.replace(/[\s-]/g, '');

/** A text beside the cell whose digits are the code with what it lost; only where there is one. */
function wholeBeside(cell: CodeCell, isWhole: (digits: string) => boolean): string | undefined {
  const found = new Set<string>();
  for (const text of textsBeside(cell)) {
    const digits = digitsOf(text);
    if (/^\d+$/.test(digits) && isWhole(digits)) found.add(digits);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const formatOf = ({ field }: CodeCell): TextFormatRule | undefined =>
  field.format === undefined ? undefined : textFormats[field.format];

/** V010: zeros the format is sure of, or those of another cell of the row. */
export function proposeZeros(cell: CodeCell): Proposal {
  const digits = cellText(cell.cell);
  const whole = wholeBeside(
    cell,
    (text) => text.length > digits.length && text.replace(/^0+/, '') === digits,
  );
  if (whole !== undefined) return [{ to: whole, certainty: 'sure', why: fromRow }];
  const fixed = formatOf(cell)?.fixedDigits;
  if (fixed === undefined) return { lost: zerosLost };
  return [{ to: digits.padStart(fixed, '0'), certainty: 'sure', why: zerosBack }];
}

/** Digits a number that lost some certainly has, and how many it had: `8.9302e18` has five of nineteen. */
function keptDigits(cell: Cell): { readonly start: string; readonly length: number } | undefined {
  const [, first, rest = '', exponent] =
    /^(\d)(?:[.,](\d+))?e\+?(\d+)$/i.exec(
      typeof cell === 'number' ? cell.toExponential() : String(cell).trim(),
    ) ?? [];
  if (first === undefined || exponent === undefined) return undefined;
  return { start: `${first}${rest}`.slice(0, 15), length: Number(exponent) + 1 };
}

/** V014: only another cell of the row may still have all digits. */
export function proposeDigits(cell: CodeCell): Proposal {
  const kept = keptDigits(cell.cell);
  const start = kept?.start.slice(0, -1) ?? '';
  const whole =
    start.length > 2
      ? wholeBeside(cell, (text) => text.length === kept?.length && text.startsWith(start))
      : undefined;
  return whole === undefined ? { lost: digitsLost } : [{ to: whole, certainty: 'likely', why: fromRow }];
}

/** Parts of a code written short or long, by format. */
const respelled: Partial<Record<TextFormat, (text: string) => string>> = {
  gstNumber: (text) =>
    text.replace(/[^0-9RT]/g, '').replace(/RT(\d{1,3})$/, (_, n: string) => `RT${n.padStart(4, '0')}`),
  qstNumber: (text) =>
    text.replace(/[^0-9TQ]/g, '').replace(/TQ(\d{1,3})$/, (_, n: string) => `TQ${n.padStart(4, '0')}`),
  cardExpiry: (text) =>
    text.replace(
      /^(\d{1,2})[/. -](?:20)?(\d{2})$/,
      (_, month: string, year: string) => `${month.padStart(2, '0')}/${year}`,
    ),
  timeOfDay: (text) =>
    text.replace(
      /^(\d{1,2})(?:[:H](\d{2}))? ?([AP])\.?M\.?$/,
      (_, hour: string, minute = '00', half = 'A') => {
        const hours = (Number(hour) % 12) + (half === 'P' ? 12 : 0);
        return `${String(hours).padStart(2, '0')}:${String(minute)}`;
      },
    ),
};

/** Fixed digits without other marks, the zeros of a text too short put back. */
function digitsAlone(text: string, fixed: number): string {
  const digits = text.replace(/(?<=\d)O|O(?=\d)/g, '0').replace(/\D/g, '');
  return digits === '' ? text : digits.padStart(fixed, '0');
}

/** V002 of a code with a format. */
export function proposeCode(cell: CodeCell): Proposal {
  const format = formatOf(cell);
  const { format: name } = cell.field;
  if (!format || name === undefined) return nothing;
  const text = cleanText(cellText(cell.cell)).toUpperCase();
  const respell = respelled[name];
  const to = respell
    ? respell(text)
    : format.fixedDigits === undefined
      ? text
      : digitsAlone(text, format.fixedDigits);
  return [{ to, certainty: 'likely', why: asItsForm }];
}

const hexLookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** V002: the twelve hexadecimal digits of any spelling. */
export function proposeMac({ cell }: FixCell<FieldOf<'macAddress'>>): Proposal {
  const text = cellText(cell)
    .toUpperCase()
    .replace(/^\s*MAC\b/, '');
  const digits = text
    .replace(/[OIL]/g, (letter) => hexLookAlikes[letter] ?? letter)
    .replace(/[\s:.\-_,;/|]/g, '');
  if (!/^[0-9A-F]{12}$/.test(digits)) return nothing;
  return [{ to: (digits.match(/../g) ?? []).join(':'), certainty: 'likely', why: asItsForm }];
}
