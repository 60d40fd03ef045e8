import { editWorkbookFile } from '../../src/cli/workbook-file';
import { historyRows } from '../core/commission/small-history';
import { fillSheet } from '../excel/fill-sheet';
import { Folder, sbm, sbmJson } from './terminal';

const folder = new Folder();
const file = folder.file('atlas.xlsx');
afterAll(() => folder.remove());
beforeAll(async () => {
  await sbm(['workspace', 'create', file, '--entities', [...historyRows.keys()].join(',')]);
  await editWorkbookFile(file, async (session) => {
    for (const [name, rows] of historyRows) await fillSheet(session, name, rows);
  });
}, 60_000);

const quarter = ['--from', '2026-01-01', '--to', '2026-03-31'];

test('plans are explained, tried at their edges, compared and signed', async () => {
  const edges = await sbmJson<{ plans: readonly { plan: string; cases: readonly object[] }[] }>([
    ...['commission', 'boundaries', file, '--plan', 'Dealers'],
  ]);
  expect(edges.result.plans.map(({ plan }) => plan)).toEqual(['Dealers']);
  expect(edges.result.plans[0]?.cases).toContainEqual(
    expect.objectContaining({ line: 3, threshold: 'quota', position: 'above', commission: '4.00' }),
  );
  const diff = ['commission', 'diff', file, '--plan', 'Dealers', '--with', 'Direct', ...quarter];
  const compared = await sbmJson<object>(diff);
  expect(compared.result).toMatchObject({ before: '249.00', after: '304.50', gaining: 2, losing: 1 });
  expect((await sbm(['commission', 'diff', file, '--plan', 'Dealers', ...quarter])).exitCode).toBe(2);
  expect((await sbm(['commission', 'diff', file, '--legacy', ...quarter])).out).toContain('38.00');
  await sbm(['commission', 'sign', file, '--plan', 'Dealers', '--by', 'Line Roy']);
  const said = await sbm(['commission', 'explain-plan', file, '--plan', 'Dealers', '--lang', 'fr']);
  expect(said.out).toContain('La ligne 1 paie 5\u00A0% du prix pour les frais FIBRE-500');
  expect(said.out).toContain('Signed by Line Roy');
  expect((await sbm(['commission', file, ...quarter])).out).toContain('A-02');
}, 60_000);

test('each agent gets a statement, and the run a workbook', async () => {
  const out = folder.file('relevés');
  const done = await sbmJson<{ agents: readonly object[]; files: readonly string[] }>([
    ...['commission', 'statements', file, ...quarter, '--out', out, '--pdf'],
  ]);
  expect(done.result.agents).toHaveLength(3);
  expect(done.result.files).toHaveLength(6);
}, 60_000);
