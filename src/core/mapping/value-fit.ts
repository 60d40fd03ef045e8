import type { Cell } from '../entity/cell';
import { readCell } from '../entity/decode-table';
import type { Field } from '../entity/field';
import { kindOf } from '../entity/field-kinds';
import type { ReadContext } from '../entity/kind-spec';
import { cellText } from '../entity/kinds/read-text';
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
] as const;

/** The format all but a few values are written in. */
export function dateFormatOf(values: readonly Cell[]): string | undefined {
  const scores = dateFormats.map((format) => {
    const read = dateReader(format);
    return { format, share: shareOf(values, (value) => read(cellText(value)) !== undefined) };
  });
  const best = scores.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= 0.8 ? best.format : undefined;
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

function readsAs(value: Cell, field: Field, context: ReadContext): boolean {
  const reading = readCell(value, field, context);
  if (reading.value === null) return false;
  const fault = kindOf(field).judge(reading.value, field, { lists: context.lists, peer: () => null });
  return fault === undefined;
}

/** Share of the values that could stand in this field; undefined where any text could. */
export function valueFit(values: readonly Cell[], field: Field, context: ReadContext): number | undefined {
  if (!telling.has(field.kind) || values.length === 0) return undefined;
  if (field.kind === 'date' || field.kind === 'dateTime') return dateFormatOf(values) === undefined ? 0 : 1;
  return shareOf(values, (value) => readsAs(value, field, context));
}
