import type { DateSystem } from '../../core/kernel/excel-serial';
import type { CellValue, PlainValue } from '../workbook/cell-value';
import { typedEntry } from '../workbook/typed-entry';
import { wildcardPattern } from '../workbook/wildcard-pattern';

/** Which cells COUNTIF counts. */
export interface Criterion {
  readonly takesBlank: boolean;
  readonly takes: (value: CellValue) => boolean;
}

type Test = (value: CellValue) => boolean;

/** Reads COUNTIF's second argument: a value, or a text such as `Ready`, `A*`, `>=10`, `<>`. */
export function criterionOf(given: PlainValue, system: DateSystem): Criterion {
  if (given === '') return { takesBlank: true, takes: (value) => value === '' };
  const [, sign = '', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(String(given)) ?? [];
  if (operand === '') return { takesBlank: sign === '=', takes: () => sign === '<>' };
  const wanted = typeof given === 'string' ? wantedValue(operand, system) : given;
  if (sign === '' || sign === '=') return { takesBlank: false, takes: equalTo(wanted, system) };
  if (sign !== '<>') return { takesBlank: false, takes: ordered(sign, wanted) };
  const equal = equalTo(wanted, system);
  return { takesBlank: true, takes: (value) => !equal(value) };
}

/** An operand means what it would mean typed into a cell; what would be a formula there is text here. */
const wantedValue = (operand: string, system: DateSystem): CellValue =>
  operand.startsWith("'") ? operand : (typedEntry(operand, 'General', system).value ?? operand);

/** As in Excel, text that reads as the wanted number equals it, so `001` is 1. */
function equalTo(wanted: CellValue, system: DateSystem): Test {
  if (typeof wanted === 'string') return textLike(wanted);
  if (typeof wanted !== 'number') return (value) => value === wanted;
  const readsAs = (text: string) => /\d/.test(text) && wantedValue(text, system) === wanted;
  return (value) => value === wanted || (typeof value === 'string' && readsAs(value));
}

function textLike(wanted: string): Test {
  if (/[*?~]/.test(wanted)) {
    const pattern = wildcardPattern(wanted);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  const lower = wanted.toLowerCase();
  return (value) => value === wanted || (typeof value === 'string' && value.toLowerCase() === lower);
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** Cells compare with a value of their own kind only. */
function ordered(sign: string, wanted: CellValue): Test {
  const passes = (difference: number): boolean =>
    difference === 0 ? sign.endsWith('=') : sign.startsWith(difference < 0 ? '<' : '>');
  return (value) => {
    if (typeof wanted === 'number') return typeof value === 'number' && passes(value - wanted);
    if (typeof wanted === 'string')
      return typeof value === 'string' && passes(collator.compare(value, wanted));
    return (
      typeof wanted === 'boolean' && typeof value === 'boolean' && passes(Number(value) - Number(wanted))
    );
  };
}
