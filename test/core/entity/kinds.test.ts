import type { Canonical, Cell } from '../../../src/core/entity/cell';
import { readCell, writeCell } from '../../../src/core/entity/decode-table';
import { defineEntity, type CompleteRow, type DraftRow } from '../../../src/core/entity/entity';
import type { Field } from '../../../src/core/entity/field';
import * as kinds from '../../../src/core/entity/fields';
import { judgeValue } from '../../../src/core/entity/judge-row';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';

const words = { label: { en: 'Field', fr: 'Champ' }, help: { en: '', fr: '' } };
const context = { lists: shippedLists, dateSystem: '1900' as const };

/** What a cell is read as, and the codes of all that is said of it. */
function read(
  field: Field,
  cell: Cell,
  peers: Readonly<Record<string, Canonical>> = {},
): [Canonical, string[]] {
  const { value, faults } = readCell(cell, field, context);
  const judged =
    value === null
      ? undefined
      : judgeValue(field, value, { lists: shippedLists, peer: (name) => peers[name] ?? null });
  return [value, [...faults, ...(judged ? [judged] : [])].map((fault) => fault.code)];
}

const place = { countryField: 'country', ...words };
const account = kinds.code({ maxLength: 12, format: 'bankTransit', ...words });

const table: readonly (readonly [string, Field, Cell, Canonical, readonly string[]])[] = [
  ['text is tidied', kinds.text({ maxLength: 20, ...words }), ' L’île\u00A0', "L'île", ['V007']],
  ['damaged accents are said', kinds.text({ maxLength: 20, ...words }), 'MontrÃ©al', 'MontrÃ©al', ['V008']],
  ['text has a limit', kinds.text({ maxLength: 3, ...words }), 'abcd', 'abcd', ['V009']],
  ['a code keeps its zeros', kinds.code({ maxLength: 9, ...words }), '00123', '00123', []],
  ['zeros Excel dropped are put back', account, 815, '00815', ['V010']],
  [
    'digits beyond fifteen are gone',
    kinds.code({ maxLength: 30, ...words }),
    Number('12345678901234567'),
    null,
    ['V014'],
  ],
  [
    'a number in scientific notation',
    kinds.code({ maxLength: 30, ...words }),
    '8.9302E+18',
    '8.9302E+18',
    ['V014'],
  ],
  ['a choice by its French label', kinds.choice({ list: 'customerStatus', ...words }), 'actif', 'Active', []],
  ['a choice outside its list', kinds.choice({ list: 'customerStatus', ...words }), 'Gone', 'Gone', ['V003']],
  ['yes in French', kinds.yesNo(words), 'Oui', true, []],
  ['no as a logical', kinds.yesNo(words), false, false, []],
  ['neither yes nor no', kinds.yesNo(words), 'perhaps', null, ['V003']],
  ['a whole number', kinds.integer({ min: 0, ...words }), '1 200', 1200, []],
  ['a fraction where a whole is due', kinds.integer(words), 1.5, null, ['V002']],
  ['money as Québec writes it', kinds.money({ scale: 2, ...words }), '1\u202F234,5 $', '1234.50', []],
  ['money in brackets is negative', kinds.money({ scale: 2, ...words }), '(12.50)', '-12.50', []],
  ['money with a third decimal', kinds.money({ scale: 2, ...words }), 1.005, '1.005', ['V002']],
  ['a percent', kinds.percent({ scale: 4, ...words }), 9.975, '9.975', []],
  [
    'a decimal out of bounds',
    kinds.decimal({ scale: 6, min: '-90', max: '90', ...words }),
    90.5,
    '90.5',
    ['V002'],
  ],
  ['a date serial', kinds.date(words), 46348, '2026-11-22', []],
  ['an ISO date kept as text', kinds.date(words), '2026-11-22', '2026-11-22', ['V012']],
  ['a date that could be two days', kinds.date(words), '03/04/2026', null, ['V012']],
  ['a date and time', kinds.dateTime(words), 46348.5, '2026-11-22T12:00:00', []],
  ['an e-mail without @', kinds.email(words), 'marie.exemple.ca', 'marie.exemple.ca', ['V104']],
  ['several e-mails', kinds.emailList(words), 'a@b.ca ; c@d.ca', 'a@b.ca;c@d.ca', []],
  ['a NANP number', kinds.phone(words), '(514) 555-0123', '+15145550123', []],
  ['a number typed as a number', kinds.phone(words), 5145550123, '+15145550123', []],
  ['an international number', kinds.phone(words), '+33 1 42 68 53 00', '+33142685300', []],
  ['an exchange that cannot be', kinds.phone(words), '514 155-0123', '514 155-0123', ['V103']],
  ['a postal code', kinds.postalCode(place), 'h3b1a7', 'H3B 1A7', []],
  ['a postal code with a D', kinds.postalCode(place), 'D3B 1A7', 'D3B 1A7', ['V002']],
  ['a province by its name', kinds.province(place), 'Québec', 'QC', []],
  ['a province by an old abbreviation', kinds.province(place), 'PQ', 'QC', []],
  ['a country by its name', kinds.country(words), 'États-Unis', 'US', []],
  ['a MAC address', kinds.macAddress(words), '001a.2b3c.4d5e', '00:1A:2B:3C:4D:5E', []],
  ['a MAC address too short', kinds.macAddress(words), '00:1A', '00:1A', ['V002']],
  ['a reference', kinds.reference({ to: 'customer', ...words }), 1001, '1001', []],
  ['a formula error', kinds.money({ scale: 2, ...words }), '#N/A', null, ['V011']],
  ['a blank', kinds.date(words), '  ', null, []],
];

test.each(table)('%s', (_name, field, cell, value, codes) => {
  expect(read(field, cell)).toEqual([value, codes]);
});

test('postal codes and provinces follow the country of the row', () => {
  expect(read(kinds.postalCode(place), '05401', { country: 'US' })).toEqual(['05401', []]);
  expect(read(kinds.postalCode(place), '75008', { country: 'FR' })).toEqual(['75008', []]);
  expect(read(kinds.province(place), 'VT', { country: 'US' })).toEqual(['VT', []]);
  expect(read(kinds.province(place), 'VT')).toEqual(['VT', ['V003']]);
});

test('amounts beyond fifteen digits are written as text, so that Excel keeps them', () => {
  const field = kinds.money({ scale: 2, ...words });
  const writing = { ...context, language: 'en' as const };
  expect(writeCell('1234567890123456.78', field, writing)).toBe('1234567890123456.78');
  expect(writeCell('29.85', field, writing)).toBe(29.85);
});

test('row types follow the declaration', () => {
  const sample = defineEntity({
    name: 'sample',
    label: words.label,
    sheet: words.label,
    table: 'Sample',
    purpose: words.help,
    key: ['id'],
    referenceBy: 'id',
    fields: {
      id: kinds.code({ maxLength: 5, required: 'always', ...words }),
      active: kinds.yesNo({ required: 'always', ...words }),
      sort: kinds.integer(words),
    },
  });
  const complete: CompleteRow<typeof sample.fields> = { id: 'a', active: true };
  const draft: DraftRow<typeof sample.fields> = { sort: 3 };
  // @ts-expect-error -- a yes/no is a boolean, not a text
  const wrong: CompleteRow<typeof sample.fields> = { id: 'a', active: 'Yes' };
  // @ts-expect-error -- what is always required must be there
  const missing: CompleteRow<typeof sample.fields> = { id: 'a' };
  expect([sample.name, complete.id, draft.sort, wrong.id, missing.id]).toEqual(['sample', 'a', 3, 'a', 'a']);
});
