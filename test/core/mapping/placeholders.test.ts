import { registry } from '../../../src/core/entities/registry';
import { applyProfile } from '../../../src/core/mapping/apply-profile';
import { columnNotes } from '../../../src/core/mapping/column-notes/column-notes';
import { explainStep } from '../../../src/core/mapping/explain-step';
import type { MappingProfile } from '../../../src/core/mapping/mapping-profile';
import { isPlaceholderFor } from '../../../src/core/mapping/placeholders';
import { proposeMapping } from '../../../src/workflows/propose-mapping';
import { context, sourceOf } from './mapping-context';

const headings = [
  'Customer No',
  'Company',
  'Phone',
  'Postal Code',
  'Customer Since',
  'Close Date',
  'Contact',
];
/** As databases and people write that there is nothing. */
const nothings = ['NULL', '\\N', '-', 'N/A', 'n/a', 's/o', '(null)', '0000-00-00', ' NULL '];
const rows = nothings.map((nothing, row) => [
  `C-${row}`,
  `Boréal ${row} inc.`,
  row % 2 === 0 ? nothing : `514-555-01${String(10 + row)}`,
  row % 3 === 0 ? nothing : 'H3B 1A7',
  row % 4 === 0 ? nothing : `2020-01-1${row}`,
  nothing,
  row % 2 === 0 ? nothing : 'Ana Roy',
]);
const source = sourceOf(headings, [
  ...rows,
  ['C-90', 'N/A', '418-555-0199', 'G1A 1A1', '2021-05-06', '2026-05-06', 'None'],
]);
const proposed = () => proposeMapping(source, context.lists, registry, { about: 'customer' }).profile;

test('what stands for nothing is left blank, and nothing else', () => {
  const { problems, entities, produced } = applyProfile(source, proposed(), context);
  const { columns } = entities.get('customer')!;
  expect(problems).toEqual([]);
  expect(produced).toBe(source.rows.length);
  const filled = (field: string) => columns.get(field)?.map((cell) => cell !== '');
  expect(filled('phone')).toEqual([...rows.map((_row, row) => row % 2 === 1), true]);
  expect(filled('billingPostalCode')).toEqual([...rows.map((_row, row) => row % 3 !== 0), true]);
  expect(filled('customerSince')).toEqual([...rows.map((_row, row) => row % 4 !== 0), true]);
  expect(filled('closeDate')).toEqual([...rows.map(() => false), true]);
});

test('a contact is made where one is named, not where the row says that there is none', () => {
  const { entities } = applyProfile(source, proposed(), context);
  expect(entities.get('contact')?.columns.get('lastName')).toEqual([
    ...rows.flatMap(([, , , , , , contact]) => (contact === 'Ana Roy' ? [contact] : [])),
    'None',
  ]);
});

test('each is told with its column, how often and an example, and no longer as a date that is none', () => {
  const notes = columnNotes(source);
  const close = notes.filter(({ column }) => column === 'Close Date');
  expect(close).toMatchObject([
    { code: 'placeholders', count: rows.length, rows: rows.map((_row, row) => row + 2) },
  ]);
  expect(close[0]?.examples[0]).toEqual({ row: 2, text: 'NULL' });
});

test('a value that the list of a field has is no placeholder, and a word in a text may be meant', () => {
  const fields = (entity: string) => registry.find(({ name }) => name === entity)!.fields;
  const direction = fields('rateType').direction!;
  expect(isPlaceholderFor('N/A', direction, context)).toBe(false);
  expect(isPlaceholderFor('NULL', direction, context)).toBe(true);
  expect(isPlaceholderFor('aucun', fields('customer').phone!, context)).toBe(true);
  expect(isPlaceholderFor('aucun', fields('customer').accountName!, context)).toBe(false);
  expect(isPlaceholderFor('NA', fields('customer').billingCountry!, context)).toBe(false);
});

test('the step says what it leaves blank, whatever its case and blanks', () => {
  expect(explainStep({ do: 'blank', values: ['-', 'NULL'] })).toEqual({
    en: 'leave it blank where it is “-”, “NULL”',
    fr: 'la laisser vide si c’est « - », « NULL »',
  });
  const phone = sourceOf(['Phone'], [[' null '], ['514-555-0101'], ['']]);
  const profile: MappingProfile = {
    version: 1,
    name: 'p',
    entities: [
      {
        entity: 'customer',
        fields: { phone: { from: 'column', column: 'Phone', steps: [{ do: 'blank', values: ['NULL'] }] } },
      },
    ],
  };
  const { entities } = applyProfile(phone, profile, context);
  expect(entities.get('customer')?.columns.get('phone')).toEqual(['', '+15145550101', '']);
});
