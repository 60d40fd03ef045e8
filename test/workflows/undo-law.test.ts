import fc from 'fast-check';
import type { Cell } from '../../src/core/entity/cell';
import { usualChoice } from '../../src/core/mapping/next-extract/extract-choice';
import { mappingProfileSchema } from '../../src/core/mapping/mapping-profile';
import type { SourceTable } from '../../src/core/mapping/source-table';
import type { CellEdit } from '../../src/core/validation/cell-edit';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import type { HostSession } from '../../src/host/client/session';
import { editCells } from '../../src/workflows/edit-cells';
import { listOperations } from '../../src/workflows/list-operations';
import { mapSource } from '../../src/workflows/map-source';
import { undoOperation } from '../../src/workflows/undo-operation';
import { countingIds, newWorkspace } from '../excel/new-workspace';

jest.setTimeout(300_000);

const profile = mappingProfileSchema.parse({
  version: 1,
  name: 'names',
  entities: [
    {
      entity: 'customer',
      fields: {
        legacyId: { from: 'column', column: 'Code' },
        accountName: { from: 'column', column: 'Name' },
      },
    },
  ],
});

const extract = (rows: readonly (readonly [number, string])[]): SourceTable => ({
  name: 'names.csv',
  format: 'csv',
  headerRow: 1,
  headings: ['Code', 'Name'],
  rows: rows.map(([code, name]) => [`C-${String(code)}`, name]),
  rowNumbers: rows.map((_row, index) => index + 2),
  notes: [],
});

interface World {
  readonly session: HostSession;
  readonly newId: () => string;
}

const doing = ({ newId }: World) => ({ by: 'Ana', at: '2026-12-01T12:00:00.000Z', newId });

async function cells({ session }: World): Promise<unknown> {
  const table = (await readWorkspace(session)).tables.tables.get('customer');
  const data = [...(table?.columns ?? [])].filter(([field]) => !['rowStatus', 'messages'].includes(field));
  return data.filter(([, own]) => own.some((cell) => cell !== ''));
}

/** Types into a cell of the name column, as a person does. */
async function typeName({ session }: World, at: number, text: string): Promise<void> {
  const { tables, places } = await readWorkspace(session);
  const rows = tables.tables.get('customer')?.rowCount ?? 0;
  const place = places.get('customer');
  if (!place || rows === 0) return;
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const left = place.columnOf.get('accountName') ?? -1;
    sheet.getRangeByIndexes(place.firstRow + (at % rows), left, 1, 1).values = [[text]];
    await context.sync();
  });
}

/** Replaces one name by another everywhere. */
async function replaceName(world: World, from: string, to: string): Promise<void> {
  const table = (await readWorkspace(world.session)).tables.tables.get('customer');
  const edits = table?.columns.get('accountName')?.flatMap((cell: Cell, rowIndex): CellEdit[] =>
    cell === from
      ? [
          {
            entity: 'customer',
            rowId: table.rowIds[rowIndex] ?? '',
            rowIndex,
            field: 'accountName',
            from,
            to,
          },
        ]
      : [],
  );
  if (edits && edits.length > 0 && from !== to) await editCells(world.session, edits, doing(world));
}

const map = async (world: World, rows: readonly (readonly [number, string])[]) =>
  mapSource(world.session, extract(rows), profile, {
    newRowId: world.newId,
    by: 'Ana',
    at: '',
    choice: { ...usualChoice, take: 'source' },
  });

/** Undo whole and back again, or a refusal that changes nothing. */
async function undoAndRedo(world: World, pick: number): Promise<void> {
  const operations = await listOperations(world.session);
  const one = operations[pick % Math.max(1, operations.length)];
  if (!one) return;
  const before = await cells(world);
  try {
    const undone = await undoOperation(world.session, one.operation, doing(world));
    expect(undone.secret).toEqual([]);
    await undoOperation(world.session, undone.operation, doing(world));
  } catch (error) {
    expect(error).toMatchObject({ code: 'UNDO_REFUSED', fate: 'notDone' });
  }
  expect(await cells(world)).toEqual(before);
}

const name = fc.constantFrom('Roy', 'Côté', 'Gagnon');
const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 6 }), name), {
  selector: ([code]) => code,
  minLength: 1,
  maxLength: 5,
});
const act = fc.oneof(
  rows.map((extracted) => (world: World) => map(world, extracted)),
  fc.tuple(fc.nat(5), name).map(
    ([at, text]) =>
      (world: World) =>
        typeName(world, at, text),
  ),
  fc.tuple(name, name).map(
    ([from, to]) =>
      (world: World) =>
        replaceName(world, from, to),
  ),
  fc.nat(9).map((pick) => (world: World) => undoAndRedo(world, pick)),
  fc.nat(9).map((pick) => async (world: World) => {
    const operations = await listOperations(world.session);
    const one = operations[pick % Math.max(1, operations.length)];
    if (one) await undoOperation(world.session, one.operation, doing(world)).catch(() => undefined);
  }),
);

