import fc from 'fast-check';
import type { RowResult } from '../../src/core/push/wire';
import { batchOf, openTestServer, sample, type TestServer } from './pushing';

let server: TestServer;
let sent = 0;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(async () => {
  await server.close();
  expect(server.faults).toEqual([]);
});

const open = async (sees?: readonly string[]): Promise<string> =>
  (await server.importer.openRun({ name: 'seeing', mode: 'commit', ...(sees && { sees: [...sees] }) })).run;

/** Sends one category under this name and answers what became of it. */
async function send(
  run: string,
  name: string,
  nameFr: string | null,
  onDuplicate: 'overwrite' | 'merge' = 'overwrite',
): Promise<RowResult> {
  sent += 1;
  const row = sample('category', 0, { categoryName: name, parentCategory: null, nameFr });
  const body = batchOf('category', [row], { rowKeys: [`row-${name}`], onDuplicate });
  const { results } = await server.importer.sendBatch(run, `seeing-${String(sent)}`, body);
  const [result] = results;
  if (!result) throw new Error('one row was sent');
  return result;
}

const storedName = async (name: string): Promise<unknown> => {
  const { records } = await server.importer.read('category');
  return records.find(({ rowKey }) => rowKey === `row-${name}`)?.values['nameFr'];
};

test('a row another run changed since is refused with both sides, and stays as it is', async () => {
  const first = await open([]);
  await send(first, 'Both', 'un');
  await send(await open(), 'Both', 'deux');
  const refused = await send(await open([first]), 'Both', 'trois');
  expect(refused).toMatchObject({ status: 'rejected', rowKey: 'row-Both', version: 2 });
  expect(refused.errors).toEqual([
    {
      row: 0,
      field: 'nameFr',
      code: 'CHANGED_SINCE',
      found: 'trois',
      expected: {
        en: 'changed in SmartBilling since your last push, where it is now “deux”',
        fr: 'modifié dans SmartBilling depuis votre dernier envoi, et maintenant « deux »',
      },
    },
  ]);
  expect(await storedName('Both')).toBe('deux');
});

test('what both sides say alike is unchanged, and who does not ask to be told overwrites', async () => {
  const first = await open([]);
  await send(first, 'Alike', 'un');
  await send(await open(), 'Alike', 'deux');
  expect((await send(await open([first]), 'Alike', 'deux')).status).toBe('unchanged');
  expect((await send(await open(), 'Alike', 'quatre')).status).toBe('updated');
});

test('a run may write over itself; a merge overwrites nothing, so it is refused nothing', async () => {
  const first = await open([]);
  await send(first, 'Itself', 'un');
  expect((await send(first, 'Itself', 'deux')).status).toBe('updated');
  await send(await open(), 'Itself', null);
  expect((await send(await open([first]), 'Itself', 'trois', 'merge')).status).toBe('updated');
});

test('after a run was taken back, who saw the one before it may go on', async () => {
  const first = await open([]);
  await send(first, 'Back', 'un');
  const second = await open([first]);
  await send(second, 'Back', 'deux');
  await server.importer.rollback(second, false);
  expect(await storedName('Back')).toBe('un');
  expect((await send(await open([first]), 'Back', 'trois')).status).toBe('updated');
});

test('a run taken back does not count as having written what was there before it', async () => {
  await send(await open(), 'Duplicate', 'un');
  const first = await open([]);
  expect((await send(first, 'Duplicate', 'deux')).status).toBe('updated');
  await server.importer.rollback(first, false);
  expect((await send(await open([first]), 'Duplicate', 'trois')).status).toBe('updated');
});

test('a dry run says the same and stores nothing', async () => {
  const first = await open([]);
  await send(first, 'Rehearsed', 'un');
  await send(await open(), 'Rehearsed', 'deux');
  const { run } = await server.importer.openRun({ name: 'dry', mode: 'dryRun', sees: [first] });
  const row = sample('category', 0, { categoryName: 'Rehearsed', parentCategory: null, nameFr: 'trois' });
  const body = batchOf('category', [row], { rowKeys: ['row-Rehearsed'], mode: 'dryRun' });
  const { results } = await server.importer.sendBatch(run, 'dry', body);
  expect(results[0]?.errors?.map(({ code }) => code)).toEqual(['CHANGED_SINCE']);
});

test('what a run found as it is, it has seen', async () => {
  const first = await open([]);
  await send(first, 'Found', 'un');
  await send(await open(), 'Found', 'deux');
  const second = await open([first]);
  expect((await send(second, 'Found', 'deux')).status).toBe('unchanged');
  expect((await send(await open([first, second]), 'Found', 'trois')).status).toBe('updated');
});

test('a merge that keeps what is there has not made it what the row says', async () => {
  const first = await open([]);
  await send(first, 'Kept', 'un');
  const second = await open([first]);
  await send(second, 'Kept', 'deux', 'merge');
  expect(await storedName('Kept')).toBe('un');
  expect((await send(second, 'Kept', 'deux')).status).toBe('updated');
  expect(await storedName('Kept')).toBe('deux');
});

interface Push {
  readonly workbook: number;
  readonly row: number;
  readonly value: number;
  /** Whether the workbook begins another run for it. */
  readonly isNew: boolean;
}

const push: fc.Arbitrary<Push> = fc.record({
  workbook: fc.nat(2),
  row: fc.nat(1),
  value: fc.nat(2),
  isNew: fc.boolean(),
});

test('nobody overwrites what they have not seen, and nobody is refused for what they have', async () => {
  let story = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(push, { minLength: 3, maxLength: 12 }), async (pushes) => {
      story += 1;
      const workbooks = [0, 1, 2].map(() => ({ seen: [] as string[], run: '' }));
      const rows = new Map<number, { value: number; last: Set<string>; all: Set<string> }>();
      for (const { workbook, row, value, isNew } of pushes) {
        const own = workbooks[workbook];
        if (!own) throw new Error('three workbooks');
        if (isNew || own.run === '') {
          own.run = await open(own.seen);
          own.seen.push(own.run);
        }
        const known = rows.get(row);
        const knows = (runs: ReadonlySet<string>): boolean => own.seen.some((run) => runs.has(run));
        const expected = !known
          ? 'created'
          : known.value === value
            ? 'unchanged'
            : knows(known.all) && !knows(known.last)
              ? 'rejected'
              : 'updated';
        const { status } = await send(
          own.run,
          `Story-${String(story)}-${String(row)}`,
          `valeur ${String(value)}`,
        );
        expect(status).toBe(expected);
        if (status === 'rejected') continue;
        // Who wrote the version that is there, or found it as it is.
        const last = status === 'unchanged' ? new Set(known?.last) : new Set<string>();
        last.add(own.run);
        rows.set(row, { value, last, all: new Set([...(known?.all ?? []), own.run]) });
      }
    }),
    { numRuns: 25 },
  );
});
