import { decodeTable } from '../../src/core/entity/decode-table';
import { dataFields } from '../../src/core/entity/entity-fields';
import { findEntity } from '../../src/core/entities/registry';
import { shippedRowsIn } from '../../src/core/entities/shipped-rows';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { createWorkspace } from '../../src/workflows/create-workspace';
import { countingIds, newSession } from '../excel/new-workspace';

test.each(['en', 'fr'] as const)('a new workspace in %s holds the shipped rows, once', async (language) => {
  const session = newSession();
  const options = { language, newRowId: countingIds() };
  await createWorkspace(session, options);
  expect(session.stats.syncs).toBeLessThanOrEqual(40);
  await createWorkspace(session, options);
  const { tables, lists } = await readWorkspace(session);
  for (const [name, rows] of shippedRowsIn(language)) {
    const entity = findEntity(name);
    const table = tables.tables.get(name);
    if (!entity || !table) throw new Error(`the workspace lacks ${name}`);
    const decoded = decodeTable(entity, table, { lists, dateSystem: tables.dateSystem });
    const blank = Object.fromEntries(dataFields(entity).map(([field]) => [field, null]));
    const read = Array.from({ length: decoded.rowCount }, (_, index) =>
      Object.fromEntries(Object.keys(blank).map((field) => [field, decoded.column(field)[index] ?? null])),
    );
    expect(read).toEqual(rows.map((row) => ({ ...blank, ...row })));
    expect(new Set(table.rowIds).size).toBe(rows.length);
  }
  await session.close();
});

test('a part of a workspace starts without them', async () => {
  const session = newSession();
  await createWorkspace(session, {
    language: 'en',
    entities: ['glAccount'],
    newRowId: countingIds(),
    elsewhere: new Map(),
  });
  const { tables } = await readWorkspace(session);
  expect(tables.tables.get('glAccount')?.rowCount).toBe(0);
  await session.close();
});
