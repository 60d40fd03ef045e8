import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findEntity } from '../../src/core/entities/registry';
import { readHistory } from '../../src/excel/workspace/read-history';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { writeRowChanges } from '../../src/excel/workspace/write-row-changes';
import { openNodeSession } from '../../src/host/client/node-session';
import type { HostSession } from '../../src/host/client/session';
import { createWorkbook } from '../../src/host/workbook/workbook';
import { loadWorkbook } from '../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/host/xlsx/save-workbook';
import { applyFixes } from '../../src/workflows/apply-fixes';
import { mergeWorkspace } from '../../src/workflows/merge-workspace';
import { listSourceSheets } from '../../src/workflows/open-source';
import { proposeWorkspaceFixes } from '../../src/workflows/propose-workspace-fixes';
import { pushWorkspace } from '../../src/workflows/push-workspace';
import { annotateWorkbook } from '../../src/workflows/report-check';
import { splitWorkspace } from '../../src/workflows/split-workspace';
import { switchLanguage } from '../../src/workflows/switch-language';
import { upgradeWorkspace } from '../../src/workflows/upgrade-workspace';
import { checkWorkspace } from '../../src/workflows/validate-workspace';
import { readTotals, writeTotalsSheet } from '../../src/workflows/workspace-totals';
import { convertInOffice, officeVersion } from '../excel/libre-office';
import { countingIds } from '../excel/new-workspace';
import { openTestServer } from '../server/pushing';

const today = '2026-11-22';
const now = `${today}T12:00:00.000Z`;
const newRowId = countingIds();
const ours = ['Change History', 'Issues', 'Totals'];

let session: HostSession;

/** A workbook of version 1 in which a cell was mended, the check was reported and the totals were written. */
beforeAll(async () => {
  const file = readFileSync(resolve(import.meta.dirname, '../fixtures/template-1-en.xlsx'));
  session = openNodeSession(await loadWorkbook(file));
  const customer = findEntity('customer');
  if (!customer) throw new Error('customer');
  const spoilt = new Map([['accountName', new Map([[0, ' Atlas ']])]]);
  await writeRowChanges(session, customer, spoilt);
  const { fixes } = await proposeWorkspaceFixes(session, { today });
  await applyFixes(session, fixes, { by: 'Marie', at: now, newId: newRowId });
  await annotateWorkbook(session, await checkWorkspace(session, { today }));
  await writeTotalsSheet(session, await readTotals(session, { today }), { today });
}, 120_000);
afterAll(() => session.close());

const sheetNames = () =>
  session.workbook.sheets.map(({ name }) => name).filter((name) => ours.includes(name));
const sizes = async () => {
  const { tables } = (await readWorkspace(session)).tables;
  return new Map([...tables].map(([name, { rowIds }]) => [name, rowIds.length]));
};
const linksOf = (book: HostSession, sheet: string) =>
  [...(book.workbook.sheetNamed(sheet)?.links.values() ?? [])].map(({ hyperlink }) =>
    (hyperlink?.location ?? hyperlink?.target ?? '').replace(/^#/, ''),
  );

test('history, issues and totals stand beside the sheets of data and are taken for none of them', async () => {
  expect(sheetNames().sort()).toEqual(ours);
  expect((await listSourceSheets(session)).filter(({ name }) => ours.includes(name))).toEqual([]);
  await upgradeWorkspace(session, { newRowId, keepCopy: () => Promise.resolve() });
  const rows = await sizes();
  const part = openNodeSession(createWorkbook());
  const options = { entities: ['customer'], language: 'fr', newRowId, newWorkbookId: () => 'whole' } as const;
  await splitWorkspace(session, part, options);
  const merged = await mergeWorkspace(session, part, {
    dryRun: false,
    take: 'ask',
    removeRows: false,
    newRowId,
  });
  expect([merged.added, merged.changed, merged.conflicts]).toEqual([0, 0, []]);
  part.close();
  await switchLanguage(session, { language: 'fr' });
  const server = await openTestServer();
  try {
    const push = { dryRun: true, today, now, newRowId };
    await pushWorkspace(session, { url: server.url, client: server.importer }, push);
  } finally {
    await server.close();
  }
  const after = await sizes();
  expect([...rows.keys()].map((name) => [name, after.get(name)])).toEqual([...rows]);
  expect(await readHistory(session)).not.toHaveLength(0);
  expect((await listSourceSheets(session)).filter(({ name }) => ours.includes(name))).toEqual([]);
}, 180_000);

test('another office program opens them, with the links of the issues and the charts of the totals', async () => {
  if (officeVersion() === undefined) return;
  const charts = session.workbook.sheetNamed('Totals')?.charts.length ?? 0;
  expect([linksOf(session, 'Issues').length, charts].every((count) => count > 0)).toBe(true);
  const bytes = convertInOffice(await saveWorkbook(session.workbook), 'xlsx');
  const again = openNodeSession(await loadWorkbook(bytes));
  expect(linksOf(again, 'Issues').sort()).toEqual(linksOf(session, 'Issues').sort());
  expect(again.workbook.sheetNamed('Totals')?.charts).toHaveLength(charts);
  again.close();
}, 120_000);
