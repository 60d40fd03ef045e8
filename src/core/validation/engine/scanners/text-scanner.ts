import type { FieldOf } from '../../../entity/field';
import { textFormats } from '../../../entity/text-format';
import type { ColumnScanner } from '../column-scanner';
import { doubtful, firstTooLong, plainMarks, plus, sensitiveDigits } from './plain-text';

const notInCodes = doubtful | plus;

/** Texts that are tidy and short enough, without letters of the classes that are `refused`. */
function plainScanner(maxLength: number, blankFine: boolean, refused = doubtful): ColumnScanner {
  const tooLong = firstTooLong(maxLength);
  return {
    scan({ rows, column, first, count }, doubts) {
      let doubtful = 0;
      for (let index = 0; index < count; index += 1) {
        const cell = rows[first + index]?.[column];
        if (typeof cell === 'string') {
          if (cell.length === 0 ? blankFine : cell.length <= maxLength && (plainMarks(cell) & refused) === 0)
            continue;
        } else if (typeof cell === 'number') {
          if (cell >= 0 && cell < tooLong && Math.floor(cell) === cell) continue;
        }
        doubts[doubtful] = index;
        doubtful += 1;
      }
      return doubtful;
    },
  };
}

const [zero, nine] = [48, 57];

/** Whether a text is so many ASCII digits. */
function isDigits(text: string, count: number): boolean {
  if (text.length !== count) return false;
  for (let index = 0; index < count; index += 1) {
    const code = text.charCodeAt(index);
    if (code < zero || code > nine) return false;
  }
  return true;
}

/** How many digits a pattern asks for that asks for nothing else, at most so many; else -1. */
function digitsOf({ source }: RegExp, most: number): number {
  const count = Number(/^\^\\d\{(\d+)\}\$$/.exec(source)?.[1] ?? -1);
  return count <= most ? count : -1;
}

/** Codes of a format, as they are or once tidied. */
function formatScanner(
  { maxLength, required }: FieldOf<'code'>,
  { pattern, tidy }: (typeof textFormats)[keyof typeof textFormats],
): ColumnScanner {
  const digits = digitsOf(pattern, Math.min(maxLength, sensitiveDigits - 1));
  const right = (cell: string): boolean =>
    cell.length <= maxLength &&
    (plainMarks(cell) & notInCodes) === 0 &&
    (pattern.test(cell) || pattern.test(tidy(cell)));
  const blankFine = required !== 'always';
  return {
    scan({ rows, column, first, count }, doubts) {
      let doubtful = 0;
      for (let index = 0; index < count; index += 1) {
        const cell = rows[first + index]?.[column];
        if (typeof cell === 'string')
          if (cell.length === 0 ? blankFine : isDigits(cell, digits) || right(cell)) continue;
        doubts[doubtful] = index;
        doubtful += 1;
      }
      return doubtful;
    },
  };
}

export const textScanner = ({ maxLength, required }: FieldOf<'text'>): ColumnScanner =>
  plainScanner(maxLength, required !== 'always');

export const codeScanner = (field: FieldOf<'code'>): ColumnScanner =>
  field.format === undefined
    ? plainScanner(field.maxLength, field.required !== 'always', notInCodes)
    : formatScanner(field, textFormats[field.format]);

/** As long as every reference may be. */
const referenceMax = 100;

export const referenceScanner = ({ required }: FieldOf<'reference'>): ColumnScanner =>
  plainScanner(referenceMax, required !== 'always');

export const systemScanner = ({ required }: FieldOf<'system'>): ColumnScanner =>
  plainScanner(Infinity, required !== 'always');
