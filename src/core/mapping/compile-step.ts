import { isBlank, type Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import { assertNever } from '../kernel/assert-never';
import type { Bilingual } from '../kernel/bilingual';
import { addDays, addMonths, formatIsoDate, parseIsoDate, type CalendarDate } from '../kernel/calendar-date';
import { decimalFromNumber, formatDecimal } from '../kernel/decimal';
import { parseNumberText } from '../kernel/number-text';
import { dateReader } from './date-format';
import type { Step } from './mapping-profile';
import { matchKey } from './match-key';
import { remember } from './remember';
import { expectedOneOf, otherwiseValue } from './value-table';

/** A step ready to run; `run` answers undefined for a value it cannot take. */
export interface CompiledStep {
  readonly run: (cell: Cell) => Cell | undefined;
  readonly expected: Bilingual;
}

type StepOf<Do extends Step['do']> = Extract<Step, { do: Do }>;

const unlessBlank =
  (run: (cell: Cell) => Cell | undefined): CompiledStep['run'] =>
  (cell) =>
    isBlank(cell) ? '' : run(cell);

function mapStep(step: StepOf<'map'>): CompiledStep {
  const values = new Map(Object.entries(step.values).map(([from, to]) => [matchKey(from), to]));
  const keyOf = remember(matchKey);
  return {
    run: (cell) => {
      const key = keyOf(cell);
      const value = values.get(key);
      if (value !== undefined || key === '') return value ?? '';
      return otherwiseValue(step.otherwise, cell);
    },
    expected: expectedOneOf(Object.keys(step.values)),
  };
}

function splitStep({ by, part }: StepOf<'split'>): CompiledStep {
  const at = part < 0 ? part : part - 1;
  return {
    run: unlessBlank((cell) => cellText(cell).split(by).at(at)?.trim() ?? ''),
    expected: { en: `parts separated by ${by}`, fr: `des parties séparées par ${by}` },
  };
}

function dateStep({ formats }: StepOf<'date'>): CompiledStep {
  const readers = [...formats, 'yyyy-MM-dd'].map(dateReader);
  const read = (text: string): string | undefined => {
    for (const reader of readers) {
      const date = reader(text);
      if (date !== undefined) return date;
    }
    return undefined;
  };
  return {
    // A number is the serial of a date cell already; the field knows the workbook's date system.
    run: unlessBlank((cell) => (typeof cell === 'number' ? cell : read(cellText(cell)))),
    expected: {
      en: `a date written ${formats.join(' or ')}`,
      fr: `une date écrite ${formats.join(' ou ')}`,
    },
  };
}

const decimalOf = (cell: Cell, mark?: '.' | ','): string | undefined => {
  const value = typeof cell === 'number' ? decimalFromNumber(cell) : parseNumberText(cellText(cell), mark);
  return value && formatDecimal(value);
};

const numberStep = ({ decimalMark }: StepOf<'number'>): CompiledStep => ({
  run: unlessBlank((cell) => decimalOf(cell, decimalMark)),
  expected:
    decimalMark === ','
      ? { en: 'a number with a decimal comma', fr: 'un nombre à virgule décimale' }
      : { en: 'a number', fr: 'un nombre' },
});

const monthsBeforeStep = (asOf: CalendarDate): CompiledStep => ({
  run: unlessBlank((cell) => {
    const months = Number(decimalOf(cell) ?? NaN);
    return Number.isInteger(months) && Math.abs(months) < 12_000
      ? formatIsoDate(addMonths(asOf, -months))
      : undefined;
  }),
  expected: { en: 'a whole number of months', fr: 'un nombre entier de mois' },
});

const addDaysStep = ({ days }: StepOf<'addDays'>): CompiledStep => ({
  run: unlessBlank((cell) => {
    const date = parseIsoDate(cellText(cell));
    return date && formatIsoDate(addDays(date, days));
  }),
  expected: { en: 'a date, year-month-day', fr: 'une date, année-mois-jour' },
});

const currentTermStep = ({ months, edge }: StepOf<'currentTerm'>, asOf: CalendarDate): CompiledStep => ({
  run: unlessBlank((cell) => {
    const start = parseIsoDate(cellText(cell));
    if (!start) return undefined;
    const elapsed = (asOf.year - start.year) * 12 + asOf.month - start.month - (asOf.day < start.day ? 1 : 0);
    const terms = Math.max(0, Math.floor(elapsed / months));
    const day =
      edge === 'first'
        ? addMonths(start, terms * months)
        : addDays(addMonths(start, (terms + 1) * months), -1);
    return formatIsoDate(day);
  }),
  expected: { en: 'a date, year-month-day', fr: 'une date, année-mois-jour' },
});

const caseStep = ({ to }: StepOf<'case'>): CompiledStep => ({
  run: (cell) => (to === 'upper' ? cellText(cell).toUpperCase() : cellText(cell).toLowerCase()),
  expected: { en: 'text', fr: 'un texte' },
});

/** Makes a step ready; `asOf` is the day `monthsBefore` and `currentTerm` count from. */
export function compileStep(step: Step, asOf: () => CalendarDate): CompiledStep {
  switch (step.do) {
    case 'map':
      return mapStep(step);
    case 'split':
      return splitStep(step);
    case 'date':
      return dateStep(step);
    case 'number':
      return numberStep(step);
    case 'monthsBefore':
      return monthsBeforeStep(asOf());
    case 'addDays':
      return addDaysStep(step);
    case 'currentTerm':
      return currentTermStep(step, asOf());
    case 'case':
      return caseStep(step);
    default:
      return assertNever(step);
  }
}
