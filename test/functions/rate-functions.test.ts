import type { CellInput } from '../../src/functions/cell-function';
import { factsOfRows } from '../../src/functions/function-facts';
import { callFunction, cellFunctions } from '../../src/functions/functions';
import { exampleRows } from './example-plans';

const facts = factsOfRows(exampleRows, 'en');
const morning = '2026-01-15 08:30:00';

const call = (name: string, ...inputs: CellInput[]): string | number =>
  callFunction(
    cellFunctions.find((one) => one.name === name)!,
    inputs,
    facts,
  );

describe('the worked examples of domain.md 4.5', () => {
  test.each<[string, CellInput[], number]>([
    ['60/60', ['Retail LD 2026', '4165551234', morning, 61], 0.1],
    ['30/6', ['Retail LD 2026', 15142225555, morning, 61], 0.055],
    ['1/1 with a connection fee', ['Retail LD 2026', '1 514 555-1234', morning, 61], 0.081],
    ['10 of 12 minutes left', ['retail ld 2026', '4165551234', 46037.5, 720, 600], 0.1],
  ])('rating: %s', (_case, inputs, expected) => {
    expect(call('RATE', ...inputs)).toBe(expected);
  });

  test('the longest prefix answers', () => {
    expect(call('DESTINATION', 'Retail LD 2026', '15145551234', morning)).toBe('Montréal centre (1514555)');
    expect(call('DESTINATION', 'Retail LD 2026', '(514) 222-1234', morning)).toBe('Montréal (1514)');
  });

  test.each<[string, number, number]>([
    ['Data 2026', 35, 35],
    ['Data volume 2026', 35, 35],
    ['Data 2026', 15, 10],
    ['Data volume 2026', 15, 30],
  ])('tiers: %s, %p GB come to %p', (name, quantity, expected) => {
    expect(call('TIER', name, quantity, '2026-01-15')).toBe(expected);
  });
});

test('a price is told step by step, in the language of the workbook', () => {
  const inputs = ['Retail LD 2026', '15145551234', morning, 61] as const;
  expect(call('RATE.EXPLAIN', ...inputs)).toMatch(/Longest prefix 1514555, Montréal centre.+0\.081000/);
  const french = factsOfRows(exampleRows, 'fr');
  const explain = cellFunctions.find(({ name }) => name === 'RATE.EXPLAIN')!;
  expect(callFunction(explain, inputs, french)).toMatch(/Préfixe le plus long 1514555/);
});

test.each<[string, CellInput[], RegExp]>([
  ['RATE', ['No plan', '15145551234', morning, 61], /^plan: expected a rate plan .+\(Retail LD 2026\)/],
  ['RATE', ['Retail LD 2026', '33142685300', morning, 61], /^No prefix of the plan begins the number/],
  ['RATE', ['Retail LD 2026', 'none', morning, 61], /^The number has something else than digits/],
  ['RATE', ['Retail LD 2026', '15145551234', 'noon', 61], /^start: expected a date and time/],
  ['RATE', ['Retail LD 2026', '15145551234', morning, -1], /^seconds: expected/],
  ['RATE', ['Retail LD 2026', '15145551234', '2025-12-31 10:00', 61], /^No version of the plan/],
  ['TIER', ['Data 2026', 61, '2026-01-15'], /^plan: expected tiers that cover the quantity: 60/],
])('%s of %p says why there is no price', (name, inputs, expected) => {
  expect(() => call(name, ...inputs)).toThrow(expected);
});
