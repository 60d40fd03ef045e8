import { demoHeadings } from '../../src/core/demo/demo-customer';
import { demoProfile } from '../../src/core/demo/demo-profile';
import { demoLegacyExport } from '../../src/core/demo/legacy-export';
import type { Cell } from '../../src/core/entity/cell';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { editWorkbookFile } from '../../src/cli/workbook-file';
import { encoded } from '../sources/csv-file';
import { createFor, Folder, sbmJson } from './terminal';

jest.setTimeout(300_000);
const folder = new Folder();
afterAll(() => folder.remove());

type Rows = readonly (readonly string[])[];
const column = (heading: (typeof demoHeadings)[number]): number => demoHeadings.indexOf(heading);
const key = column('No abonnement');

const read = (csv: string): Rows =>
  csv
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => {
      const cells: string[] = [];
      for (const [, quoted, plain] of line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g))
        cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
      return cells;
    });

const write = (name: string, rows: Rows): string => {
  const cell = (text: string): string => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [[...demoHeadings], ...rows].map((row) => `${row.map(cell).join(';')}\r\n`);
  return folder.write(name, encoded(lines.join(''), 'windows-1252'));
};

const entities = ['customer', 'contact', 'serviceLocation', 'subscription', 'subscriptionItem'];

/** Every cell of the sheets the profile fills, by entity and key; statuses and messages aside, which a check writes. */
const contents = (file: string): Promise<ReadonlyMap<string, Readonly<Record<string, Cell>>>> =>
  editWorkbookFile(
    file,
    async (session) => {
      const { tables } = (await readWorkspace(session)).tables;
      const rows = new Map<string, Record<string, Cell>>();
      for (const [name, { rowCount, columns }] of tables)
        for (let row = 0; row < rowCount; row += 1) {
          const cells = [...columns].filter(([field]) => !['rowId', 'rowStatus', 'messages'].includes(field));
          const values = cells.map(([field, own]): [string, Cell] => [field, own[row] ?? '']);
          if (!entities.includes(name) || values.every(([, cell]) => cell === '')) continue;
          rows.set(`${name} ${String(values[0]?.[1])}`, Object.fromEntries(values));
        }
      return rows;
    },
    null,
  );

const corrections: readonly (readonly [string, string, string, Cell])[] = [
  ['customer', 'C1003', 'accountNumber', 'AC-1003'],
  ['customer', 'C1011', 'billingCity', 'Saint-Corrigé'],
  ['serviceLocation', 'A5012-LOC', 'address1', '1, rue Corrigée'],
  ['subscription', 'A5014', 'notes', 'vu avec le client'],
  ['customer', 'C1016', 'billingAddress1', '16, rue Corrigée'],
];

const correct = (file: string): Promise<void> =>
  editWorkbookFile(file, async (session) => {
    const { tables, places } = await readWorkspace(session);
    await session.run(async (context) => {
      for (const [entity, id, field, to] of corrections) {
        const row = tables.tables.get(entity)?.columns.get('legacyId')?.indexOf(id) ?? -1;
        const place = places.get(entity);
        if (row < 0 || !place) throw new Error(id);
        const sheet = context.workbook.worksheets.getItem(place.sheet);
        sheet.getRangeByIndexes(place.firstRow + row, place.columnOf.get(field) ?? -1, 1, 1).values = [[to]];
      }
      await context.sync();
    });
  });

interface Extract {
  readonly first: Rows;
  readonly next: Rows;
  readonly changedIds: readonly string[];
}

/** 10 % of the rows have another street, 3 % are new, 2 % are gone. */
function extracts(): Extract {
  const all = read(demoLegacyExport(11, 206).csv);
  const body = all.slice(0, -1);
  const test = all.slice(-1);
  const first = body.slice(0, 200);
  const gone = new Set([150, 160, 170, 180]);
  const changed = new Set(Array.from({ length: 20 }, (_, index) => 40 + index * 5));
  const renamed = first.map((row, index) =>
    changed.has(index)
      ? row.map((cell, at) => (at === column('Adresse') ? `${String(index)}, chemin Neuf` : cell))
      : row,
  );
  return {
    first: [...first, ...test],
    next: [...renamed.filter((_, index) => !gone.has(index)), ...body.slice(200), ...test],
    changedIds: [...changed].map((index) => first[index]?.[key] ?? ''),
  };
}

test('a history replayed on the next extract gives the workbook that doing it by hand would, cell for cell', async () => {
  const { first, next, changedIds } = extracts();
  const [firstFile, nextFile] = [write('november.csv', first), write('december.csv', next)];
  const { profile } = folder;
  const [worked, replayed, expected] = ['worked.xlsx', 'replayed.xlsx', 'expected.xlsx'].map((name) =>
    folder.file(name),
  ) as [string, string, string];
  for (const file of [worked, replayed, expected]) await createFor(file, demoProfile, '--lang', 'fr');

  await sbmJson(['map', firstFile, '--profile', profile, '--into', worked]);
  const { result: fixing } = await sbmJson<{ fixed: Record<string, number> }>(['fix', worked]);
  expect(Object.keys(fixing.fixed).length).toBeGreaterThan(0);
  await correct(worked);

  const script = folder.file('history.json');
  const { result: history } = await sbmJson<{
    operations: { act: string }[];
    steps: number;
    leftOut: unknown[];
  }>(['history', worked, '--export', script]);
  expect(history.operations.map(({ act }) => act)).toEqual(['map', 'fix']);
  expect(history.leftOut).toEqual([]);

  const again = await sbmJson<{ corrected: number; left: unknown[] }>([
    'replay',
    replayed,
    script,
    '--source',
    nextFile,
  ]);
  expect(again.result).toMatchObject({ corrected: 5, left: [] });

  await sbmJson(['map', nextFile, '--profile', profile, '--into', expected]);
  await sbmJson(['fix', expected]);
  await correct(expected);
  const wanted = await contents(expected);
  expect(wanted.size).toBeGreaterThan(800);
  expect(await contents(replayed)).toEqual(wanted);

  // The same extract into the workbook that was worked on: compared by key, corrections kept, rows gone marked.
  interface Compared {
    changed: number;
    new: number;
    conflicts: unknown[];
    entities: Record<string, { new: number; changed: number; gone: number; kept: number }>;
  }
  const before = folder.state();
  const { result: compared } = await sbmJson<Compared>([
    'map',
    nextFile,
    '--profile',
    profile,
    '--into',
    worked,
    '--compare',
  ]);
  expect(folder.state()).toEqual(before);
  // Kept: an address corrected by hand, a postal code fixed.
  expect(compared.entities['serviceLocation']).toMatchObject({
    new: 6,
    changed: changedIds.length,
    gone: 4,
    kept: 2,
  });
  expect(compared.conflicts).toEqual([]);
  await sbmJson(['map', nextFile, '--profile', profile, '--into', worked]);
  const own = await contents(worked);
  for (const [name, row] of wanted) expect([name, own.get(name)]).toEqual([name, row]);
  expect(
    [...own.keys()].filter((name) => name.startsWith('subscription A') && !wanted.has(name)),
  ).toHaveLength(4);
});
