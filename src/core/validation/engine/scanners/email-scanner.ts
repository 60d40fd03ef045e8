import type { FieldOf } from '../../../entity/field';
import type { ColumnScanner } from '../column-scanner';
import { digit, doubtful, hash, holdsNoSensitiveNumber, letterClasses } from './plain-text';

/** Without what parts addresses from each other and from what surrounds them. */
const classes = letterClasses(' ;,<>"');
const dot = 8;
const at = 16;
classes['.'.charCodeAt(0)] = dot;
classes['@'.charCodeAt(0)] = at;
const emailMax = 254;

/** Whether a text is certainly one address: one `@` inside, and after it words parted by single dots. */
export function isPlainEmail(text: string): boolean {
  const { length } = text;
  let [seen, digits, dots] = [0, 0, 0];
  /** Where the last `@`, or the last dot after it, is. */
  let sign = -1;
  for (let index = 0; index < length; index += 1) {
    const now = classes[text.charCodeAt(index)] ?? doubtful;
    seen |= now;
    digits += now & digit;
    if (now < dot || (now === dot && sign < 0)) continue;
    if (index === sign + 1 || (now === at && sign > 0)) return false;
    sign = index;
    dots += now & dot;
  }
  if ((seen & doubtful) !== 0 || dots === 0 || sign === length - 1 || length > emailMax) return false;
  return text.charCodeAt(0) !== hash && holdsNoSensitiveNumber(text, digits);
}

/** E-mail addresses; of a list, those of one address. */
export function emailScanner({ required }: FieldOf<'email'> | FieldOf<'emailList'>): ColumnScanner {
  const blankFine = required !== 'always';
  return {
    scan({ rows, column, first, count }, doubts) {
      let doubtful = 0;
      for (let index = 0; index < count; index += 1) {
        const cell = rows[first + index]?.[column];
        if (typeof cell === 'string' && (cell.length === 0 ? blankFine : isPlainEmail(cell))) continue;
        doubts[doubtful] = index;
        doubtful += 1;
      }
      return doubtful;
    },
  };
}
