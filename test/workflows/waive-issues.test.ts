import { demoProfile } from '../../src/core/demo/demo-profile';
import { demoLegacyExport } from '../../src/core/demo/legacy-export';
import type { Language } from '../../src/core/kernel/bilingual';
import { readStored, writeStored } from '../../src/excel/storage/workspace-store';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { openNodeSession } from '../../src/host/client/node-session';
import type { HostSession } from '../../src/host/client/session';
import { createWorkbook } from '../../src/host/workbook/workbook';
import { loadWorkbook } from '../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/host/xlsx/save-workbook';
import { createWorkspace } from '../../src/workflows/create-workspace';
import { mapSource } from '../../src/workflows/map-source';
import { mergeWorkspace } from '../../src/workflows/merge-workspace';
import { listSourceSheets, openSource } from '../../src/workflows/open-source';
import { annotateWorkbook } from '../../src/workflows/report-check';
import { splitWorkspace } from '../../src/workflows/split-workspace';
import { readWaivers } from '../../src/workflows/stored-waivers';
import { switchLanguage } from '../../src/workflows/switch-language';
import { checkWorkspace, type WorkspaceCheck } from '../../src/workflows/validate-workspace';
import { waiveIssues, withdrawWaivers, type WarningCell } from '../../src/workflows/waive-issues';
import { countingIds } from '../excel/new-workspace';
import { encoded } from '../sources/csv-file';
import { issuesOf } from './issues-of';

const today = '2026-11-22';
const newRowId = countingIds();
const given = { reason: 'Number awaited', by: 'M. Roy', at: '2026-11-22T12:00:00.000Z', today, newRowId };
const entities = [
  ...['taxCode', 'category', 'charge', 'service', 'serviceItem', 'customer', 'contact', 'note'],
  ...['serviceLocation', 'subscription', 'subscriptionItem', 'company', 'glAccount', 'customField'],
];

const check = (session: HostSession): Promise<WorkspaceCheck> => checkWorkspace(session, { today });

const cellsWith = (found: WorkspaceCheck, severity: string): readonly WarningCell[] =>
  issuesOf(found)
    .filter((issue) => issue.severity === severity)
    .map(({ code, entity, field, rowIndex }) => {
      return { code, entity, field, rowIndex, rowId: found.rowIds.get(entity)?.[rowIndex] ?? '' };
    });

async function typeInto(session: HostSession, { entity, field, rowIndex }: WarningCell, text: string) {
  const place = (await readWorkspace(session)).places.get(entity);
  await session.run(async (context) => {
    const cell = context.workbook.worksheets
      .getItem(place?.sheet ?? '')
      .getCell((place?.firstRow ?? 0) + rowIndex, place?.columnOf.get(field) ?? 0);
    cell.values = [[text]];
    await context.sync();
  });
}

const reopened = async (session: HostSession): Promise<HostSession> =>
  openNodeSession(await loadWorkbook(await saveWorkbook(session.workbook)));

let start: Uint8Array;
beforeAll(async () => {
  const session = openNodeSession(createWorkbook());
  await createWorkspace(session, { language: 'en', entities, newRowId });
  const source = await openSource(encoded(demoLegacyExport(7).csv, 'windows-1252'), 'clients.csv');
  await mapSource(session, source, demoProfile, { newRowId });
  start = await saveWorkbook(session.workbook);
});

let session: HostSession;
let warnings: readonly WarningCell[];
let before: WorkspaceCheck;
beforeEach(async () => {
  session = openNodeSession(await loadWorkbook(start));
  before = await check(session);
  warnings = cellsWith(before, 'warning');
});

const waiveTwo = () => waiveIssues(session, warnings.slice(0, 2), given);

test('waived warnings are counted no more and their rows are Ready; withdrawn, they are back', async () => {
  const { waived, refused } = await waiveTwo();
  expect([waived.length, refused.length]).toEqual([2, 0]);
  const after = await check(session);
  expect(after.counts).toEqual({ ...before.counts, warning: before.counts.warning - 2 });
  expect(after.waived.map(({ waiver }) => waiver.reason)).toEqual(['Number awaited', 'Number awaited']);
  const { tables } = await readWorkspace(session);
  const statuses = tables.tables.get(warnings[0]?.entity ?? '')?.columns.get('rowStatus');
  expect(statuses?.[warnings[0]?.rowIndex ?? -1]).toBe('Ready');
  expect(statuses?.[warnings[2]?.rowIndex ?? -1]).toBe('Warning');
  expect(await withdrawWaivers(session, waived)).toBe(2);
  expect((await check(session)).counts).toEqual(before.counts);
});

