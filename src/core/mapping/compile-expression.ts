import { isBlank, type Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import { assertNever } from '../kernel/assert-never';
import type { Bilingual } from '../kernel/bilingual';
import { formatIsoDate, type CalendarDate } from '../kernel/calendar-date';
import { cleanText } from '../kernel/text';
import { compileCondition } from './condition';
import { compileStep } from './compile-step';
import type { Expression } from './mapping-profile';
import { matchKey } from './match-key';
import { remember } from './remember';
import type { ColumnFinder } from './source-columns';
import { expectedOneOf, otherwiseValue } from './value-table';

/** What a repetition knows of the row it makes. */
export interface Member {
  readonly item: string;
  readonly column: string;
  readonly value: string;
  readonly listPrice: string;
}

/** Hears what is to be said of a value while it is made. */
export interface ValueListener {
  fault(columns: string, found: Cell, expected: Bilingual): void;
  placeholder(): void;
}

/** Makes the value of a field from a source row; blank is `''`. */
export type Evaluate = (cells: readonly Cell[], member: Member | undefined, hear: ValueListener) => Cell;

export interface ExpressionContext {
  readonly columns: ColumnFinder;
  /** The day the extract speaks of; throws PROFILE_INVALID where the profile states none. */
  asOf(): CalendarDate;
}

type ExpressionOf<From extends Expression['from']> = Extract<Expression, { from: From }>;

const alreadyTidy = /^[!-~]*$/;

const tidy = (cell: Cell): Cell =>
  typeof cell === 'string' && !alreadyTidy.test(cell) ? cleanText(cell) : cell;

function templateValue({ template }: ExpressionOf<'template'>, { columns }: ExpressionContext): Evaluate {
  const parts = template.split(/\{([^{}]+)\}/);
  const readers = parts.map((part, index) => {
    if (index % 2 === 0) return () => part;
    if (part.startsWith('@')) {
      const known = part.slice(1) as keyof Member;
      return (_cells: readonly Cell[], member: Member | undefined) => member?.[known] ?? '';
    }
    const column = columns(part);
    return (cells: readonly Cell[]) => cellText(tidy(cells[column] ?? ''));
  });
  return (cells, member) => {
    let filled = !parts.some((part, index) => index % 2 === 1 && !part.startsWith('@'));
    const texts = readers.map((read, index) => {
      const text = read(cells, member);
      if (index % 2 === 1 && text !== '' && !parts[index]?.startsWith('@')) filled = true;
      return text;
    });
    return filled ? texts.join('').replace(/ {2,}/g, ' ').trim() : '';
  };
}

function lookupValue(lookup: ExpressionOf<'lookup'>, { columns }: ExpressionContext): Evaluate {
  const indexes = lookup.columns.map(columns);
  const keyOf = remember(matchKey);
  const table = lookup.table.map(({ is, value }) => ({
    keys: is.map((text) => (text === null ? null : matchKey(text))),
    value,
  }));
  const expected = expectedOneOf(lookup.table.map(({ is }) => is.map((text) => text ?? '*').join(' + ')));
  return (cells, _member, hear) => {
    const found = indexes.map((index) => cells[index] ?? '');
    const keys = found.map(keyOf);
    const row = table.find((line) => line.keys.every((key, index) => key === null || key === keys[index]));
    if (row) return row.value;
    const text = found.map(cellText).join(' + ');
    const value = otherwiseValue(lookup.otherwise, text);
    if (value === undefined) hear.fault(lookup.columns.join(' + '), text, expected);
    return value ?? text;
  };
}

function origin(expression: Expression, context: ExpressionContext): Evaluate {
  switch (expression.from) {
    case 'column': {
      const index = context.columns(expression.column);
      return (cells) => tidy(cells[index] ?? '');
    }
    case 'constant':
      return () => expression.value;
    case 'template':
      return templateValue(expression, context);
    case 'lookup':
      return lookupValue(expression, context);
    case 'member':
      return (_cells, member) => member?.[expression.part] ?? '';
    case 'firstOf': {
      const options = expression.of.map((option) => compileExpression(option, context));
      return (cells, member, hear) => {
        for (const option of options) {
          const value = option(cells, member, hear);
          if (!isBlank(value)) return value;
        }
        return '';
      };
    }
    case 'asOf': {
      const day = formatIsoDate(context.asOf());
      return () => day;
    }
    default:
      return assertNever(expression);
  }
}

/** The columns a value comes from, as a problem names them. */
export function columnsOf(expression: Expression): string {
  if (expression.from === 'column') return expression.column;
  if (expression.from === 'lookup') return expression.columns.join(' + ');
  if (expression.from === 'firstOf')
    return expression.of.map(columnsOf).find((columns) => columns !== '') ?? '';
  return expression.from === 'template' ? expression.template : '';
}

function withSteps(expression: Expression, context: ExpressionContext, read: Evaluate): Evaluate {
  const steps = (expression.steps ?? []).map((step) => compileStep(step, () => context.asOf()));
  if (steps.length === 0) return read;
  const columns = columnsOf(expression);
  return (cells, member, hear) => {
    const raw = read(cells, member, hear);
    let value = raw;
    for (const step of steps) {
      const next = step.run(value);
      if (next === undefined) {
        hear.fault(columns, raw, step.expected);
        return raw;
      }
      value = next;
    }
    return value;
  };
}

/**
 * Makes an expression ready to run on source rows. A value a step cannot take is told as a fault and answered as it
 * stands in the source, so that the check shows it.
 */
export function compileExpression(expression: Expression, context: ExpressionContext): Evaluate {
  const read = withSteps(expression, context, origin(expression, context));
  const holds = expression.when && compileCondition(expression.when, context.columns);
  const isPlaceholder = 'placeholder' in expression && expression.placeholder === true;
  const { ifBlank } = expression;
  return (cells, member, hear) => {
    if (holds && !holds(cells)) return '';
    const value = read(cells, member, hear);
    if (isBlank(value) && ifBlank) {
      if (ifBlank.placeholder === true) hear.placeholder();
      return ifBlank.value;
    }
    if (isPlaceholder && !isBlank(value)) hear.placeholder();
    return value;
  };
}
