import type { FieldOf } from '../../../entity/field';
import type { ReferenceLists } from '../../../entity/reference-list';
import { judgeCell } from '../cell-judge';
import type { ColumnScanner } from '../column-scanner';

type NumericField = FieldOf<'decimal'> | FieldOf<'money'> | FieldOf<'percent'>;

/** Below this all digits of a number are its own, so that it has no more decimals than its nearest so rounded. */
const exactUnits = 1e15;

/**
 * Numbers between the bounds with few enough decimals. `x × 10^scale`, rounded and divided again, gives `x` only when
 * `x` is the number nearest to a decimal of that scale, which is then how it reads. A bound itself is put to the rules,
 * because the number nearest to its text may lie beyond it.
 */
export function numericScanner(field: NumericField, lists: ReferenceLists): ColumnScanner {
  const right = (cell: number): boolean =>
    judgeCell(field, cell, { lists, dateSystem: '1900', peer: () => null }).faults.length === 0;
  const low = Math.max(Number(field.min ?? -Infinity), field.positive ? 0 : -Infinity);
  const high = Number(field.max ?? Infinity);
  const lowFine = right(low);
  const highFine = right(high);
  const power = 10 ** field.scale;
  const blankFine = field.required !== 'always';
  return {
    scan({ rows, column, first, count }, doubts) {
      let doubtful = 0;
      for (let index = 0; index < count; index += 1) {
        const cell = rows[first + index]?.[column];
        if (typeof cell === 'number') {
          const units = Math.round(cell * power);
          if (
            cell > low &&
            cell < high &&
            units / power === cell &&
            units < exactUnits &&
            units > -exactUnits
          )
            continue;
          if ((lowFine && cell === low) || (highFine && cell === high)) continue;
        } else if (cell === '' && blankFine) continue;
        doubts[doubtful] = index;
        doubtful += 1;
      }
      return doubtful;
    },
  };
}

export function integerScanner({ min, max, required }: FieldOf<'integer'>): ColumnScanner {
  const low = Math.max(min ?? -Infinity, Number.MIN_SAFE_INTEGER);
  const high = Math.min(max ?? Infinity, Number.MAX_SAFE_INTEGER);
  const blankFine = required !== 'always';
  return {
    scan({ rows, column, first, count }, doubts) {
      let doubtful = 0;
      for (let index = 0; index < count; index += 1) {
        const cell = rows[first + index]?.[column];
        if (typeof cell === 'number') {
          if (cell >= low && cell <= high && Math.floor(cell) === cell) continue;
        } else if (cell === '' && blankFine) continue;
        doubts[doubtful] = index;
        doubtful += 1;
      }
      return doubtful;
    },
  };
}
