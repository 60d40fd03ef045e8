import fc from 'fast-check';
import type { Canonical } from '../../../src/core/entity/cell';
import type { AnyEntity } from '../../../src/core/entity/entity';
import { dataFields } from '../../../src/core/entity/entity-fields';
import type { Field, FieldKind, FieldOf } from '../../../src/core/entity/field';
import { kindOf } from '../../../src/core/entity/field-kinds';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { textFormats } from '../../../src/core/entity/text-format';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { formatIsoDate, fromEpochDay } from '../../../src/core/kernel/calendar-date';

const words = (max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom('Québec', 'Abitibi', 'a', '12', '=1+1', '+5', '@x', "l'île", 'Ω'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.join(' ').slice(0, max).trim())
    .filter((text) => text !== '');

const decimalTexts = (
  field: FieldOf<'decimal'> | FieldOf<'money'> | FieldOf<'percent'>,
): fc.Arbitrary<string> => {
  const min = Math.ceil(Number(field.min ?? (field.positive ? '1' : '-90000')));
  const max = Math.floor(Number(field.max ?? '90000'));
  return fc
    .tuple(
      fc.integer({ min, max: Math.max(min, max - 1) }),
      fc.integer({ min: 0, max: 10 ** field.scale - 1 }),
    )
    .map(([whole, fraction]) => {
      const digits = String(fraction).padStart(field.scale, '0').replace(/0+$/, '');
      const kept = field.kind === 'money' ? digits.padEnd(2, '0') : digits;
      return kept && whole >= 0
        ? `${String(whole)}.${kept}`
        : field.kind === 'money'
          ? `${String(whole)}.00`
          : String(whole);
    });
};

const codes = (list: FieldOf<'choice'>['list']): fc.Arbitrary<string> => {
  const entries = shippedLists.entries(list).map((entry) => entry.code);
  if (entries.length === 0) throw new Error(`The list ${list} has no values`);
  return fc.constantFrom(...entries);
};

const digits = (length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((value) => String(value).padStart(length, '0'));

const isoDates = fc.integer({ min: 0, max: 30_000 }).map((day) => formatIsoDate(fromEpochDay(day)));

const emails = fc.integer({ min: 1, max: 999 }).map((n) => `client${String(n)}@exemple.ca`);

/** Right canonical values of every kind, by themselves; the total table makes a new kind say its own. */
const rightValues: { readonly [Kind in FieldKind]: (field: FieldOf<Kind>) => fc.Arbitrary<Canonical> } = {
  text: (field) => words(field.maxLength),
  code: (field) =>
    field.format === undefined
      ? words(Math.min(field.maxLength, 20))
      : fc.constant(textFormats[field.format].example),
  choice: (field) => codes(field.list),
  yesNo: () => fc.boolean(),
  integer: (field) => fc.integer({ min: field.min ?? -1000, max: field.max ?? 1000 }),
  decimal: decimalTexts,
  money: decimalTexts,
  percent: decimalTexts,
  date: () => isoDates,
  dateTime: () =>
    fc.tuple(isoDates, fc.integer({ min: 0, max: 86_399 })).map(([date, second]) => {
      const part = (value: number): string => String(value).padStart(2, '0');
      return `${date}T${part(Math.floor(second / 3600))}:${part(Math.floor(second / 60) % 60)}:${part(second % 60)}`;
    }),
  email: () => emails,
  emailList: () => fc.array(emails, { minLength: 1, maxLength: 3 }).map((list) => list.join(';')),
  phone: () => digits(4).map((line) => `+1514555${line}`),
  postalCode: () => fc.constantFrom('H3B 1A7', 'G1R 2B5', 'M5V 3L9', 'K1A 0B1'),
  province: () => codes('province'),
  country: () => fc.constant('CA'),
  macAddress: () =>
    fc.array(fc.constantFrom('0A', '1B', 'FF'), { minLength: 6, maxLength: 6 }).map((p) => p.join(':')),
  reference: () => words(20),
  variant: () => fc.oneof(words(20), fc.constantFrom('12', '2.50', 'Yes', '2026-11-22')),
  system: () => fc.constant(null),
};

/** Canonical values of the right shape that `judge` must refuse; null where a kind accepts every value of its shape. */
const wrongValues: { readonly [Kind in FieldKind]: (field: FieldOf<Kind>) => Canonical } = {
  text: (field) => 'x'.repeat(field.maxLength + 1),
  code: (field) => 'x'.repeat(field.maxLength + 1),
  choice: () => 'no such value',
  yesNo: () => null,
  integer: (field) =>
    field.max === undefined ? (field.min === undefined ? null : field.min - 1) : field.max + 1,
  decimal: (field) => `1.${'1'.repeat(field.scale + 1)}`,
  money: (field) => `1.${'1'.repeat(field.scale + 1)}`,
  percent: (field) => `1.${'1'.repeat(field.scale + 1)}`,
  date: () => null,
  dateTime: () => null,
  email: () => 'marie.exemple.ca',
  emailList: () => 'marie@exemple.ca;paul',
  phone: () => '555-0123',
  postalCode: () => 'D1A 1A1',
  province: () => 'ZZ',
  country: () => 'ZZ',
  macAddress: () => '00:11:22',
  reference: () => 'x'.repeat(101),
  variant: () => 'x'.repeat(1001),
  system: () => null,
};

/** Right canonical values of a field. */
export const right = (field: Field): fc.Arbitrary<Canonical> =>
  (rightValues[field.kind] as (field: Field) => fc.Arbitrary<Canonical>)(field);

export const wrong = (field: Field): Canonical =>
  (wrongValues[field.kind] as (field: Field) => Canonical)(field);

/** Rows whose cells are right one by one; optional ones are often blank. Row rules may still object. */
export const arbitraryRow = (entity: AnyEntity): fc.Arbitrary<CanonicalRow> =>
  fc.record(
    Object.fromEntries(
      dataFields(entity).map(([name, field]) => [
        name,
        field.required === 'always'
          ? right(field)
          : fc.oneof({ weight: 1, arbitrary: right(field) }, { weight: 2, arbitrary: fc.constant(null) }),
      ]),
    ),
  );

/** Whether a wrong value of this field exists and what it is. */
export const breakable = (entity: AnyEntity): readonly (readonly [string, Canonical])[] =>
  dataFields(entity).flatMap(([name, field]) => {
    const value = wrong(field);
    return value === null ||
      kindOf(field).judge(value, field, { lists: shippedLists, peer: () => null }) === undefined
      ? []
      : [[name, value] as const];
  });
