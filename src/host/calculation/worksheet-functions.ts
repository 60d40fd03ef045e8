import type { DateSystem } from '../../core/kernel/excel-serial';
import { cellsOf } from '../workbook/area';
import { CellError, plainValue, type CellValue } from '../workbook/cell-value';
import { criterionOf } from './criterion';
import type { FunctionName } from './parse-formula';
import type { Place } from './place';

/** An argument whose reference has been found, or whose call has been worked out. */
export type Operand = Place | { readonly value: CellValue };

type WorksheetFunction = (operands: readonly Operand[], system: DateSystem) => CellValue;

const isPlace = (operand: Operand | undefined): operand is Place =>
  operand !== undefined && 'area' in operand;

/** What an add-in's function is handed: the value of one cell. */
export function inputOf(operand: Operand): CellValue {
  if (!('area' in operand)) return operand.value;
  const { top, left, bottom, right } = operand.area;
  if (top !== bottom || left !== right) return CellError.named('#VALUE!') ?? '';
  return operand.sheet.cells.get(top, left) ?? '';
}

/** Hands over each cell that is not blank; a formula that has no value yet shows '' as everywhere. */
function eachCell({ sheet, area }: Place, take: (value: CellValue) => void): void {
  const { top, left, bottom, right } = area;
  for (let column = left; column <= right; column++) {
    const values = sheet.cells.column(column, top, bottom);
    const formulas = sheet.cells.formulas(column);
    const end = Math.min(bottom, values.length - 1);
    for (let row = top; row <= end; row++) {
      const value = values[row];
      if (value !== undefined) take(value);
      else if (formulas?.has(row)) take('');
    }
  }
}

const counta: WorksheetFunction = (operands) => {
  let count = 0;
  for (const operand of operands) {
    if (isPlace(operand)) eachCell(operand, () => count++);
    else count++;
  }
  return count;
};

const countif: WorksheetFunction = ([cells, wanted], system) => {
  if (!isPlace(cells) || !wanted || isPlace(wanted)) return 0;
  const { takesBlank, takes } = criterionOf(plainValue(wanted.value), system);
  let filled = 0;
  let count = 0;
  eachCell(cells, (value) => {
    filled++;
    if (takes(value)) count++;
  });
  return takesBlank ? count + cellsOf(cells.area) - filled : count;
};

const errorNamed = (code: string): CellError | number => CellError.named(code) ?? Number.NaN;

/** Adds the numbers among cells; of values written in the formula itself, TRUE is 1 and text must read as a number. */
const sum: WorksheetFunction = (operands) => {
  let total = 0;
  let error: CellValue | undefined;
  for (const operand of operands) {
    if (isPlace(operand)) {
      eachCell(operand, (value) => {
        if (typeof value === 'number') total += value;
        else if (value instanceof CellError) error ??= value;
      });
    } else {
      const added = operand.value === '' ? Number.NaN : Number(plainValue(operand.value));
      if (operand.value instanceof CellError) error ??= operand.value;
      else if (Number.isNaN(added)) error ??= errorNamed('#VALUE!');
      else total += added;
    }
  }
  return error ?? (Number.isFinite(total) ? total : errorNamed('#NUM!'));
};

/** The functions this host works out. */
export const worksheetFunctions: Readonly<Record<FunctionName, WorksheetFunction>> = {
  COUNTA: counta,
  COUNTIF: countif,
  SUM: sum,
};