test('an error is never waived, nor what is not there, and no waiver goes without a reason', async () => {
  const [error] = cellsWith(before, 'error');
  const [warning] = warnings;
  if (!error || !warning) throw new Error('The demo has both');
  const gone = { ...warning, code: 'V406' };
  const { waived, refused } = await waiveIssues(session, [error, gone], given);
  expect(waived).toEqual([]);
  expect(refused.map(({ why }) => why)).toEqual(['error', 'gone']);
  expect(await readStored(session, 'waivers')).toBeUndefined();
  await expect(waiveIssues(session, [warning], { ...given, reason: ' ' })).rejects.toMatchObject({
    code: 'WAIVER_WITHOUT_REASON',
  });
});

test('a waiver falls when its cell changes, is told once, and stays fallen when the cell is put back', async () => {
  await waiveTwo();
  const [first] = warnings;
  if (!first) throw new Error('The demo has warnings');
  await typeInto(session, first, 'R-1234');
  const changed = await check(session);
  expect(changed.fallen.map(({ rowId }) => rowId)).toEqual([first.rowId]);
  expect(changed.waived).toHaveLength(1);
  await typeInto(session, first, '');
  const again = await check(session);
  expect([again.fallen.length, again.waived.length]).toEqual([0, 1]);
  expect(again.counts.warning).toBe(before.counts.warning - 1);
});

test('waivers that cannot be read do not stop the check: it says so and leaves them for whoever can mend them', async () => {
  await waiveTwo();
  const damaged = { version: 1, waivers: 'cut off' };
  await writeStored(session, 'waivers', damaged);
  const after = await check(session);
  expect(after.counts).toEqual(before.counts);
  expect(after.repairs).toEqual([
    ...before.repairs,
    { en: expect.stringContaining('waivers'), fr: expect.stringContaining('dérogations') },
  ]);
  expect(await readStored(session, 'waivers')).toEqual(damaged);
  await expect(waiveTwo()).rejects.toMatchObject({ code: 'STORAGE_DAMAGED' });
});

test('waivers survive saving, a split and the merge of its part, and the other language', async () => {
  await waiveTwo();
  session = await reopened(session);
  expect((await check(session)).waived).toHaveLength(2);
  const part = openNodeSession(createWorkbook());
  const options = { language: 'fr' as Language, newRowId, newWorkbookId: () => 'whole' };
  await splitWorkspace(session, part, { entities: [warnings[0]?.entity ?? ''], ...options });
  const inPart = await check(part);
  expect(inPart.waived).toHaveLength(2);
  const more = cellsWith(inPart, 'warning').slice(0, 1);
  expect((await waiveIssues(part, more, given)).waived).toHaveLength(1);
  await mergeWorkspace(session, part, { dryRun: false, take: 'ask', removeRows: false, newRowId });
  expect(await readWaivers(session)).toHaveLength(3);
  await switchLanguage(session, { language: 'fr' });
  expect((await check(session)).waived).toHaveLength(3);
});

test('the Issues sheet adds up to the check, leads to the cells, is made anew and is no sheet of data', async () => {
  await waiveTwo();
  const found = await check(session);
  await annotateWorkbook(session, found);
  await annotateWorkbook(session, found);
  session = await reopened(session);
  const sheets = session.workbook.sheets.filter(({ name }) => name.startsWith('Issues'));
  expect(sheets).toHaveLength(1);
  const values = await session.run(async (context) => {
    const body = context.workbook.tables.getItem('SB_Issues_Table').getDataBodyRange().load('values');
    await context.sync();
    return body.values as unknown[][];
  });
  const cells = (wanted: (line: unknown[]) => boolean): number =>
    values.filter(wanted).reduce((sum, line) => sum + Number(line[8]), 0);
  const { error, warning } = found.counts;
  expect(cells(([severity]) => severity === 'Error')).toBe(error);
  expect(cells(([severity, ...line]) => severity === 'Warning' && line[10] === '')).toBe(warning);
  expect(cells((line) => String(line[11]).startsWith('Number awaited (M. Roy, 2026-11-22 12:00 UTC)'))).toBe(
    2,
  );
  const links = [...(sheets[0]?.links.values() ?? [])].map(({ hyperlink }) => hyperlink?.location);
  expect(links).toEqual(values.map((line) => `'${String(line[3])}'!${String(line[9])}`));
  expect((await check(session)).counts).toEqual(found.counts);
  expect(await listSourceSheets(session)).toEqual([]);
});
