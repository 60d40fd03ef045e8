import type { FieldOf } from '../../../entity/field';
import type { ColumnScanner } from '../column-scanner';

/** Serials that are days whichever day the workbook counts from: March 1900 on, and to the last of both systems. */
const firstSerial = 61;
const lastSerial = 2_957_002;

export function dateScanner({ required }: FieldOf<'date'> | FieldOf<'dateTime'>): ColumnScanner {
  const blankFine = required !== 'always';
  return {
    scan({ rows, column, first, count }, doubts) {
      let doubtful = 0;
      for (let index = 0; index < count; index += 1) {
        const cell = rows[first + index]?.[column];
        if (typeof cell === 'number') {
          if (cell >= firstSerial && cell <= lastSerial) continue;
        } else if (cell === '' && blankFine) continue;
        doubts[doubtful] = index;
        doubtful += 1;
      }
      return doubtful;
    },
  };
}
