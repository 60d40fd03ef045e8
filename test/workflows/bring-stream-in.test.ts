import fc from 'fast-check';
import { writeXlsx, type CellValue } from 'hucre';
import type { Cell } from '../../src/core/entity/cell';
import { mappingProfileSchema } from '../../src/core/mapping/mapping-profile';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import type { HostSession } from '../../src/host/client/session';
import { listOperations } from '../../src/workflows/list-operations';
import { mapSource } from '../../src/workflows/map-source';
import { openSource } from '../../src/workflows/open-source';
import type { Progress } from '../../src/workflows/progress';
import { readKeptChanges } from '../../src/workflows/stored-operations';
import { bringStreamIn } from '../../src/workflows/streaming/bring-stream-in';
import { LocalDesk } from '../../src/workflows/desk/local-desk';
import type { DeskFile } from '../../src/workflows/desk/source-desk';
import { streamFromDesk, takeSource } from '../../src/workflows/desk/take-from-desk';
import { firstRowsOf, isStreamed, type StreamedFile } from '../../src/workflows/streaming/streamed-file';
import { wholeSource } from '../../src/workflows/streaming/whole-source';
import { undoOperation } from '../../src/workflows/undo-operation';
import { newWorkspace } from '../excel/new-workspace';

jest.setTimeout(300_000);

const column = (name: string) => ({ from: 'column' as const, column: name });

const profile = mappingProfileSchema.parse({
  version: 1,
  name: 'names',
  entities: [
    {
      entity: 'prospect',
      fields: { legacyId: column('Code'), name: column('Name'), city: column('City') },
    },
  ],
});

type Line = readonly [code: number, name: string, city: string];

const csv = (lines: readonly Line[]): string =>
  ['Code,Name,City', ...lines.map(([code, name, city]) => `C-${String(code)},"${name}","${city}"`)].join(
    '\n',
  );

/** A file whose bytes come in pieces of this length. */
function fileOf(content: string | Uint8Array, piece = 50, name = 'names.csv'): DeskFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer as ArrayBuffer),
    slice: (start, end) => ({
      stream: () => {
        let from = start;
        return new ReadableStream<Uint8Array>({
          pull(controller) {
            if (from >= end) controller.close();
            else controller.enqueue(bytes.slice(from, Math.min(end, (from += piece))));
          },
        });
      },
    }),
  };
}

/** A long file as the pane has it, its desk on this thread. */
async function openStreamedFile(file: DeskFile, sheet?: string): Promise<StreamedFile> {
  const desk = new LocalDesk();
  const chosen = sheet === undefined ? {} : { sheet };
  return {
    file,
    ...(await firstRowsOf(file, sheet)),
    open: (reading) => streamFromDesk(desk, file, { ...reading, ...chosen }, () => undefined),
    read: async (reading, watching) =>
      takeSource(desk, await desk.read(file, { ...reading, ...chosen }), watching),
  };
}

const options = (rowsAtOnce: number) => ({
  newRowId: () => crypto.randomUUID(),
  by: 'Ana',
  at: '2026-12-01T12:00:00.000Z',
  pause: () => Promise.resolve(),
  rowsAtOnce,
});
const doing = () => ({ by: 'Ana', at: '2026-12-01T12:00:00.000Z', newId: () => crypto.randomUUID() });

const newSheets = (): Promise<HostSession> => newWorkspace('en', { entities: ['prospect'] });

const streamIn = async (session: HostSession, lines: readonly Line[], rowsAtOnce = 3) =>
  bringStreamIn(session, await openStreamedFile(fileOf(csv(lines))), profile, options(rowsAtOnce));

const wholeIn = async (session: HostSession, lines: readonly Line[]) =>
  mapSource(
    session,
    await openSource(new TextEncoder().encode(csv(lines)), 'names.csv'),
    profile,
    options(1),
  );

type Filled = readonly (readonly [string, readonly Cell[]])[];

/** Columns that hold something, Row Ids apart. */
async function filled(session: HostSession): Promise<{ columns: Filled; rowIds: readonly string[] }> {
  const table = (await readWorkspace(session)).tables.tables.get('prospect');
  const columns = [...(table?.columns ?? [])].filter(
    ([field, cells]) => field !== 'rowId' && cells.some((cell) => cell !== ''),
  );
  return { columns, rowIds: table?.rowIds ?? [] };
}

