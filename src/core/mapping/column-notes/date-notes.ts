import { isCalendarDate } from '../../kernel/calendar-date';
import { dateOrderOf } from '../../fixes/date-order';
import { dateReader } from '../date-format';
import { dateFormats } from '../value-fit';
import type { NoteCollector } from '../source-notes';
import { addGroups } from './add-groups';
import { cellCount, type CellGroup } from './column-cells';

/** How a date is written; `numbers` are day and month in either order with a year of `digits`. */
interface WrittenDate {
  readonly form: string;
  readonly ambiguous: boolean;
}

const named = dateFormats
  .filter((form) => form.includes('MMM'))
  .map((form) => ({ form, read: dateReader(form) }));

const date = (year: number, month: number, day: number): boolean => isCalendarDate({ year, month, day });

function numbersDate(text: string): WrittenDate | undefined {
  const [, first = '', mark = '', second = '', year = ''] =
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text) ?? [];
  if (year === '') return undefined;
  const [one, two] = [Number(first), Number(second)];
  const full = Number(year.length === 2 ? `20${year}` : year);
  const [dayFirst, monthFirst] = [date(full, two, one), date(full, one, two)];
  if (!dayFirst && !monthFirst) return undefined;
  const form = `${mark}${'y'.repeat(year.length)}`;
  return { form, ambiguous: dayFirst && monthFirst && one !== two };
}

function yearFirst(text: string): WrittenDate | undefined {
  const [, year, mark = '', month, day] =
    /^((?:19|20)\d{2})([/.-]?)(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text) ?? [];
  if (year === undefined || (mark === '' && text.length !== 8)) return undefined;
  return date(Number(year), Number(month), Number(day))
    ? { form: `yyyy${mark}`, ambiguous: false }
    : undefined;
}

/** Days from 1954 to 2119 as Excel counts them; whatever a column of dates has between is taken for one. */
const isSerial = ({ cell, text }: CellGroup): boolean =>
  (typeof cell === 'number' || /^\d{5}(\.\d+)?$/.test(text)) &&
  Number(text) >= 20_000 &&
  Number(text) <= 80_000;

/** How a cell writes a date; undefined when it is none. */
function writtenDate(group: CellGroup): WrittenDate | undefined {
  const { cell, text } = group;
  if (isSerial(group)) return { form: 'serial', ambiguous: false };
  if (typeof cell !== 'string' && text.length !== 8) return undefined;
  const known = yearFirst(text) ?? numbersDate(text);
  if (known) return known;
  const form = /\p{L}/u.test(text) ? named.find(({ read }) => read(text) !== undefined)?.form : undefined;
  return form === undefined ? undefined : { form, ambiguous: false };
}

/** The form most cells have; of equal ones the first. */
function usualForm(forms: ReadonlyMap<string, readonly CellGroup[]>): string | undefined {
  return [...forms].sort((a, b) => cellCount(b[1]) - cellCount(a[1]))[0]?.[0];
}

/** Notes of a column of dates: forms beside the usual, days that could be two, cells that are none. */
export function noteDates(column: string, groups: readonly CellGroup[], notes: NoteCollector): void {
  const forms = new Map<string, CellGroup[]>();
  const ambiguous: CellGroup[] = [];
  const others: CellGroup[] = [];
  for (const group of groups) {
    const written = writtenDate(group);
    if (!written) {
      others.push(group);
      continue;
    }
    forms.set(written.form, [...(forms.get(written.form) ?? []), group]);
    if (written.ambiguous) ambiguous.push(group);
  }
  const dates = [...forms.values()].flat();
  const certain = dates.filter((group) => !isSerial(group));
  if (certain.length === 0 || cellCount(dates) < cellCount(groups) * 0.6) return;
  const usual = usualForm(forms);
  const odd = [...forms].flatMap(([form, group]) => (form === usual ? [] : group));
  addGroups(notes, 'dateFormats', column, odd);
  if (dateOrderOf(dates.map(({ cell }) => cell)) === 'unknown')
    addGroups(notes, 'ambiguousDates', column, ambiguous);
  addGroups(notes, 'notDates', column, others);
}
