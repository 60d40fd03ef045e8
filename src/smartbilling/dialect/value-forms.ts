import type { Canonical } from '../../core/entity/cell';
import {
  compareDecimals,
  decimalFromNumber,
  formatDecimal,
  parseDecimal,
  rescale,
  significantScale,
} from '../../core/kernel/decimal';
import type { ValueForm } from './rest-schema';

type PlainForm = Exclude<ValueForm, { as: 'idOf' }>;
type Plain = string | number | boolean;

/** A number that reads back as exactly this decimal; undefined where a float cannot hold it. */
function exactNumber(text: string): number | undefined {
  const wanted = parseDecimal(text);
  const number = Number(text);
  const read = decimalFromNumber(number);
  return wanted && read && compareDecimals(wanted, read) === 0 ? number : undefined;
}

function toMinorUnits(text: string, scale: number): number | undefined {
  const amount = parseDecimal(text);
  if (!amount || significantScale(amount) > scale) return undefined;
  return exactNumber(formatDecimal({ ...rescale(amount, scale, 'down'), scale: 0 }));
}

const toPattern = (iso: string, pattern: string): string | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return pattern.replace('YYYY', year).replace('MM', month).replace('DD', day);
};

function fromPattern(text: string, pattern: string): string | undefined {
  const part = (name: string): string =>
    text.slice(pattern.indexOf(name), pattern.indexOf(name) + name.length);
  const iso = `${part('YYYY')}-${part('MM')}-${part('DD')}`;
  return toPattern(iso, pattern) === text ? iso : undefined;
}

/** Our value as they write it; undefined where their form cannot carry it exactly. */
export function toTheirs(value: Plain, form: PlainForm | undefined): Plain | undefined {
  if (!form) return value;
  const text = String(value);
  switch (form.as) {
    case 'text':
      return text;
    case 'number':
      return exactNumber(text);
    case 'minorUnits':
      return toMinorUnits(text, form.scale);
    case 'date':
      return toPattern(text, form.pattern);
    case 'flag':
      return typeof value === 'boolean' ? (value ? form.yes : form.no) : undefined;
    case 'codes':
      return Object.hasOwn(form.codes, text) ? form.codes[text] : undefined;
  }
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Their value as we write it: null where it is blank, undefined where it is none of their form. */
export function fromTheirs(value: unknown, form: PlainForm | undefined): Canonical | undefined {
  if (value === undefined || value === null || value === '') return null;
  if (!isPlain(value)) return undefined;
  if (!form) return value;
  switch (form.as) {
    case 'text':
    case 'number':
      return String(value);
    case 'minorUnits': {
      const units = parseDecimal(String(value));
      return units?.scale === 0 ? formatDecimal({ ...units, scale: form.scale }) : undefined;
    }
    case 'date':
      return fromPattern(String(value), form.pattern);
    case 'flag':
      return value === form.yes ? true : value === form.no ? false : undefined;
    case 'codes':
      return Object.entries(form.codes).find(([, theirs]) => theirs === value)?.[0];
  }
}
