import fc from 'fast-check';
import type { Cell } from '../../../../src/core/entity/cell';
import { readProfile } from '../../../../src/core/mapping/read-profile';
import { readPattern } from '../../../../src/core/mapping/steps/safe-pattern';
import { splitAddress } from '../../../../src/core/mapping/steps/split-address';
import { splitName } from '../../../../src/core/mapping/steps/split-name';
import type { Step } from '../../../../src/core/mapping/steps/step-schema';
import { titleCase } from '../../../../src/core/mapping/steps/title-case';
import { one, runSteps } from './run-steps';

test.each<[Step, Cell, Cell, Cell]>([
  [{ do: 'clean', to: 'tidy' }, '\u00a0a  “b”\u200b', '', 'a "b"'],
  [{ do: 'case', to: 'title' }, 'RIVIÈRE-DU-LOUP', '', 'Rivière-du-Loup'],
  [{ do: 'join', columns: ['b'], by: ' ' }, 'x', 'y', 'x y'],
  [{ do: 'join', columns: ['b'], by: ', ' }, '', 'y', 'y'],
  [{ do: 'extract', pattern: '(\\d{4})$', otherwise: 'problem' }, 'acct 0042', '', '0042'],
  [{ do: 'extract', pattern: '\\d', otherwise: 'problem' }, 'none', '', 'problem'],
  [{ do: 'extract', pattern: '\\d', otherwise: 'blank' }, 'none', '', ''],
  [{ do: 'replace', find: '.', with: '$&' }, 'a.b', '', 'a$&b'],
  [{ do: 'replace', find: '(\\w)-(\\w)', with: '$2-$1', pattern: true }, 'a-b', '', 'b-a'],
  [{ do: 'date', order: 'dayFirst' }, '22/11/26', '', '2026-11-22'],
  [{ do: 'date', order: 'monthFirst' }, '03/04/2026', '', '2026-03-04'],
  [{ do: 'date', order: 'dayFirst' }, '20261122', '', '2026-11-22'],
  [{ do: 'date', order: 'dayFirst' }, '31/02/2026', '', 'problem'],
  [{ do: 'number', decimalMark: ',' }, '1 234,56 $', '', '1234.56'],
  [{ do: 'number', decimalMark: ',' }, '1.234,56', '', '1234.56'],
  [{ do: 'number' }, '(12.50)', '', '-12.50'],
  [{ do: 'number' }, '12-', '', '-12'],
  [{ do: 'normalise', as: 'phone' }, '(514) 555-0123', '', '+15145550123'],
  [{ do: 'normalise', as: 'phone' }, '555', '', 'problem'],
  [{ do: 'normalise', as: 'postalCode' }, 'h3b1a7', '', 'H3B 1A7'],
  [{ do: 'normalise', as: 'macAddress' }, '001a.2b3c.4d5e', '', '00:1A:2B:3C:4D:5E'],
  [{ do: 'normalise', as: 'timeOfDay' }, '8h30', '', '08:30'],
  [{ do: 'name', part: 'first' }, 'Tremblay, Marie', '', 'Marie'],
  [{ do: 'address', part: 'unit' }, '1234, rue Saint-Denis, app. 5', '', '5'],
  [{ do: 'find', table: 'carriers', key: 'code', answer: 'name', otherwise: 'problem' }, '8303', '', 'Bell'],
  [{ do: 'find', table: 'carriers', key: 'code', answer: 'name', otherwise: 'problem' }, '1', '', 'problem'],
  [{ do: 'if', when: { column: 'b', is: ['1'] }, then: { value: 'yes' } }, 'x', '1', 'yes'],
  [{ do: 'if', when: { column: 'b', is: ['1'] }, then: 'blank', else: { column: 'b' } }, 'x', '2', '2'],
  [{ do: 'if', when: { formula: '{b} > 5' }, then: { formula: '{b} * 2' } }, 'x', '7', '14'],
  [{ do: 'arithmetic', with: 'multiply', by: '1.14975', decimals: 2 }, '10.00', '', '11.50'],
  [{ do: 'arithmetic', with: 'divide', by: '0' }, '1', '', 'problem'],
  [{ do: 'arithmetic', with: 'subtract', by: { column: 'b' } }, '0.3', '0.1', '0.2'],
  [{ do: 'formula', formula: 'upper(value) & "-" & {b}' }, 'q', '7', 'Q-7'],
  [{ do: 'formula', formula: '0.1 + 0.2' }, 'q', '', '0.3'],
  [{ do: 'formula', formula: 'value + 1' }, 'q', '', 'problem'],
])('%j makes of %j and %j: %j', (step, a, b, expected) => {
  expect(one([step], a, b)).toBe(expected);
  expect(one([{ ...step, off: true }], a, b)).toBe(one([], a, b));
});

test('rows are numbered over blocks, and not those that a step before could not take', () => {
  const steps: Step[] = [{ do: 'number' }, { do: 'rowNumber', from: 10, by: 5, digits: 4 }];
  expect(runSteps(steps, [['1'], ['x'], ['2']])).toEqual({ cells: ['0010', 'x', '0015'], faulty: [1] });
});

