import { Folder, sbm, sbmJson } from './terminal';
import { cellFunctions } from '../../src/functions/functions';

const folder = new Folder();
afterAll(() => folder.remove());

const withoutPlans = cellFunctions.filter(({ parameters }) => parameters[0]?.name.en !== 'plan');

test.each(withoutPlans.map(({ example }) => [example.formula, example.gives] as const))(
  '%s gives %p in a cell',
  async (formula, gives) => {
    expect(await sbmJson(['calc', formula])).toMatchObject({ exitCode: 0, result: { value: gives } });
  },
);

test('calls may be put together, and the argument that is wrong is named', async () => {
  const whole = 'SB.PRORATE(49.95,"Monthly",1,"2026-04-11")';
  expect(await sbmJson(['calc', `=${whole}+SB.TAX("QC","2026-04-11",${whole})`])).toMatchObject({
    result: { value: 38.29 },
  });
  const wrong = await sbm(['calc', 'SB.TAX("QC","soon",100)', '--lang', 'fr']);
  expect(wrong).toMatchObject({ exitCode: 1, out: expect.stringMatching(/^#VALUE! date\s: attendu/) });
});

test('a function goes by the sheets of the workspace', async () => {
  const path = folder.file('taxed.xlsx');
  await sbm(['workspace', 'create', path, '--lang', 'fr']);
  expect(await sbmJson(['calc', 'SB.TAX("NS","2026-01-01",100)', '--in', path])).toMatchObject({
    result: { value: 14 },
  });
});

test.each([
  ['SB.PLANET(1)', /There is no function SB.PLANET; there are SB.RATE,/],
  ['LEN(1)', /no formula this host works out/],
  ['SB.TAX(', /no formula this host works out/],
])('%s is refused', async (formula, text) => {
  expect(await sbm(['calc', formula])).toMatchObject({ exitCode: 2, err: expect.stringMatching(text) });
});
