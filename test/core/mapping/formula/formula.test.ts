import fc from 'fast-check';
import { formatDecimal, parseDecimal } from '../../../../src/core/kernel/decimal';
import { completeFormula } from '../../../../src/core/mapping/formula/complete-formula';
import { evaluateFormula } from '../../../../src/core/mapping/formula/evaluate-formula';
import { formulaFunctions } from '../../../../src/core/mapping/formula/formula-functions';
import { textOf } from '../../../../src/core/mapping/formula/formula-value';
import { parseFormula } from '../../../../src/core/mapping/formula/parse-formula';

function work(source: string, columns: Readonly<Record<string, string>> = {}, value = ''): string {
  const reading = parseFormula(source);
  if ('wrong' in reading) return `wrong: ${reading.wrong.en}`;
  const { root, columns: headings } = reading.formula;
  const worked = evaluateFormula(root, {
    columns: headings.map((name) => (Object.hasOwn(columns, name) ? (columns[name] ?? '') : '')),
    value,
  });
  return 'value' in worked ? textOf(worked.value) : `expected: ${worked.expected.en}`;
}

test.each([
  ['1 + 2 * 3', '7'],
  ['(1 + 2) * 3', '9'],
  ['1 / 3', '0.3333333333'],
  ['-{a} + 1', '-4'],
  ['{a} & "x" & 2', '5x2'],
  ['{a} = 5 && {b} <> "no"', 'TRUE'],
  ['if({a} >= 5, "big", "small")', 'big'],
  ['si({a} < 5, "petit", "grand")', 'grand'],
  ['round(2.675, 2)', '2.68'],
  ['arrondir(0.125, 2)', '0.13'],
  ['sum({a}, "", 1.5)', '6.5'],
  ['max({a}, 7, 2)', '7'],
  ['min({a}, 7)', '5'],
  ['first("", {b})', 'oui'],
  ['padded({a}, 4)', '0005'],
  ['addMonths("2026-01-31", 1)', '2026-02-28'],
  ['join("-", {a}, "", {b})', '5-oui'],
  ['contains("Québec", "QUE")', 'TRUE'],
  ['{a b} + 1', '11'],
  ['{c} + 1', '1'],
  ['{c} * 2', ''],
  ['number("1 234,56 $") + 0.01', '1234.57'],
  ['{b} + 1', 'expected: numbers to calculate with'],
  ['1 / 0', 'expected: no division by zero'],
])('%s is %s', (source, expected) => {
  expect(work(source, { a: '5', b: 'oui', 'a b': '10' })).toBe(expected);
});

test.each([
  'this',
  'a.b',
  'a["constructor"]',
  '[1]',
  'a; b',
  'a b',
  'constructor("x")',
  '__proto__()',
  'toString()',
  'eval("1")',
  '~1',
  '1 | 2',
  '1 << 2',
  'upper()',
  '$c0',
  '',
  '/x/',
  '(() => 1)()',
  'a = > 1',
  '(a.constructor)("x")',
  'hasOwnProperty("x")',
])('%s is refused', (source) => {
  expect(work(source)).toMatch(/^wrong: /);
});

test('a name of the program is only ever the name of a column', () => {
  for (const name of ['constructor', '__proto__', 'prototype', 'process', 'globalThis', 'window'])
    expect(work(name, {})).toBe('');
});

test('what is too deep or too long is refused', () => {
  expect(work(`${'('.repeat(60)}1${')'.repeat(60)}`)).toBe('1');
  expect(work(`${'-('.repeat(60)}1${')'.repeat(60)}`)).toMatch(/^wrong/);
  expect(work(`1${' + 1'.repeat(600)}`)).toMatch(/^wrong/);
});

const cents = fc
  .integer({ min: -1_000_000, max: 1_000_000 })
  .map((units) => formatDecimal({ units, scale: 2 }));

test('sums of cents are exact', () => {
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      const total = Number(parseDecimal(a)?.units) + Number(parseDecimal(b)?.units);
      expect(
        work('round({a} + {b} - {a}, 2) = {b} && {a} + {b} = ' + formatDecimal({ units: total, scale: 2 }), {
          a,
          b,
        }),
      ).toBe('TRUE');
    }),
  );
});

test('any text is read or refused, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab1.+-*/&=<>!?:(){}[]"\',; $cupper'.split('')) }),
      (source) => {
        expect(typeof work(source, { a: '1' })).toBe('string');
      },
    ),
  );
});

test('what is begun is completed with columns and functions', () => {
  expect(
    completeFormula('1 + {Mon', 8, ['Montant', 'Nom', 'Taxe Montant']).map(({ insert }) => insert),
  ).toEqual(['{Montant}', '{Taxe Montant}']);
  expect(completeFormula('rou', 3, []).map(({ insert, from }) => [insert, from])).toEqual([['round(', 0]]);
  for (const { help } of formulaFunctions.values()) expect(help.en !== '' && help.fr !== '').toBe(true);
});
