import fc from 'fast-check';
import { tableColumn } from '../../../src/excel/workspace/structured-reference';
import { parseFormula } from '../../../src/host/calculation/parse-formula';

test('every heading that the workspace refers to is read back', () => {
  const heading = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.string({
      minLength: 1,
      unit: fc.constantFrom("'", '[', ']', '#', '@', ' ', ',', '"', 'é', '\n', '('),
    }),
  );
  fc.assert(
    fc.property(heading, fc.string(), (column, wanted) => {
      const formula = `=COUNTIF(${tableColumn('SB_Offer', column)},"${wanted.replaceAll('"', '""')}")`;
      expect(parseFormula(formula)).toEqual([
        {
          kind: 'call',
          sign: '+',
          name: 'COUNTIF',
          args: [
            { kind: 'column', table: 'SB_Offer', column },
            { kind: 'literal', value: wanted },
          ],
        },
      ]);
    }),
  );
});

test('addresses may name a sheet in apostrophes', () => {
  expect(parseFormula("=COUNTA('It''s, (all)'!$A$1:B2)")?.[0]?.args).toEqual([
    { kind: 'cells', address: { sheetName: "It's, (all)", area: { top: 0, left: 0, bottom: 1, right: 1 } } },
  ]);
});

test.each([
  'COUNTA(A1)',
  '+COUNTA(A1)',
  '=COUNTA(A1)-',
  '=COUNTA(A1)-1',
  '=COUNTA(A1)=COUNTA(A2)',
  '=COUNTA(A1)*COUNTA(A2)',
  '=COUNTA(A1)-LEN(A2)',
  '=COUNTA(A1)COUNTA(A2)',
  '=COUNTA()',
  '=COUNTA(A1',
  '=COUNTA(A1))',
  '=COUNTA(A1)&""',
  '=COUNTA(A1,)',
  '=COUNTA(Offers)',
  '=COUNTA(Offers[#Data])',
  '=COUNTA(Offers[@Code])',
  '=COUNTA(Offers[[#All],[Code]])',
  '=COUNTA(Offers[[Code]:[Price]])',
  '=COUNTIF("a","a")',
  '=COUNTIF(A1:A2)',
  '=COUNTIF(A1:A2,A3)',
  '=COUNTIFS(A1:A2,"a")',
  '=SUM(A1:A2*2)',
  '=SUM({1,2})',
  '=SUMIF(A1:A2,"a")',
])('%s is left alone', (formula) => {
  expect(parseFormula(formula)).toBeUndefined();
});

test('calls of an add-in may stand in calls, with arguments left out', () => {
  expect(parseFormula('=SB.TAX("QC",A1,sb.prorate(-5,,"x")) - SUM(SB.CONTRACT.END(1,))')).toMatchObject([
    {
      sign: '+',
      name: 'SB.TAX',
      args: [
        { kind: 'literal', value: 'QC' },
        { kind: 'cells' },
        {
          kind: 'call',
          name: 'sb.prorate',
          args: [{ kind: 'literal', value: -5 }, { kind: 'omitted' }, { kind: 'literal', value: 'x' }],
        },
      ],
    },
    { sign: '-', name: 'SUM', args: [{ kind: 'call', args: [{ value: 1 }, { kind: 'omitted' }] }] },
  ]);
});
