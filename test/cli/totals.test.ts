import { findEntity } from '../../src/core/entities/registry';
import { sampleRow } from '../../src/core/entity/sample-rows';
import { editWorkbookFile } from '../../src/cli/workbook-file';
import { checkContext } from '../core/sample-workspace';
import { fillSheet } from '../excel/fill-sheet';
import { cellsOf, Folder, sbm, sbmJson } from './terminal';

const folder = new Folder();
const file = folder.file('atlas.xlsx');
afterAll(() => folder.remove());

/** The workbook says that the old system has so many customers; it has none itself. */
async function withLegacyCount(count: number): Promise<void> {
  const entity = findEntity('controlTotal')!;
  const grand = { total: 'R1', brokenDownBy: null, value: null, count, amount: null, currency: null };
  const row = { ...sampleRow(entity, 0, findEntity, checkContext), ...grand };
  await editWorkbookFile(file, (session) => fillSheet(session, 'controlTotal', [row]));
}

interface Totals {
  readonly agrees: boolean;
  readonly totals: readonly { readonly id: string; readonly verdict: string }[];
}

test('exit code 1 says that a total differs; the file stays as it was and a copy gets the sheet', async () => {
  await sbm(['workspace', 'create', file, '--entities', 'customer,controlTotal']);
  await withLegacyCount(1);
  const before = folder.bytes('atlas.xlsx');
  const differs = await sbmJson<Totals>(['totals', file]);
  expect([differs.exitCode, differs.result.agrees, differs.result.totals[0]?.verdict]).toEqual([
    1,
    false,
    'differs',
  ]);
  const copy = folder.file('totals.xlsx');
  const shown = await sbm(['totals', file, '--sheet', '--out', copy]);
  expect(shown.out).toMatch(/^0 of 1 totals/);
  expect(shown.out).toMatch(/R1 Customers\n {2}≠ +1 +0 +-1\n/);
  expect((await cellsOf(copy, 'Totals', 'A2'))[0]).toEqual(['0 of 1 totals agree with the old system.']);
  expect(folder.bytes('atlas.xlsx').equals(before)).toBe(true);
  expect((await sbm(['totals', file, '--sheet'])).exitCode).toBe(2);
  await withLegacyCount(0);
  expect((await sbm(['totals', file])).exitCode).toBe(0);
}, 120_000);
