import type { Receipt, ReceiptFault } from '../../src/core/push/receipt';
import type { RollbackAnswer } from '../../src/core/push/wire';
import { readReceipts } from '../../src/workflows/receipts';
import { writeStored } from '../../src/excel/storage/workspace-store';
import { editWorkbookFile } from '../../src/cli/workbook-file';
import { openTestServer, type TestServer } from '../server/pushing';
import { cellsOf, Folder, sbm, sbmJson, typeInto } from './terminal';

const folder = new Folder();
const workbook = folder.file('atlas.xlsx');
let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await openTestServer();
  token = server.tokens.importer;
  await sbm(['workspace', 'create', workbook, '--entities', 'category']);
  await typeInto(workbook, 'Categories', {
    A2: 'Internet',
    H2: 'Yes',
    A3: 'Voice',
    H3: 'Yes',
    A4: 'Wireless',
    H4: 'Yes',
  });
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

interface Pushed {
  readonly run: string;
  readonly tied: boolean;
  readonly receipt: Pick<Receipt, 'number' | 'hash'>;
}

const push = async (): Promise<Pushed> =>
  (await sbmJson<Pushed>(['push', workbook, '--url', server.url], { token })).result;
const rows = async (): Promise<unknown[][]> => {
  const [headings = [], ...cells] = await cellsOf(workbook, 'Categories');
  const at = (heading: string): number => headings.indexOf(heading);
  return cells.map((row) => [row[0], row[at('Row Status')], row[at('SmartBilling ID')] !== '']);
};
const receipts = async (): Promise<{ exitCode: number; receipts: Receipt[]; faults: ReceiptFault[] }> => {
  const { exitCode, result } = await sbmJson<{ receipts: Receipt[]; faults: ReceiptFault[] }>([
    'receipts',
    workbook,
    '--verify',
  ]);
  return { exitCode, ...result };
};
const rollback = (run: string, ...more: string[]): ReturnType<typeof sbmJson<RollbackAnswer>> =>
  sbmJson<RollbackAnswer>(['rollback', run, '--url', server.url, ...more], { token });

test('a push is receipted, taken back in the sheet and in SmartBilling, and every receipt follows on the last', async () => {
  const first = await push();
  const pushed = await rows();
  expect(pushed.map(([name, , hasId]) => [name, hasId])).toEqual([
    ['Internet', true],
    ['Voice', true],
    ['Wireless', true],
  ]);
  await typeInto(workbook, 'Categories', { H4: '' });
  const second = await push();
  const [one, two] = (await receipts()).receipts;
  expect([one?.hash, two?.hash]).toEqual([first.receipt.hash, second.receipt.hash]);
  const links = (receipt: Receipt | undefined): unknown =>
    receipt?.content.kind === 'push'
      ? Object.entries(receipt.content.entities['category'] ?? {}).map(([link, { count }]) => [link, count])
      : [];
  const ofCounts = (sheet: number, others: number): unknown[] => [
    ['sheet', sheet],
    ['sent', others],
    ['acknowledged', others],
    ['stored', others],
  ];
  expect(links(one)).toEqual(ofCounts(3, 3));
  expect(links(two)).toEqual(ofCounts(3, 2));
  const chain = one?.content.kind === 'push' ? one.content.entities['category'] : undefined;
  expect(chain?.stored).toEqual(chain?.sheet);

  const before = folder.state();
  const told = await rollback(first.run, '--dry-run', '--workspace', workbook);
  expect(folder.state()).toEqual(before);
  expect(told.result.entities['category']).toEqual({ rows: 3, deleted: 3, restored: 0, kept: 0 });
  const { rows: all } = told.result.totals;
  const taken = await rollback(first.run, '--workspace', workbook);
  expect([taken.exitCode, taken.result]).toEqual([0, { ...told.result, dryRun: false }]);
  expect((await rows()).map(([name, status, hasId]) => [name, hasId, status])).toEqual([
    ['Internet', false, 'Ready'],
    ['Voice', false, 'Ready'],
    ['Wireless', false, 'Error'],
  ]);
  expect((await server.importer.totals('category')).count).toBe(0);
  const kept = await receipts();
  expect([kept.exitCode, kept.faults]).toEqual([0, []]);
  expect(kept.receipts.map(({ content }) => content.kind)).toEqual(['push', 'push', 'rollback']);
  expect(kept.receipts[2]).toMatchObject({ content: { run: first.run, totals: told.result.totals } });
  expect((await cellsOf(workbook, 'Change History')).flat().join('\n')).toContain(
    `${first.run} (rows: ${String(all)}, deleted: ${String(all)}, restored: 0, kept: 0)`,
  );
  const again = await push();
  expect(again.tied).toBe(true);
  expect((await server.importer.totals('category')).count).toBe(2);
});

test('rows that stay are listed and told by the exit code', async () => {
  const { run } = await push();
  expect((await rollback(run)).result.totals.rows).toBe(0);
  const { receipts: all } = await receipts();
  const standing = all.at(-2)?.content.run ?? '';
  const using = await server.importer.openRun({ name: 'child', mode: 'commit' });
  await server.importer.sendBatch(using.run, 'child', {
    entity: 'category',
    mode: 'commit',
    onDuplicate: 'skip',
    columns: ['categoryName', 'parentCategory', 'active'],
    rows: [['Child', 'Voice', true]],
    rowKeys: ['child'],
    rowHashes: ['child'],
  });
  const { exitCode, out } = await sbm(['rollback', standing, '--url', server.url, '--dry-run'], { token });
  expect(exitCode).toBe(1);
  expect(out).toContain('a record that stays refers to it (category child)');
});

test('a changed receipt, and one that is missing, are found', async () => {
  await editWorkbookFile(workbook, async (session) => {
    const kept = await readReceipts(session);
    const changed = kept.map((receipt, index) =>
      index === 2 ? { ...receipt, content: { ...receipt.content, at: '2026-01-01T00:00:00.000Z' } } : receipt,
    );
    await writeStored(session, 'receipts', { version: 1, receipts: changed.toSpliced(0, 1) });
  });
  const { exitCode, faults } = await receipts();
  expect(exitCode).toBe(1);
  expect(faults).toContainEqual({ number: 3, fault: 'content' });
  expect(faults).toContainEqual({ number: 2, fault: 'chain' });
});
