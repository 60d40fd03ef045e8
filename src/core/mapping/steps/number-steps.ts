import type { Cell } from '../../entity/cell';
import { cellText } from '../../entity/kinds/read-text';
import {
  addDecimals,
  decimalFromNumber,
  formatDecimal,
  multiplyDecimals,
  negateDecimal,
  parseDecimal,
  rescale,
  type Decimal,
} from '../../kernel/decimal';
import { parseNumberText } from '../../kernel/number-text';
import { divideDecimals } from '../formula/divide-decimals';
import { invalidPart } from '../invalid-profile';
import type { ColumnFinder } from '../source-columns';
import { cellAt } from '../vector';
import { valueStep, type CompiledStep, type RowsStep, type ValueStep } from './compiled-step';
import type { StepOf } from './step-schema';

const readDecimal = (cell: Cell, mark?: '.' | ','): Decimal | undefined =>
  typeof cell === 'number' ? decimalFromNumber(cell) : parseNumberText(cellText(cell), mark);

/** The number a cell says, as exact text. */
export const decimalOf = (cell: Cell, mark?: '.' | ','): string | undefined => {
  const value = readDecimal(cell, mark);
  return value && formatDecimal(value);
};

export const numberStep = ({ decimalMark }: StepOf<'number'>): ValueStep =>
  valueStep(
    decimalMark === ','
      ? { en: 'a number with a decimal comma', fr: 'un nombre à virgule décimale' }
      : { en: 'a number', fr: 'un nombre' },
    (cell) => decimalOf(cell, decimalMark),
  );

const operations: Readonly<
  Record<StepOf<'arithmetic'>['with'], (a: Decimal, b: Decimal) => Decimal | undefined>
> = {
  add: addDecimals,
  subtract: (a, b) => addDecimals(a, negateDecimal(b)),
  multiply: multiplyDecimals,
  divide: divideDecimals,
};

const calculable = {
  en: 'a number, and another to calculate with',
  fr: 'un nombre, et un autre pour le calcul',
};

export function arithmeticStep(step: StepOf<'arithmetic'>, columns: ColumnFinder): CompiledStep {
  const work = (cell: Cell, other: Decimal | undefined): string | undefined => {
    const value = readDecimal(cell);
    const result = value && other && operations[step.with](value, other);
    if (!result) return undefined;
    return formatDecimal(step.decimals === undefined ? result : rescale(result, step.decimals, 'halfUp'));
  };
  if (typeof step.by === 'string') {
    const other = parseDecimal(step.by) ?? parseNumberText(step.by);
    if (!other) throw invalidPart(step.by, { en: 'a number', fr: 'un nombre' });
    return valueStep(calculable, (cell) => work(cell, other));
  }
  const index = columns(step.by.column);
  return {
    runRows(rows, values, fail) {
      const others = rows.column(index);
      const made = Array.from({ length: rows.count }, (_unused, row) => {
        const cell = cellAt(values, row);
        if (cell === '') return '';
        const result = work(cell, readDecimal(cellAt(others, row)));
        if (result === undefined) fail(row, calculable);
        return result ?? '';
      });
      return { values: made };
    },
  };
}

/** Counts the rows it is asked about, over all blocks. */
export function rowNumberStep({ from, by, digits = 1 }: StepOf<'rowNumber'>): RowsStep {
  let next = from;
  return {
    runRows(rows) {
      const made = Array.from({ length: rows.count }, () => {
        const text = String(next).padStart(digits, '0');
        next += by;
        return text;
      });
      return { values: made };
    },
  };
}