const word = fc.constantFrom('Ana', 'Érablière, inc.', 'two\nlines', '=1+1', '0012', 'Zoé');
const line = fc.tuple(fc.nat({ max: 12 }), word, fc.constantFrom('Laval', 'Québec', ''));
const lines = fc.array(line, { minLength: 1, maxLength: 25 });

describe('a long file brought in while it is read', () => {
  test('leaves the sheet and the next extract as the file read whole does', () =>
    fc.assert(
      fc.asyncProperty(lines, lines, fc.integer({ min: 1, max: 9 }), async (first, second, rowsAtOnce) => {
        const [streamed, whole] = [await newSheets(), await newSheets()];
        const told = await streamIn(streamed, first, rowsAtOnce);
        const { rowsIn, rowsOut, leftOut } = await wholeIn(whole, first);
        expect(told).toMatchObject({ rowsIn, rowsOut, leftOut, isStopped: false });
        const after = await filled(streamed);
        expect(after.columns).toEqual((await filled(whole)).columns);
        expect(new Set(after.rowIds).size).toBe(first.length);
        // There is something to compare with now: the second is not streamed any more.
        const again = await streamIn(streamed, second);
        expect(again.extract).toEqual((await wholeIn(whole, second)).extract);
        expect((await filled(streamed)).columns).toEqual((await filled(whole)).columns);
      }),
      { numRuns: 5 },
    ));

  test('is one operation, undone and done again whole', () =>
    fc.assert(
      fc.asyncProperty(lines, async (first) => {
        const session = await newSheets();
        const { operation = '' } = await streamIn(session, first);
        const before = await filled(session);
        const undone = await undoOperation(session, operation, doing());
        expect((await filled(session)).columns).toEqual([]);
        await undoOperation(session, undone.operation, doing());
        expect(await filled(session)).toEqual(before);
      }),
      { numRuns: 3 },
    ));

  test('stays where a cell of it was typed into since', async () => {
    const session = await newSheets();
    const { operation = '' } = await streamIn(session, [
      [1, 'Ana', 'Laval'],
      [2, 'Zoé', 'Laval'],
    ]);
    const { places } = await readWorkspace(session);
    const place = places.get('prospect');
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place?.sheet ?? '');
      sheet.getCell(place?.firstRow ?? 0, place?.columnOf.get('name') ?? 0).values = [['Anna']];
      await context.sync();
    });
    await expect(undoOperation(session, operation, doing())).rejects.toMatchObject({ code: 'UNDO_REFUSED' });
  });

  test('tells of progress, and stopped half way of what came in until then', async () => {
    const session = await newSheets();
    const all = Array.from({ length: 60 }, (_unused, index): Line => [index, 'Ana', 'Laval']);
    const stop = new AbortController();
    const heard: Progress[] = [];
    const onProgress = (progress: Progress): void => {
      heard.push(progress);
      if (progress.done >= 20) stop.abort();
    };
    const file = await openStreamedFile(fileOf(csv(all)));
    const told = await bringStreamIn(session, file, profile, options(5), { onProgress, signal: stop.signal });
    const rows = (await filled(session)).rowIds.length;
    expect(told).toMatchObject({ isStopped: true, rowsIn: rows, rowsOut: { prospect: rows } });
    expect(rows).toBeGreaterThanOrEqual(20);
    expect(rows).toBeLessThan(30);
    const shares = heard.map(({ done, total }) => done / total);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const [operation] = await listOperations(session);
    expect(operation).toMatchObject({ act: 'map', counts: { added: rows, removed: 0, cells: 0 } });
    await undoOperation(session, told.operation ?? '', doing());
    expect((await filled(session)).columns).toEqual([]);
  });

  test('is refused before anything is written where its rows would not fit the sheet', async () => {
    const session = await newSheets();
    const file = await openStreamedFile(fileOf(csv([[1, 'Ana', 'Laval']])));
    const bringing = bringStreamIn(session, { ...file, aboutRows: 1_200_000 }, profile, options(5));
    await expect(bringing).rejects.toMatchObject({ code: 'SHEET_FULL', fate: 'notDone' });
    expect((await filled(session)).columns).toEqual([]);
  });

  test('leaves out the rows the profile says, as the file read whole does, and tells of those it does not', async () => {
    const text = `${csv([
      [1, 'Ana', 'Laval'],
      [2, 'Zoé', 'Laval'],
    ])}\nTotal,,\nPrinted on Monday,,\n`;
    const source = { leaveOut: ['totalsRow', 'footerRow'] as const };
    const leaving = mappingProfileSchema.parse({ ...profile, source });
    const [streamed, whole, all] = [await newSheets(), await newSheets(), await newSheets()];
    const told = await bringStreamIn(streamed, await openStreamedFile(fileOf(text)), leaving, options(3));
    const read = await openSource(new TextEncoder().encode(text), 'names.csv', {
      leaveOut: [...source.leaveOut],
    });
    await mapSource(whole, read, leaving, options(1));
    expect((await filled(streamed)).columns).toEqual((await filled(whole)).columns);
    expect(told).toMatchObject({ rowsIn: 2, notes: [{ code: 'rowsLeftOut', count: 2, rows: [4, 5] }] });
    const kept = await bringStreamIn(all, await openStreamedFile(fileOf(text)), profile, options(3));
    expect(kept).toMatchObject({ rowsIn: 4, notes: [{ code: 'totalsRow' }, { code: 'footerRow' }] });
  });

  test('keeps no card number in the history', async () => {
    const session = await newSheets();
    const { operation = '' } = await streamIn(session, [[1, '4111 1111 1111 1111', 'Laval']]);
    const kept = await readKeptChanges(session, operation);
    expect(kept?.changes).toHaveLength(1);
    const texts = [...(kept?.changes ?? []), ...(kept?.broughtIn ?? [])].flatMap(({ added }) =>
      [...added.columns.values()].flat(),
    );
    expect(texts).toContain('Laval');
    expect(texts.filter((text) => String(text).includes('4111'))).toEqual([]);
  });
});

