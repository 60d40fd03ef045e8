/** What one cell holds, as Office.js `values` gives it: `''` is blank, dates are serials, errors are `#N/A` texts. */
export type Cell = string | number | boolean;

/** What a cell means once read: text, a whole number, yes/no, or nothing. Decimals and dates are exact texts. */
export type Canonical = string | number | boolean | null;

/** Whether a cell holds nothing a person sees; nearly all begin with a printable letter of ASCII. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && cell.trim() === '';
}

const errorTexts: ReadonlySet<string> = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#BUSY!',
  '#CONNECT!',
]);

/** Whether a cell shows one of Excel's error values (V011 of domain.md 6.1). */
export const isFormulaError = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.startsWith('#') && errorTexts.has(cell);
