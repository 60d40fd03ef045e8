import { issuesOf } from './rule-example-check';
import type { ExampleRow } from '../../../src/core/validation/rule-examples/rule-example';

const found = (entity: string, row: ExampleRow): string[] =>
  issuesOf({ rows: { [entity]: [row] } })
    .filter(({ code }) => code !== 'V005')
    .map(({ field, code, severity }) => `${field} ${code} ${severity}`);

test.each<[string, ExampleRow, string[]]>([
  [
    'a US postal code whose zero is gone',
    { country: 'US', province: 'VT', postalCode: 5401 },
    ['postalCode V010 error'],
  ],
  [
    'an area across the border of its letter',
    { province: 'AB', postalCode: 'S9V 0A1' },
    ['postalCode V102 warning'],
  ],
  ['a postal code of another province', { province: 'AB', postalCode: 'S7K 0A1' }, ['postalCode V102 error']],
  ['doubled blanks', { city: 'Sept-Îles  Est' }, ['city V007 warning']],
  ['a line break where one line is meant', { city: 'Sept-Îles\nEst' }, ['city V007 warning']],
])('%s', (_name, row, expected) => {
  expect(found('serviceLocation', row)).toEqual(expected);
});

test.each<[string, ExampleRow, string[]]>([
  ['a short bank account typed as a number', { bankAccount: 12_345 }, ['bankAccount V010 warning']],
  ['a usual bank account typed as a number', { bankAccount: 1_234_567 }, []],
  ['an ISO date kept as text', { invoicingStartDate: '2026-11-01' }, ['invoicingStartDate V012 warning']],
])('%s', (_name, row, expected) => {
  const issues = found('customer', row).filter((issue) => !issue.includes('V107'));
  expect(issues).toEqual(expected);
});

test('damaged accents are offered as they were', () => {
  const [issue] = issuesOf({ rows: { glAccount: [{ description: 'TÃ©lÃ©phonie' }] } });
  expect(issue).toMatchObject({ code: 'V008', example: 'Téléphonie' });
  expect(issue?.message.fr).toContain('« Téléphonie »');
});
