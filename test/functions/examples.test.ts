import { shippedRowsIn } from '../../src/core/entities/shipped-rows';
import { calculate } from '../../src/functions/calculate';
import { factsOfRows } from '../../src/functions/function-facts';
import { functionMetadata } from '../../src/functions/function-metadata';
import { callFunction, cellFunctions } from '../../src/functions/functions';
import { fillSheet } from '../excel/fill-sheet';
import { newWorkspace } from '../excel/new-workspace';
import { exampleRows } from './example-plans';

const facts = factsOfRows(new Map([...shippedRowsIn('en'), ...exampleRows]), 'en');

/** The inputs of a formula of literals. */
const inputsOf = (formula: string): (string | number)[] =>
  JSON.parse(`[${formula.slice(formula.indexOf('(') + 1, -1)}]`) as (string | number)[];

test.each(cellFunctions.map((one) => [one.example.formula, one] as const))(
  '%s gives what its page says',
  (formula, one) => {
    expect(formula.startsWith(`SB.${one.name}(`)).toBe(true);
    expect(callFunction(one, inputsOf(formula), facts)).toBe(one.example.gives);
  },
);

test('Excel is told the same functions in both languages', () => {
  const [english, french] = [functionMetadata('en').functions, functionMetadata('fr').functions];
  expect(english.map(({ id }) => id)).toEqual(cellFunctions.map(({ name }) => name));
  expect(french.map(({ id, parameters }) => [id, parameters.length])).toEqual(
    english.map(({ id, parameters }) => [id, parameters.length]),
  );
  for (const { id, name, parameters } of [...english, ...french]) {
    expect([id, name]).toEqual([expect.stringMatching(/^[A-Z][A-Z.]*$/), id]);
    // Excel takes optional arguments only at the end.
    const optional = parameters.map((one) => one.optional);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  }
});

test('cells of a workspace are priced by its own rate sheets', async () => {
  const entities = [...exampleRows.keys()];
  const session = await newWorkspace('fr', { entities });
  for (const [name, rows] of exampleRows) await fillSheet(session, name, rows);
  const formula =
    '=SB.RATE("Retail LD 2026","4165551234","2026-01-15 08:30",61)+SB.TIER("Data 2026",35,"2026-01-15")';
  expect(await calculate(session, formula, 'fr')).toEqual({ value: 35.1 });
  expect(await calculate(session, '=SB.TIER("Data",35,"2026-01-15")', 'fr')).toEqual({
    value: '#VALUE!',
    fault: expect.objectContaining({ fr: expect.stringContaining('Data 2026') }),
  });
  session.close();
});
