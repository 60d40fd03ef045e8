import type { FieldOf } from '../../../entity/field';
import type { ColumnScanner } from '../column-scanner';

/** What a value must be stands in another cell of the row: nothing but a blank is certain. */
export function variantScanner({ required }: FieldOf<'variant'>): ColumnScanner {
  const blankFine = required !== 'always';
  return {
    scan({ rows, column, first, count }, doubts) {
      let doubtful = 0;
      for (let index = 0; index < count; index += 1) {
        if (rows[first + index]?.[column] === '' && blankFine) continue;
        doubts[doubtful] = index;
        doubtful += 1;
      }
      return doubtful;
    },
  };
}
