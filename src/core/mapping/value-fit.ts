import type { Cell } from '../entity/cell';
import { readCell } from '../entity/decode-table';
import type { Field } from '../entity/field';
import { kindOf } from '../entity/field-kinds';
import type { ReadContext } from '../entity/kind-spec';
import { cellText } from '../entity/kinds/read-text';
import type { Bilingual } from '../kernel/bilingual';
import { dateReader } from './date-format';

/** Date formats looked for, the more telling first; day before month where both fit, as people here write. */
export const dateFormats = [
  'yyyy-MM-dd',
  'yyyy/MM/dd',
  'yyyyMMdd',
  'dd/MM/yyyy',
  'MM/dd/yyyy',
  'dd-MM-yyyy',
  'dd.MM.yyyy',
  'd MMM yyyy',
  'MMM d, yyyy',
  'dd/MM/yy',
  'MM/dd/yy',
  'd-MMM-yyyy',
  'd-MMM-yy',
  'd MMM yy',
  'MMM d yyyy',
] as const;

/** Which of a day and a month in numbers comes first; undefined where the format leaves no doubt. */
const orderOf = (format: string): string | undefined => /^(?:dd|MM)(?=[-/.](?:dd|MM)[-/.])/.exec(format)?.[0];

const readers = dateFormats.map((format) => ({ format, order: orderOf(format), read: dateReader(format) }));

/** What no date is written without. */
const maybeDate = (text: string): boolean => text.length >= 6 && text.length <= 30 && /\d/.test(text);

const unread = (texts: readonly string[], read: (text: string) => unknown): readonly string[] =>
  texts.filter((text) => read(text) === undefined);

/** Formats of which a column has less are chance, or mistakes. */
export const leastShare = 0.02;
const mostFormats = 5;

/**
 * The formats all but a few values are written in, the usual one first; of days before months and months before days only
 * what more are written in. None where more than a fifth of the values are no such dates.
 */
export function dateFormatsOf(values: readonly Cell[]): readonly string[] {
  const texts = values.map(cellText);
  const [few, least] = [texts.length * 0.2, Math.max(1, texts.length * leastShare)];
  if (texts.length === 0 || texts.filter(maybeDate).length < texts.length - few) return [];
  const found: string[] = [];
  let order: string | undefined;
  let rest: readonly string[] = texts;
  while (rest.length > 0 && found.length < mostFormats) {
    const taken = order;
    const scores = readers
      .filter((reader) => taken === undefined || reader.order === undefined || reader.order === taken)
      .map((reader) => ({ reader, left: unread(rest, reader.read) }));
    const best = scores.reduce((a, b) => (b.left.length < a.left.length ? b : a));
    if (rest.length - best.left.length < least) break;
    found.push(best.reader.format);
    order ??= best.reader.order;
    rest = best.left;
  }
  return rest.length <= few ? found : [];
}

export const shareOf = (values: readonly Cell[], holds: (value: Cell) => boolean): number =>
  values.length === 0 ? 0 : values.filter(holds).length / values.length;

/** Kinds whose values tell nothing of which field they belong to. */
const telling: ReadonlySet<Field['kind']> = new Set([
  'choice',
  'yesNo',
  'email',
  'emailList',
  'phone',
  'postalCode',
  'province',
  'country',
  'macAddress',
  'date',
  'dateTime',
  'money',
  'decimal',
  'percent',
  'integer',
]);

/** Whether a field's values have a form of their own, so that seeing it is a reason by itself. */
export const distinctive: ReadonlySet<Field['kind']> = new Set([
  'email',
  'emailList',
  'phone',
  'postalCode',
  'macAddress',
]);

const aValue: Bilingual = { en: 'a value', fr: 'une valeur' };

/** What would be right in place of a value that a field cannot hold; undefined where it can. */
export function expectedInstead(value: Cell, field: Field, context: ReadContext): Bilingual | undefined {
  const { value: read, faults } = readCell(value, field, context);
  if (read === null) return faults[0]?.expected ?? aValue;
  return kindOf(field).judge(read, field, { lists: context.lists, peer: () => null })?.expected;
}

const readsAs = (value: Cell, field: Field, context: ReadContext): boolean =>
  expectedInstead(value, field, context) === undefined;

/** Share of the values that could stand in this field; undefined where any text could. */
export function valueFit(values: readonly Cell[], field: Field, context: ReadContext): number | undefined {
  if (!telling.has(field.kind) || values.length === 0) return undefined;
  if (field.kind === 'date' || field.kind === 'dateTime') return dateFormatsOf(values).length === 0 ? 0 : 1;
  return shareOf(values, (value) => readsAs(value, field, context));
}
