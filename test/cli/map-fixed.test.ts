import { csvText } from '../sources/csv-file';
import { cellsOf, Folder, sbm, sbmJson } from './terminal';

const folder = new Folder();
afterAll(() => folder.remove());

const source = folder.write(
  'clients.csv',
  csvText([
    ['No client', 'Nom du client', 'Ville', 'Solde reporté'],
    ['C-1', 'Roy inc.', 'Laval', '12,50'],
    ['C-2', 'Côté ltée', 'Québec', ''],
  ]),
);
const workbook = folder.file('atlas.xlsx');
const suggest = ['map', source, '--suggest', '--into', workbook];
beforeAll(() => sbm(['workspace', 'create', workbook, '--entities', 'customer,balanceForward']));

interface Suggested {
  readonly open: readonly { entity: string; field: string }[];
}

test('required fields of no column are listed, and get one value for all rows', async () => {
  const { result } = await sbmJson<Suggested>(suggest);
  const names = result.open.map(({ entity, field }) => `${entity}.${field}`);
  expect(names).toEqual(expect.arrayContaining(['customer.currency', 'customer.billingCycleDay']));
  expect((await sbm(suggest)).out).toContain('customer: required and of no column: accountType, ');
  const profile = folder.file('profile.json');
  const set = ['--set', 'customer.currency=CAD', '--set', 'customer.billingCycleDay=15'];
  const saved = await sbmJson<Suggested>([...suggest, ...set, '--save-profile', profile]);
  expect(saved.result.open).toHaveLength(result.open.length - 2);
  expect((await sbm(['map', '--explain', profile])).out).toContain('Currency: always “CAD”.');
  await sbm(['map', source, '--profile', profile, '--into', workbook]);
  const rows = await cellsOf(workbook, 'Customers');
  const heads = rows.find((row) => row.includes('Currency')) ?? [];
  const at = (heading: string): unknown[] =>
    rows
      .filter((row) => /^C-\d$/.test(String(row[heads.indexOf('Legacy ID')])))
      .map((row) => row[heads.indexOf(heading)]);
  expect([at('Currency'), at('Billing Cycle Day')]).toEqual([
    ['CAD', 'CAD'],
    [15, 15],
  ]);
});

test.each([
  ['customer.currency', 'must be ENTITY.FIELD=VALUE'],
  ['customer.billingCycleDay=40', 'expected a whole number from 1 to 31'],
  ['customer.accountName=x', 'no required field of that name is left open'],
])('--set %s is refused: %s', async (said, why) => {
  const { exitCode, err } = await sbm([...suggest, '--set', said]);
  expect([exitCode, err]).toEqual([2, expect.stringContaining(why)]);
});

test('--set goes with a suggestion', async () => {
  const { exitCode, err } = await sbm([
    'map',
    source,
    '--profile',
    'p.json',
    '--into',
    workbook,
    '--set',
    'a.b=c',
  ]);
  expect([exitCode, err]).toEqual([2, expect.stringContaining('--set goes with --suggest')]);
});
