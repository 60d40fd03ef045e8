import type { Cell } from '../../../entity/cell';
import type { FieldOf } from '../../../entity/field';
import { textFormats } from '../../../entity/text-format';
import type { ColumnScanner } from '../column-scanner';
import { firstTooLong, isPlainText, letterClasses } from './plain-text';

const ofTexts = letterClasses();
/** `1E+15` is a number that lost digits (V014): nothing with a plus is certain. */
const ofCodes = letterClasses('+');

/** Texts that are tidy and short enough. */
function plainScanner(maxLength: number, blankFine: boolean, classes = ofTexts): ColumnScanner {
  const tooLong = firstTooLong(maxLength);
  return {
    scan(cells, count, doubts) {
      let doubtful = 0;
      for (let index = 0; index < count; index += 1) {
        const cell = cells[index];
        if (typeof cell === 'string') {
          if (cell === '' ? blankFine : cell.length <= maxLength && isPlainText(cell, classes)) continue;
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

/** Codes of a format, as they are or once tidied. */
function formatScanner(
  { maxLength, required }: FieldOf<'code'>,
  { pattern, tidy }: (typeof textFormats)[keyof typeof textFormats],
): ColumnScanner {
  const right = (cell: Cell | undefined): boolean =>
    typeof cell === 'string' &&
    cell.length <= maxLength &&
    isPlainText(cell, ofCodes) &&
    (pattern.test(cell) || pattern.test(tidy(cell)));
  return {
    scan(cells, count, doubts) {
      let doubtful = 0;
      for (let index = 0; index < count; index += 1) {
        const cell = cells[index];
        if (cell === '' ? required !== 'always' : right(cell)) continue;
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
    ? plainScanner(field.maxLength, field.required !== 'always', ofCodes)
    : formatScanner(field, textFormats[field.format]);

/** As long as every reference may be. */
const referenceMax = 100;

export const referenceScanner = ({ required }: FieldOf<'reference'>): ColumnScanner =>
  plainScanner(referenceMax, required !== 'always');

export const systemScanner = ({ required }: FieldOf<'system'>): ColumnScanner =>
  plainScanner(Infinity, required !== 'always');
