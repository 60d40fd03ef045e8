import { columnFromLetters } from '../cells/sheet-area';

/** A rectangle an event speaks of, counted from 0; `Infinity` where it goes to the end of the sheet. */
export interface EventArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const corner = /^([A-Z]*)(\d*)$/;

/** One corner; what it leaves open is `open`. */
function cornerOf(text: string, open: number): readonly [row: number, column: number] {
  const [, letters = '', digits = ''] = corner.exec(text.replaceAll('$', '').toUpperCase()) ?? [];
  return [digits === '' ? open : Number(digits) - 1, letters === '' ? open : columnFromLetters(letters)];
}

/** The areas of `A1:B2,D5`, `3:5` or `Sheet1!C:C`. */
export const eventAreas = (address: string): readonly EventArea[] =>
  (address.split('!').at(-1) ?? '')
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [first = '', last = first] = part.trim().split(':');
      const [top, left] = cornerOf(first, 0);
      const [bottom, right] = cornerOf(last, Infinity);
      return { top, bottom, left, right };
    });
