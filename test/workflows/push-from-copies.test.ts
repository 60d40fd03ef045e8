import { copyFileSync } from 'node:fs';
import { saveWorkbook } from '../../src/host/xlsx/save-workbook';
import { cellsOf, Folder, sbmJson, typeInto } from '../cli/terminal';
import { openTestServer, type TestServer } from '../server/pushing';
import { pushedSheets, readyWorkbook } from '../taskpane/push/push-workbook';

const folder = new Folder();
const rows = 4;
let server: TestServer;

interface Pushed {
  readonly tied: boolean;
  readonly fates: { readonly in: number; readonly notIn: number; readonly unknown: number };
  readonly entities: Readonly<Record<string, Readonly<Record<'rows' | 'created' | 'unchanged', number>>>>;
}

beforeAll(async () => {
  server = await openTestServer();
  const session = await readyWorkbook(rows);
  const file = folder.write('first.xlsx', await saveWorkbook(session.workbook));
  session.close();
  // A row typed by hand has no Row Id before its copy of the workbook is pushed.
  await typeInto(file, 'Categories', { A6: 'Typed by hand', H6: 'Yes' });
  for (const name of ['second.xlsx', 'older.xlsx']) copyFileSync(file, folder.file(name));
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

const push = (name: string): ReturnType<typeof sbmJson<Pushed>> =>
  sbmJson<Pushed>(['push', folder.file(name), '--url', server.url], { token: server.tokens.importer });

/** Of each category, what tells it in SmartBilling and here. */
async function idsIn(name: string): Promise<Map<unknown, unknown[]>> {
  const [headings = [], ...cells] = await cellsOf(folder.file(name), 'Categories');
  const columns = ['SmartBilling ID', 'Row ID'].map((heading) =>
    headings.findIndex((text) => String(text).toLowerCase() === heading.toLowerCase()),
  );
  return new Map(cells.map((row) => [row[0], columns.map((column) => row[column])]));
}

test('two copies of a workbook pushed at once, and an older one later, make every row once', async () => {
  const pushed = await Promise.all([push('first.xlsx'), push('second.xlsx')]);
  for (const { exitCode, result } of pushed) {
    expect(exitCode).toBe(0);
    expect(result).toMatchObject({ tied: true, fates: { notIn: 0, unknown: 0 } });
  }
  const created = (entity: string): number =>
    pushed.reduce((sum, { result }) => sum + (result.entities[entity]?.created ?? 0), 0);
  for (const name of pushedSheets) {
    const expected = name === 'category' ? rows + 1 : rows;
    expect([name, created(name)]).toEqual([name, expected]);
    expect([name, (await server.importer.totals(name)).count]).toEqual([name, expected]);
  }
  const ids = await idsIn('first.xlsx');
  expect(ids.get('Typed by hand')?.every((id) => typeof id === 'string' && id !== '')).toBe(true);
  expect(await idsIn('second.xlsx')).toEqual(ids);

  const { result } = await push('older.xlsx');
  expect(result.entities['category']).toMatchObject({ rows: rows + 1, created: 0, unchanged: rows + 1 });
  expect(result).toMatchObject({ tied: true, fates: { notIn: 0, unknown: 0 } });
  expect(await idsIn('older.xlsx')).toEqual(ids);
});
