import { callFunction, cellFunctions } from '../../src/functions/functions';
import type { CellInput } from '../../src/functions/cell-function';
import { shippedFacts } from '../../src/functions/function-facts';

const facts = shippedFacts('en');

const call = (name: string, ...inputs: CellInput[]): string | number =>
  callFunction(
    cellFunctions.find((one) => one.name === name)!,
    inputs,
    facts,
  );

describe('the worked examples of domain.md 4.5', () => {
  test.each<[string, CellInput[], number]>([
    ['Québec, GST of 100.00', ['QC', '2026-01-01', 100, '', 'GST'], 5],
    ['Québec, QST of 100.00', ['QC', '2026-01-01', 100, '', 'QST'], 9.98],
    ['Québec, both', ['QC', '2026-01-01', 100], 14.98],
    ['Québec, both of 33.30', ['QC', '2026-01-01', '33.30'], 4.99],
    ['Québec, QST of 33.30', ['QC', '2026-01-01', 33.3, '', 'TVQ'], 3.32],
    ['Québec with one 9-1-1 number', ['QC', '2026-01-01', 40.54], 6.07],
    ['Ontario', ['ON', '2026-01-01', 49.95], 6.49],
    ['Nova Scotia before', ['NS', '2025-03-31', 100], 15],
    ['Nova Scotia after', ['NS', '2025-04-01', 100], 14],
    ['Alberta', ['Alberta', '2026-01-01', 100], 5],
  ])('taxes: %s', (_case, inputs, expected) => {
    expect(call('TAX', ...inputs)).toBe(expected);
  });

  test.each<[string, CellInput[], number]>([
    ['from 11 April', [49.95, 'Monthly', 1, '2026-04-11'], 33.3],
    ['the credit after 10 June', [49.95, 'Monthly', 1, '2026-06-11', '2026-06-30'], 33.3],
    ['a month and a part', [49.95, 'Mensuel', 1, '2026-04-11', '2026-05-31'], 83.25],
    ['one day', [30, 'Monthly', 1, '2026-04-15', '2026-04-15'], 1],
    ['cycle day 31', [28, 'Monthly', 31, '2026-02-28'], 28],
    ['a year', [365, 'Annually', 1, '2026-01-01', '2026-01-10'], 10],
    ['a week', [7, 'Weekly', 1, '2026-11-23', '2026-11-29'], 7],
  ])('proration: %s', (_case, inputs, expected) => {
    expect(call('PRORATE', ...inputs)).toBe(expected);
  });

  test.each<[CellInput[], string]>([
    [['2024-01-31', 36], '2027-01-30'],
    [['2026-01-31', 1], '2026-02-27'],
    [['2026-01-31', 2], '2026-03-30'],
    [['2026-01-01', 1, 'Years'], '2026-12-31'],
    [[46023, 10, 'Jours'], '2026-01-10'],
  ])('contract: %p ends on %s', (inputs, expected) => {
    expect(call('CONTRACT.END', ...inputs)).toBe(expected);
  });
});

test('a value is checked by itself, as its column is', () => {
  expect(call('CHECK', 'Customers', 'Billing Postal Code', 'H3B 1A7')).toBe('');
  expect(call('CHECK', 'customer', 'billingPostalCode', 'H3B')).toMatch(/^V\d{3}: expected .+/);
  expect(call('CHECK', 'Clients', 'Billing Province', 'Québec')).toBe('');
  expect(call('CHECK', 'Customers', 'Legacy ID', '')).toMatch(/^V001/);
});

test.each<[string, CellInput[], RegExp]>([
  ['TAX', ['Nowhere', '2026-01-01', 100], /^province: expected one of/],
  ['TAX', ['QC', 'soon', 100], /^date: expected a date/],
  ['TAX', ['QC', '2026-01-01', 'much'], /^amount: expected a number/],
  ['PRORATE', [10, 'Monthly', 32, '2026-01-01'], /^cycleDay: expected a whole number, 1–31/],
  ['PRORATE', [10, 'Monthly', 1, '2026-01-02', '2026-01-01'], /^to: expected a day/],
  ['CONTRACT.END', ['2026-01-01', 0], /^term: expected/],
  ['CHECK', ['Planets', 'x', 1], /^entity: expected/],
  ['CHECK', ['Customers', 'Planet', 1], /^field: expected/],
])('%s of %p says which argument is wrong', (name, inputs, expected) => {
  expect(() => call(name, ...inputs)).toThrow(expected);
});