test('undoing an operation and doing it again changes nothing; what cannot be undone whole is not touched', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 7 }), fc.nat(9), async (acts, pick) => {
      const world = { session: await newWorkspace('en', { entities: ['customer'] }), newId: countingIds() };
      try {
        for (const one of acts) await one(world);
        await undoAndRedo(world, pick);
      } finally {
        world.session.close();
      }
    }),
    { numRuns: 9 },
  );
});

test('an undo is refused where a cell was changed since, and says how many and by what; others can be undone', async () => {
  const world = { session: await newWorkspace('en', { entities: ['customer'] }), newId: countingIds() };
  const first = await map(world, [
    [1, 'Roy'],
    [2, 'Côté'],
  ]);
  await replaceName(world, 'Roy', 'Gagnon');
  const [, edit] = await listOperations(world.session);
  const undo = (operation = '') => undoOperation(world.session, operation, doing(world));
  await expect(undo(first.operation)).rejects.toMatchObject({
    code: 'UNDO_REFUSED',
    details: { cells: 1, byHand: 0 },
  });
  await typeName(world, 1, 'Tremblay');
  await expect(undo(first.operation)).rejects.toMatchObject({ details: { cells: 2, byHand: 1 } });
  await undo(edit?.operation);
  await typeName(world, 1, 'Côté');
  await undo(first.operation);
  expect(await cells(world)).toEqual([]);
  world.session.close();
});

test('rows come back to where they stood, also at the end of a sheet whose other rows were taken out', async () => {
  const world = { session: await newWorkspace('en', { entities: ['customer'] }), newId: countingIds() };
  const first = await map(world, [[1, 'Roy']]);
  const second = await map(world, [[2, 'Côté']]);
  const undo = async (operation = '') =>
    (await undoOperation(world.session, operation, doing(world))).operation;
  const firstUndone = await undo(first.operation);
  const onlySecond = await cells(world);
  expect(onlySecond).toContainEqual(['accountName', ['', 'Côté']]);
  const secondUndone = await undo(second.operation);
  expect(await cells(world)).toEqual([]);
  const secondAgain = await undo(secondUndone);
  expect(await cells(world)).toEqual(onlySecond);
  await undo(secondAgain);
  await undo(firstUndone);
  expect(await cells(world)).toContainEqual(['accountName', ['Roy']]);
  await map(world, [[3, 'Gagnon']]);
  expect(await cells(world)).toContainEqual(['accountName', ['Roy', 'Gagnon']]);
  world.session.close();
});

test('the same extract again writes nothing; a correction stays, a conflict is told, a row gone is marked', async () => {
  const world = { session: await newWorkspace('en', { entities: ['customer'] }), newId: countingIds() };
  const run = (extracted: readonly (readonly [number, string])[]) =>
    mapSource(world.session, extract(extracted), profile, { newRowId: world.newId });
  await run([
    [1, 'Roy'],
    [2, 'Côté'],
    [3, 'Gagnon'],
  ]);
  const again = await run([
    [1, 'Roy'],
    [2, 'Côté'],
    [3, 'Gagnon'],
  ]);
  expect(again).toMatchObject({
    renewed: { customer: 3 },
    extract: { new: 0, changed: 0, unchanged: 3, gone: 0 },
  });
  expect(again.operation).toBeUndefined();
  await typeName(world, 0, 'Roy inc.');
  await typeName(world, 1, 'Côté inc.');
  const next = await run([
    [1, 'Roy'],
    [2, 'Côté & fils'],
    [4, 'Lavoie'],
    [4, 'Lavoie'],
  ]);
  expect(next.extract).toMatchObject({ new: 2, gone: 1, entities: { customer: { kept: 1, conflicts: 1 } } });
  expect(next.extract.repeatedKeys).toEqual([{ entity: 'customer', key: 'C-4', count: 2 }]);
  expect(next.openConflicts).toMatchObject([{ last: 'Côté', source: 'Côté & fils', sheet: 'Côté inc.' }]);
  const table = (await readWorkspace(world.session)).tables.tables.get('customer');
  expect(table?.columns.get('accountName')).toEqual(['Roy inc.', 'Côté inc.', 'Gagnon', 'Lavoie', 'Lavoie']);
  expect(table?.columns.get('messages')?.[2]).toBe('No longer in the extract (names.csv)');
  world.session.close();
});