test('a step that cannot be read is refused before any row is made', () => {
  expect(() => one([{ do: 'extract', pattern: '(a+)+', otherwise: 'blank' }], 'a')).toThrow('repeats');
  expect(() => one([{ do: 'formula', formula: 'upper(' }], 'a')).toThrow('expression that can be read');
  expect(() => one([{ do: 'find', table: 'no', key: 'k', answer: 'a', otherwise: 'keep' }], 'a')).toThrow(
    'table no',
  );
  expect(() =>
    readProfile({
      version: 1,
      name: 'x',
      entities: [
        { entity: 'customer', fields: { notes: { from: 'column', column: 'a', steps: [{ do: 'date' }] } } },
      ],
    }),
  ).toThrow('formats or an order');
});

describe('patterns', () => {
  test.each([
    '(a+)+',
    '(a|aa)+',
    '(a*)*b',
    '(?=a)',
    '(a)\\1',
    '(?<n>a)\\k<n>',
    '.*.*.*.*.*',
    '(',
    '(\\w+\\s?)*$',
    '((a?){2,30}){2,30}',
  ])('%s is refused', (pattern) => {
    expect(readPattern(pattern, '')).toHaveProperty('wrong');
  });

  test.each(['^(.+?)\\s*-\\s*(\\d+)$', '[(+*]+', 'a{2,5}', '(?:ab)+', '\\(\\d+\\)'])(
    '%s is taken',
    (pattern) => {
      expect(readPattern(pattern, '')).toHaveProperty('pattern');
    },
  );

  test('the worst text a pattern may get does not run long', () => {
    for (const source of ['\\d+\\d+\\d+x', '.*.*x', '^a*a*a*a*b', '(?:a|b)?a*a*c']) {
      const reading = readPattern(source, '');
      if (!('pattern' in reading)) throw new Error(reading.wrong.en);
      const { expression, longest } = reading.pattern;
      const start = performance.now();
      expression.exec((source.includes('d') ? '1' : 'a').repeat(longest));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});

test.each([
  ["JEAN-FRANÇOIS D'AMOURS DE LA TOUR", "Jean-François d'Amours de la Tour"],
  ["L'ÎLE-D'ORLÉANS", "L'Île-d'Orléans"],
  ['MCDONALD', 'McDonald'],
  ["tim's", "Tim's"],
])('%s as a title', (text, expected) => {
  expect(titleCase(text)).toBe(expected);
});

test('a title is itself, in whatever case the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aBcdeélLÀà'’- 1") }), (text) => {
      const title = titleCase(text);
      expect(titleCase(title)).toBe(title);
    }),
  );
});

test.each([
  ['Mme Marie-Ève de la Durantaye', { first: 'Marie-Ève', last: 'de la Durantaye', company: '' }],
  ['Tremblay, Marie', { first: 'Marie', last: 'Tremblay', company: '' }],
  ['Jean van der Berg', { first: 'Jean', last: 'van der Berg', company: '' }],
  ['9123-4567 Québec inc.', { first: '', last: '', company: '9123-4567 Québec inc.' }],
  ['Garage Tremblay & Fils', { first: '', last: '', company: 'Garage Tremblay & Fils' }],
  ['Nortel, Ltée', { first: '', last: '', company: 'Nortel, Ltée' }],
  ['Cher', { first: '', last: 'Cher', company: '' }],
])('%s as a name', (text, expected) => {
  expect(splitName(text)).toEqual(expected);
});

const nowhere = { civicNumber: '', street: '', streetType: '', streetName: '', unit: '', poBox: '' };

test.each([
  [
    '1234, rue Saint-Denis, app. 5',
    {
      civicNumber: '1234',
      street: 'rue Saint-Denis',
      streetType: 'rue',
      streetName: 'Saint-Denis',
      unit: '5',
    },
  ],
  [
    '5-1234 Main Street E',
    { civicNumber: '1234', street: 'Main Street E', streetType: 'Street', streetName: 'Main E', unit: '5' },
  ],
  [
    '1000 rue De La Gauchetière Ouest bureau 2400',
    {
      civicNumber: '1000',
      street: 'rue De La Gauchetière Ouest',
      streetType: 'rue',
      streetName: 'De La Gauchetière Ouest',
      unit: '2400',
    },
  ],
  ['C.P. 100', { poBox: '100' }],
  [
    'PO Box 12, 45 King St',
    { civicNumber: '45', street: 'King St', streetType: 'St', streetName: 'King', poBox: '12' },
  ],
  ['12A 3e Avenue', { civicNumber: '12A', street: '3e Avenue', streetType: 'Avenue', streetName: '3e' }],
  [
    'Unit 7, 88 Elm Rd',
    { civicNumber: '88', street: 'Elm Rd', streetType: 'Rd', streetName: 'Elm', unit: '7' },
  ],
  [
    '450 boul. René-Lévesque O. #300',
    {
      civicNumber: '450',
      street: 'boul. René-Lévesque O.',
      streetType: 'boul.',
      streetName: 'René-Lévesque O.',
      unit: '300',
    },
  ],
])('%s as an address', (text, expected) => {
  expect(splitAddress(text)).toEqual({ ...nowhere, ...expected });
});
