import { formatIsoDate, parseIsoDate, type CalendarDate } from '../core/kernel/calendar-date';
import { decimalFromNumber, type Decimal } from '../core/kernel/decimal';
import { dateFromSerial, type DateSystem } from '../core/kernel/excel-serial';
import { parseNumberText } from '../core/kernel/number-text';
import type { ReferenceLists } from '../core/entity/reference-list';
import { FunctionFault, type CellInput, type FunctionParameter } from './cell-function';

/** Reads the arguments of one call by their names in English; each reading throws a FunctionFault where it cannot be read. */
export class CellArguments {
  constructor(
    private readonly parameters: readonly FunctionParameter[],
    private readonly given: readonly CellInput[],
    private readonly dateSystem: DateSystem,
  ) {}

  private at(name: string): { readonly parameter: FunctionParameter; readonly value: CellInput } {
    const place = this.parameters.findIndex((one) => one.name.en === name);
    const parameter = this.parameters[place];
    if (!parameter) throw new RangeError(`the function has no parameter ${name}`);
    const value = this.given[place];
    return { parameter, value: typeof value === 'string' ? value.trim() : value };
  }

  isGiven(name: string): boolean {
    const { value } = this.at(name);
    return value !== undefined && value !== null && value !== '';
  }

  /** Tells what is wrong with an argument. */
  fault(name: string, expected: { readonly en: string; readonly fr: string }): FunctionFault {
    const { parameter } = this.at(name);
    return new FunctionFault({
      en: `${parameter.name.en}: expected ${expected.en}`,
      fr: `${parameter.name.fr} : attendu, ${expected.fr}`,
    });
  }

  raw(name: string): string | number | boolean {
    return this.at(name).value ?? '';
  }

  text(name: string): string {
    const text = String(this.raw(name));
    if (text === '') throw this.fault(name, { en: 'a text', fr: 'un texte' });
    return text;
  }

  decimal(name: string): Decimal {
    const value = this.raw(name);
    const decimal = typeof value === 'number' ? decimalFromNumber(value) : parseNumberText(String(value));
    if (!decimal) throw this.fault(name, { en: 'a number', fr: 'un nombre' });
    return decimal;
  }

  whole(name: string, from: number, to: number): number {
    const value = Number(this.raw(name) === '' ? Number.NaN : this.raw(name));
    if (Number.isInteger(value) && value >= from && value <= to) return value;
    const range = `${String(from)}–${String(to)}`;
    throw this.fault(name, { en: `a whole number, ${range}`, fr: `un nombre entier, ${range}` });
  }

  /** A date of a cell (its serial number), or a text such as 2026-11-22. */
  date(name: string): CalendarDate {
    const value = this.raw(name);
    const date =
      typeof value === 'number' ? dateFromSerial(value, this.dateSystem) : parseIsoDate(String(value));
    if (!date) throw this.fault(name, { en: 'a date, such as 2026-11-22', fr: 'une date, comme 2026-11-22' });
    return date;
  }

  day(name: string): string {
    return formatIsoDate(this.date(name));
  }

  /** The code of a list's value, by its code, label or another word for it. */
  choice(name: string, list: string, lists: ReferenceLists): string {
    const entry = lists.find(list, String(this.raw(name)));
    if (entry) return entry.code;
    const codes = lists.entries(list).map(({ code }) => code);
    const some = `${codes.slice(0, 8).join(', ')}${codes.length > 8 ? '…' : ''}`;
    throw this.fault(name, { en: `one of ${some}`, fr: `une de ces valeurs : ${some}` });
  }
}
