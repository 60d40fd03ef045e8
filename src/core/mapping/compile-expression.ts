import { isBlank, type Cell } from '../entity/cell';
import { formatIsoDate } from '../kernel/calendar-date';
import { assertNever } from '../kernel/assert-never';
import { columnsOf } from './columns-of';
import { compileCondition, rowsThatHold } from './condition';
import { compileFormula } from './compile-formula';
import { compileLookup } from './compile-lookup';
import { compileTemplate, tidyCell } from './compile-template';
import type { ExpressionContext } from './expression-context';
import type { Hearing } from './hearing';
import type { Expression } from './mapping-profile';
import { ofEach } from './of-each';
import type { SourceRows } from './source-rows';
import { compileSteps } from './step-chain';
import { cellAt, constantVector, spread, vectorChange, type Vector } from './vector';

/** Makes the values of a field for rows of the source; blank is `''`. */
export type Evaluate = (rows: SourceRows, hear: Hearing) => Vector;

type ExpressionOf<From extends Expression['from']> = Extract<Expression, { from: From }>;

/** Puts the values made for some rows among those of all. */
function scatter(into: Cell[], rows: Int32Array, values: Vector): void {
  spread(values).forEach((cell, index) => (into[rows[index] ?? 0] = cell));
}

/** Asks each option only about the rows that those before it left blank. */
function firstOf({ of }: ExpressionOf<'firstOf'>, context: ExpressionContext): Evaluate {
  const options = of.map((option) => compileExpression(option, context));
  return (rows, hear) => {
    const made = new Array<Cell>(rows.count).fill('');
    let open = Int32Array.from({ length: rows.count }, (_unused, row) => row);
    for (const option of options) {
      if (open.length === 0) break;
      scatter(made, open, option(open.length === rows.count ? rows : rows.pick(open), hear));
      open = open.filter((row) => isBlank(made[row] ?? ''));
    }
    for (const row of open) made[row] = '';
    return { values: made };
  };
}

function formulaValue({ formula }: ExpressionOf<'formula'>, { columns }: ExpressionContext): Evaluate {
  const compiled = compileFormula(formula, columns);
  return (rows, hear) => {
    const faulty: number[] = [];
    const made = compiled.run(rows, undefined, (row, expected) => {
      faulty.push(row);
      hear.fault(rows.at(row), compiled.columns, compiled.foundAt(rows, row), expected);
    });
    if (faulty.length === 0) return made;
    const cells = [...spread(made)];
    for (const row of faulty) cells[row] = '';
    return { values: cells };
  };
}

function origin(expression: Expression, context: ExpressionContext): Evaluate {
  switch (expression.from) {
    case 'column': {
      const index = context.columns(expression.column);
      const tidied = vectorChange(tidyCell);
      return (rows) => tidied(rows.column(index));
    }
    case 'constant':
      return (rows) => constantVector(expression.value, rows.count);
    case 'template':
      return compileTemplate(expression.template, context.columns);
    case 'lookup':
      return compileLookup(expression, context.columns);
    case 'member':
      return ({ count, members }) => ({
        values: Array.from({ length: count }, (_unused, row) => members?.[row]?.[expression.part] ?? ''),
      });
    case 'firstOf':
      return firstOf(expression, context);
    case 'formula':
      return formulaValue(expression, context);
    case 'asOf': {
      const day = formatIsoDate(context.asOf());
      return (rows) => constantVector(day, rows.count);
    }
    default:
      return assertNever(expression);
  }
}

function withSteps(expression: Expression, context: ExpressionContext): Evaluate {
  const read = origin(expression, context);
  const { steps = [] } = expression;
  if (steps.length === 0) return read;
  const chain = compileSteps(steps, context);
  const columns = columnsOf(expression);
  return (rows, hear) => {
    const raw = read(rows, hear);
    return chain(rows, raw, (row, expected) => hear.fault(rows.at(row), columns, cellAt(raw, row), expected));
  };
}

/** Says how many rows hold something. */
function filledCounter(): (vector: Vector) => number {
  const filledOf = ofEach((cell: Cell): number => (isBlank(cell) ? 0 : 1));
  return ({ values, codes }) => {
    const filled = filledOf(values);
    if (!codes) return filled.reduce((sum, one) => sum + one, 0);
    return codes.reduce((sum, code) => sum + (filled[code] ?? 0), 0);
  };
}

/** The value as it is, or what stands in for a blank, with what is made up counted. */
function withStandIn(expression: Expression, read: Evaluate): Evaluate {
  const { ifBlank } = expression;
  const isPlaceholder = 'placeholder' in expression && expression.placeholder === true;
  if (!ifBlank && !isPlaceholder) return read;
  const countFilled = filledCounter();
  const standIn = ifBlank && vectorChange((cell) => (isBlank(cell) ? ifBlank.value : cell));
  return (rows, hear) => {
    const values = read(rows, hear);
    const filled = countFilled(values);
    if (isPlaceholder && filled > 0) hear.placeholders(filled);
    if (!ifBlank || !standIn) return values;
    if (ifBlank.placeholder === true && filled < rows.count) hear.placeholders(rows.count - filled);
    return standIn(values);
  };
}

/**
 * Makes an expression ready to run on source rows. A value a step cannot take is told as a fault and answered as it
 * stands in the source, so that the check shows it.
 */
export function compileExpression(expression: Expression, context: ExpressionContext): Evaluate {
  const read = withStandIn(expression, withSteps(expression, context));
  if (!expression.when) return read;
  const test = compileCondition(expression.when, context.columns);
  return (rows, hear) => {
    const mask = test(rows, (row, columns, found, expected) =>
      hear.fault(rows.at(row), columns, found, expected),
    );
    const chosen = rowsThatHold(mask);
    if (chosen.length === rows.count) return read(rows, hear);
    if (chosen.length === 0) return constantVector('', rows.count);
    const made = new Array<Cell>(rows.count).fill('');
    scatter(made, chosen, read(rows.pick(chosen), hear));
    return { values: made };
  };
}
