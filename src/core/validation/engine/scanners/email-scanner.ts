import type { FieldOf } from '../../../entity/field';
import type { ColumnScanner } from '../column-scanner';
import { isPlainText, letterClasses } from './plain-text';

/** Without what parts addresses from each other and from what surrounds them. */
const ofAddresses = letterClasses(' ;,<>"');
const emailMax = 254;
const dot = '.'.charCodeAt(0);

/** Whether a text is certainly one address: one `@` inside, and after it words parted by single dots. */
export function isPlainEmail(text: string): boolean {
  const at = text.indexOf('@');
  if (at < 1 || text.length > emailMax || text.indexOf('@', at + 1) > 0) return false;
  let dots = 0;
  let before = dot;
  for (let index = at + 1; index < text.length; index += 1) {
    const now = text.charCodeAt(index);
    if (now === dot) {
      if (before === dot) return false;
      dots += 1;
    }
    before = now;
  }
  return dots > 0 && before !== dot && isPlainText(text, ofAddresses);
}

/** E-mail addresses; of a list, those of one address. */
export function emailScanner({ required }: FieldOf<'email'> | FieldOf<'emailList'>): ColumnScanner {
  const blankFine = required !== 'always';
  return {
    scan(cells, count, doubts) {
      let doubtful = 0;
      for (let index = 0; index < count; index += 1) {
        const cell = cells[index];
        if (typeof cell === 'string' && (cell === '' ? blankFine : isPlainEmail(cell))) continue;
        doubts[doubtful] = index;
        doubtful += 1;
      }
      return doubtful;
    },
  };
}