test('the sheet chosen of a long workbook leaves the sheet and the next extract as the file read whole does', async () => {
  const lines = Array.from({ length: 40 }, (_unused, index): CellValue[] => [
    `C-${String(index)}`,
    'Ève',
    index % 3 === 0 ? new Date(Date.UTC(2026, 10, 22)) : 'Laval',
  ]);
  const rows = [['Code', 'Name', 'City'], ...lines];
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Notes', rows: [['Code'], ['x']] },
      { name: 'Clients', rows },
    ],
  });
  const [streamed, whole] = [await newSheets(), await newSheets()];
  const opened = await openStreamedFile(fileOf(bytes, 500, 'names.xlsx'), 'Clients');
  expect(opened).toMatchObject({ aboutRows: 40, sample: { sheet: 'Clients' } });
  const told = await bringStreamIn(streamed, opened, profile, options(7));
  const source = await openSource(bytes, 'names.xlsx', { sheet: 'Clients' });
  expect(told).toMatchObject({ rowsIn: 40, rowsOut: { prospect: 40 } });
  await mapSource(whole, source, profile, options(1));
  expect((await filled(streamed)).columns).toEqual((await filled(whole)).columns);
  expect(await wholeSource(opened, profile)).toEqual(source);
  const again = await bringStreamIn(streamed, opened, profile, options(7));
  expect(again).toMatchObject({ rowsOut: {} });
});

test('only a long source is streamed, and its rows are counted by their bytes', async () => {
  const text = csv(Array.from({ length: 20_000 }, (_unused, index): Line => [index, 'Ana', 'Laval']));
  const file = fileOf(text, 65_536);
  expect(await isStreamed(file)).toBe(false);
  expect(await isStreamed(file, { text: 1_000, workbook: 1e9 })).toBe(true);
  const workbook = fileOf(`PK\u0003\u0004${text}`);
  expect(await isStreamed(workbook, { text: 1_000, workbook: 1e9 })).toBe(false);
  expect(await isStreamed(workbook, { text: 1_000, workbook: 1_000 })).toBe(true);
  const { sample, aboutRows } = await firstRowsOf(file);
  expect(sample.rows).toHaveLength(5_000);
  expect(Math.abs(aboutRows - 20_000)).toBeLessThan(1_000);
});
