import { editWorkbookFile } from '../../src/cli/workbook-file';
import { fillSheet } from '../excel/fill-sheet';
import { sample } from '../server/pushing';
import { Folder, sbm, sbmJson } from './terminal';

const folder = new Folder();
afterAll(() => folder.remove());

interface Found {
  readonly clusters: readonly {
    readonly rows: readonly { readonly rowId: string; readonly cell: string; readonly key: string }[];
    readonly score: number;
    readonly evidence: readonly { readonly rows: readonly string[]; readonly kind: string }[];
  }[];
}

test('duplicates are told with cells a person can go to, and the file stays as it was', async () => {
  const file = folder.file('atlas.xlsx');
  await sbm(['workspace', 'create', file, '--entities', 'customer']);
  const bakery = sample('customer', 0, { legacyId: 'C-1', accountNumber: '1' });
  const twin = { ...bakery, legacyId: 'C-2', accountNumber: '2' };
  await editWorkbookFile(file, (session) => fillSheet(session, 'customer', [bakery, twin]));
  const before = folder.state();
  const { exitCode, result } = await sbmJson<Found>(['duplicates', file, 'customer', '--min', '0.9']);
  expect(exitCode).toBe(0);
  expect(result.clusters.map(({ rows }) => rows.map(({ rowId, key }) => [rowId, key]))).toEqual([
    [
      ['customer-0', 'C-1'],
      ['customer-1', 'C-2'],
    ],
  ]);
  const [cluster] = result.clusters;
  expect(cluster?.score).toBeGreaterThan(0.9);
  expect(cluster?.evidence[0]?.rows).toEqual(cluster?.rows.map(({ cell }) => cell));
  expect(folder.state()).toEqual(before);
  expect((await sbm(['duplicates', file, 'invoice'])).exitCode).toBe(2);
  expect((await sbm(['duplicates', file, 'customer', '--min', '2'])).exitCode).toBe(2);
});
