import fc from 'fast-check';
import { areaAt } from '../../../src/host/workbook/area';
import { createWorkbook } from '../../../src/host/workbook/workbook';
import { writeCells, type Input } from '../../../src/host/workbook/write-cells';

/** What `formula` shows over these inputs, typed into A1 and below. */
function over(inputs: readonly Input[], formula: string): unknown {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  writeCells(
    sheet,
    areaAt(0, 0, inputs.length, 1),
    inputs.map((input) => [input]),
  );
  writeCells(sheet, areaAt(0, 1), [[formula]]);
  return sheet.cells.get(0, 1);
}

const mixed: readonly Input[] = [
  1,
  "'001",
  5,
  10,
  'Ready',
  'READY',
  'Read',
  'a*b',
  'axb',
  true,
  '#N/A',
  '',
  "'",
  '2026-01-31',
];

test.each([
  ['"Ready"', 2],
  ['"=ready"', 2],
  ['"Re*"', 3],
  ['"Rea?"', 1],
  ['"a*b"', 2],
  ['"a~*b"', 1],
  ['1', 2],
  ['"1"', 2],
  ['">=5"', 3],
  ['"<5"', 1],
  ['">1"', 3],
  ['"<=1"', 1],
  ['">=b"', 3],
  ['"<>Ready"', 12],
  ['"<>5"', 13],
  ['""', 2],
  ['"="', 1],
  ['"<>"', 13],
  ['TRUE', 1],
  ['"#N/A"', 1],
  ['"2026-01-31"', 1],
  ['"missing"', 0],
])('COUNTIF with %s counts %d of the cells', (criterion, expected) => {
  expect(over(mixed, `=COUNTIF(A1:A${mixed.length},${criterion})`)).toBe(expected);
});

const entry = fc.oneof(
  fc.integer(),
  fc.constantFrom('Ready', 'READY', 'Error', '', "'", "'1", '1', 'R*', '#N/A'),
  fc.boolean(),
);
const criterion = fc.constantFrom('Ready', '1', 'R*', '#N/A', 'TRUE', 'x"y', '');

test('every cell meets either a criterion or its opposite', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), criterion, (inputs, wanted) => {
      const quoted = wanted.replaceAll('"', '""');
      const cells = `A1:A${inputs.length}`;
      const meeting = over(inputs, `=COUNTIF(${cells},"=${quoted}")`);
      const others = over(inputs, `=COUNTIF(${cells},"<>${quoted}")`);
      expect(Number(meeting) + Number(others)).toBe(inputs.length);
      expect(over(inputs, `=COUNTA(${cells})`)).toBe(over(inputs, `=COUNTIF(${cells},"<>")`));
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['=SUM(A1:A5,TRUE,"3",-1.5e1)', 16 - 11],
  ['=sum( A1:A2 , $A$3 )', 6],
  ['=SUM("three")', { code: '#VALUE!' }],
  ['=SUM(A:A)', { code: '#N/A' }],
  ['=COUNTA(A1:A14,1,"")', 15],
  ['=COUNTA(A:A)', 13],
  ['=COUNTA(B2:XFD9)', 0],
])('%s', (formula, expected) => {
  expect(over(mixed, formula)).toEqual(expected);
});
