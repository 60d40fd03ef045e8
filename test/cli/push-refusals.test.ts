import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeXlsx } from 'hucre';
import { openTestServer, type TestServer } from '../server/pushing';
import { cellsOf, Folder, sbm, sbmJson, typeInto, type Failed, type Outcome } from './terminal';

const folder = new Folder();
const workbook = folder.file('atlas.xlsx');
let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
  await sbm(['workspace', 'create', workbook, '--entities', 'category,customer']);
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

const refused = async (
  url: string,
  token: string,
  path = workbook,
): Promise<Outcome & { readonly result: Failed }> => {
  const before = folder.state();
  const outcome = await sbmJson<Failed>(['push', path, '--url', url], { token });
  expect(folder.state()).toEqual(before);
  expect(outcome.out + outcome.err).not.toContain(token);
  return outcome;
};

const codeAndFate = ({ exitCode, result: { error } }: { exitCode: number; result: Failed }): unknown[] => [
  exitCode,
  error.code,
  error.fate,
];

test('a wrong token, and one that may only read, are told apart', async () => {
  expect(codeAndFate(await refused(server.url, 'not-a-token-of-this-server'))).toEqual([
    3,
    'UNAUTHORIZED',
    'notDone',
  ]);
  expect(codeAndFate(await refused(server.url, server.tokens.reader))).toEqual([3, 'FORBIDDEN', 'notDone']);
});

test('a server that is not there certainly changed nothing', async () => {
  const outcome = await refused('http://127.0.0.1:9', server.tokens.importer);
  expect(codeAndFate(outcome)).toEqual([3, 'NO_CONNECTION', 'notDone']);
  expect(outcome.err).toContain('Certainly nothing was changed.');
});

test('an address where something else answers is no SmartBilling', async () => {
  const other: Server = createServer((_request, answer) => answer.end('<h1>It works!</h1>'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const outcome = await refused(`http://127.0.0.1:${String(port)}`, server.tokens.importer);
  expect(codeAndFate(outcome)).toEqual([3, 'BAD_ANSWER', 'notDone']);
  other.closeAllConnections();
  other.close();
});

test('a workbook without a workspace is not pushed as an empty one', async () => {
  const path = folder.write('none.xlsx', await writeXlsx({ sheets: [{ name: 'Data', rows: [['a', 1]] }] }));
  expect(codeAndFate(await refused(server.url, server.tokens.importer, path))).toEqual([
    3,
    'WORKSPACE_MISSING',
    'notDone',
  ]);
  expect((await server.importer.read('category')).records).toEqual([]);
});

interface Pushed {
  readonly tied: boolean;
  readonly entities: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

test('rows typed by hand, one of them like a formula, with a blank row between, arrive as they look', async () => {
  const path = folder.file('typed.xlsx');
  await sbm(['workspace', 'create', path, '--entities', 'category']);
  await typeInto(path, 'Categories', { A2: 'Internet', H2: 'Yes', A4: '=1+1', H4: 'Yes' });
  const apart = await sbmJson<{ entities: Pushed['entities']; repairs: string[] }>(['validate', path]);
  expect(apart.result.entities['category']).toMatchObject({ rows: 1 });
  expect(apart.result.repairs).toContainEqual(expect.stringContaining('from the table: 1.'));
  // A rehearsal takes the rows into the table; the one emptied afterwards stays between the others.
  await typeInto(path, 'Categories', { A3: 'Voice', H3: 'Yes' });
  const token = server.tokens.importer;
  await sbm(['push', path, '--url', server.url, '--dry-run'], { token });
  await typeInto(path, 'Categories', { A3: '', H3: '' });
  const { exitCode, result } = await sbmJson<Pushed>(['push', path, '--url', server.url], { token });
  expect([exitCode, result.tied]).toEqual([0, true]);
  expect(result.entities['category']).toMatchObject({ rows: 2, created: 2, rejected: 0, notSent: 0 });
  const { records } = await server.importer.read('category');
  expect(records.map(({ values }) => values['categoryName']).sort()).toEqual(['=1+1', 'Internet']);
  const [headings = [], first = [], blank = [], last = []] = await cellsOf(path, 'Categories');
  const column = headings.indexOf('Row Status');
  expect([first, blank, last].map((row) => row[column])).toEqual(['Pushed', '', 'Pushed']);
});

test('a value added on the Lists sheet is offered, accepted by the check and by the server', async () => {
  const path = folder.file('lists.xlsx');
  await sbm(['workspace', 'create', path]);
  await sbm(['map', folder.extract, '--into', path, '--profile', folder.profile]);
  const lists = await cellsOf(path, 'Lists');
  const list = lists.find((row) => row.includes('Residential')) ?? [];
  const row = String(lists.length + 1);
  const headings = lists[0] ?? [];
  const letter = (heading: string): string => String.fromCharCode(65 + headings.indexOf(heading));
  await typeInto(path, 'Lists', {
    [`${letter('List')}${row}`]: String(list[headings.indexOf('List')]),
    [`${letter('Code')}${row}`]: 'Nonprofit',
    [`${letter('Label EN')}${row}`]: 'Non-profit',
    [`${letter('Label FR')}${row}`]: 'Sans but lucratif',
    [`${letter('Active')}${row}`]: 'Yes',
    [`${letter('Sort')}${row}`]: 999,
  });
  const customers = await cellsOf(path, 'Customers');
  const at = customers[0]?.indexOf('Customer Category') ?? -1;
  expect(at).toBeGreaterThan(0);
  await typeInto(path, 'Customers', { [`${String.fromCharCode(65 + at)}2`]: 'Non-profit' });

  const marked = folder.file('lists-marked.xlsx');
  const check = await sbmJson<{ issues: { code: string; field: string }[] }>([
    ...['validate', path, '--annotate', marked],
  ]);
  expect(check.result.issues.filter(({ code }) => code === 'V003')).toEqual([]);
  expect((await cellsOf(marked, '_SmartBilling Lists')).flat()).toContain('Non-profit');
  expect((await cellsOf(path, '_SmartBilling Lists')).flat()).not.toContain('Non-profit');

  const { result } = await sbmJson<Pushed>(['push', path, '--url', server.url], {
    token: server.tokens.importer,
  });
  expect(result.entities['customer']).toMatchObject({ rejected: 0 });
  const { records } = await server.importer.read('customer');
  expect(records.filter(({ values }) => values['customerCategory'] === 'Nonprofit')).toHaveLength(1);
});
