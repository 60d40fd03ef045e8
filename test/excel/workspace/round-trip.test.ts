import fc from 'fast-check';
import { decodeTable, encodeRows } from '../../../src/core/entity/decode-table';
import { dataFields } from '../../../src/core/entity/entity-fields';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { registry } from '../../../src/core/entities/registry';
import type { Language } from '../../../src/core/kernel/bilingual';
import { readWorkspace, type WorkspaceSnapshot } from '../../../src/excel/workspace/read-workspace';
import { writeRows, type WriteMode } from '../../../src/excel/workspace/write-rows';
import type { HostSession } from '../../../src/host/client/session';
import { arbitraryRow } from '../../core/entity/arbitrary-row';
import { countingIds, newWorkspace } from '../new-workspace';

const entities = registry.filter(({ name }) => name !== 'listValue');
const arbitraryRows = fc.tuple(
  ...entities.map((entity) => fc.array(arbitraryRow(entity), { minLength: 1, maxLength: 6 })),
);
type RowsByEntity = readonly (readonly CanonicalRow[])[];

async function writeAll(
  session: HostSession,
  rows: RowsByEntity,
  language: Language,
  mode: WriteMode,
  newRowId: () => string,
): Promise<void> {
  const context = { lists: shippedLists, dateSystem: '1900', language } as const;
  for (const [index, entity] of entities.entries()) {
    const own = rows[index]!;
    await writeRows(session, entity, encodeRows(entity, own, context), own.map(newRowId), mode);
  }
}

function rowsIn({ tables, lists }: WorkspaceSnapshot): CanonicalRow[][] {
  return entities.map((entity) => {
    const table = tables.tables.get(entity.name)!;
    const decoded = decodeTable(entity, table, { lists, dateSystem: tables.dateSystem });
    return Array.from({ length: table.rowCount }, (_, row) =>
      Object.fromEntries(dataFields(entity).map(([name]) => [name, decoded.column(name)[row] ?? null])),
    );
  });
}

/** Cells of entity tables that hold a formula. */
function formulaCells({ workbook }: HostSession): string[] {
  const found: string[] = [];
  for (const table of workbook.tables) {
    const { top, bottom, left, right } = table.dataArea();
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (table.sheet.cells.formula(row, column) !== undefined)
          found.push(`${table.name} ${row},${column}`);
      }
    }
  }
  return found;
}

describe.each(['en', 'fr'] as const)('rows of every entity in a workspace in %s', (language) => {
  let session: HostSession;
  beforeAll(async () => {
    session = await newWorkspace(language);
  });
  afterAll(() => session.close());

  test('are read back as they were written, and after them those that were appended', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRows, arbitraryRows, async (first, second) => {
        const newRowId = countingIds();
        await writeAll(session, first, language, 'replace', newRowId);
        const before = await readWorkspace(session);
        expect(rowsIn(before)).toEqual(first);
        await writeAll(session, second, language, 'append', newRowId);
        const after = await readWorkspace(session);
        expect(rowsIn(after)).toEqual(first.map((rows, index) => [...rows, ...second[index]!]));
        expect(after.language).toBe(language);
        // Custom fields that were drawn have no column yet, and the workspace says so.
        expect(after.repairs.filter(({ en }) => !en.includes('have no column yet'))).toEqual([]);
        expect(after.rowIdFaults).toEqual([]);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });

  test('hold no formula, whatever the text begins with', async () => {
    const texts = [
      '=1+1',
      '+1 514',
      '-2',
      '@SUM(A1)',
      '=HYPERLINK("http://x")',
      "'=1",
      '00123',
      '1/2',
      '1e5',
    ];
    for (const entity of entities) {
      const columns = new Map(dataFields(entity).map(([name]) => [name, texts]));
      await writeRows(session, entity, columns, texts.map(countingIds()), 'replace');
    }
    const { tables } = await readWorkspace(session);
    for (const entity of entities) {
      const table = tables.tables.get(entity.name)!;
      for (const [name] of dataFields(entity)) expect([name, table.columns.get(name)]).toEqual([name, texts]);
    }
    expect(formulaCells(session)).toEqual([]);
  });
});
