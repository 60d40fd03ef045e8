import { readFileSync } from 'node:fs';
import { Folder, sbm, sbmJson, type Failed } from './terminal';

const folder = new Folder();
const workbook = folder.file('atlas.xlsx');
const waiveAll = ['waive', workbook, '--code', 'V001', '--entity', 'taxCode', '--all'];

interface Checked {
  readonly counts: Readonly<Record<string, number>>;
  readonly issues: readonly { severity: string }[];
  readonly waived: readonly { cell: string; reason: string; by: string }[];
}

beforeAll(async () => {
  await sbm(['workspace', 'create', workbook, '--entities', 'company,taxCode,customer,contact,category']);
  await sbm(['map', folder.extract, '--profile', folder.profile, '--into', workbook]);
});
afterAll(() => {
  folder.remove();
});

test.each([
  ['no reason', [...waiveAll, '--by', 'M. Roy'], '--reason'],
  ['nobody who says so', [...waiveAll, '--reason', 'Awaited'], '--by'],
  ['no cells', [...waiveAll.slice(0, -1), '--reason', 'Awaited', '--by', 'M. Roy'], '--cells'],
  [
    'a rule nothing breaks',
    ['waive', workbook, '--code', 'V999', '--all', '--reason', 'a', '--by', 'b'],
    'V999',
  ],
  ['a report over the workbook', ['validate', workbook, '--html', workbook], 'other names'],
  ['two reports in one file', ['validate', workbook, '--html', 'a', '--csv', 'a'], 'its own name'],
])('%s is a wrong use, and writes nothing', async (_what, args, hint) => {
  const state = folder.state();
  const { exitCode, result } = await sbmJson<Failed>(args);
  expect(exitCode).toBe(2);
  expect(result.error.message).toContain(hint);
  expect(folder.state()).toEqual(state);
});

test('waived, listed, reported and withdrawn', async () => {
  const before = (await sbmJson<Checked>(['validate', workbook])).result;
  const given = ['--reason', 'Number awaited', '--by', 'M. Roy'];
  const cells = ['waive', workbook, '--code', 'V001', '--sheet', 'Tax Codes', '--cells', 'L2,L3', ...given];
  expect((await sbmJson(cells)).result).toEqual({ waived: 2, refused: [] });
  const [html, csv, annotated] = ['out.html', 'out.csv', 'out.xlsx'].map((name) => folder.file(name));
  const reports = ['--html', String(html), '--csv', String(csv), '--annotate', String(annotated)];
  const { result } = await sbmJson<Checked>(['validate', workbook, ...reports]);
  expect(result.counts['warning']).toBe((before.counts['warning'] ?? 0) - 2);
  expect(result.waived).toMatchObject([
    { cell: 'L2', reason: 'Number awaited', by: 'M. Roy' },
    { cell: 'L3', reason: 'Number awaited', by: 'M. Roy' },
  ]);
  expect(readFileSync(String(html), 'utf8')).toContain('Number awaited');
  const records = readFileSync(String(csv), 'utf8').trimEnd().split('\r\n');
  expect(records).toHaveLength(1 + result.issues.length + 2);
  const listed = await sbmJson<{ waivers: unknown[] }>(['waive', workbook, '--list']);
  expect(listed.result.waivers).toMatchObject([
    { cell: 'L2', sheet: 'Tax Codes', stands: true, found: '' },
    { cell: 'L3' },
  ]);
  expect((await sbmJson(['waive', workbook, '--withdraw', '--all'])).result).toEqual({ withdrawn: 2 });
  expect((await sbmJson<Checked>(['validate', workbook])).result.counts).toEqual(before.counts);
});
