import { randomUUID } from 'node:crypto';
import { unzipSync } from 'fflate';
import { sheetTemplate } from '../../../src/core/entity/sheet-template';
import { findEntity, registry } from '../../../src/core/entities/registry';
import { readStored, writeStored } from '../../../src/excel/storage/workspace-store';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import { writeRows } from '../../../src/excel/workspace/write-rows';
import { openNodeSession } from '../../../src/host/client/node-session';
import { loadWorkbook } from '../../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/host/xlsx/save-workbook';
import { createWorkspace } from '../../../src/workflows/create-workspace';
import { convertInOffice, officeVersion } from '../libre-office';
import { newSession } from '../new-workspace';

const category = findEntity('category')!;
const profile = { version: 1, note: 'é & <à> "ç"' };

/** What `sbm workspace create` writes in the longer of the two languages, and three rows. */
async function savedWorkspace(): Promise<Uint8Array> {
  const session = newSession();
  await createWorkspace(session, { language: 'fr', newRowId: randomUUID });
  const columns = new Map([['categoryName', ['Téléphonie', '=2+2', '007']]]);
  await writeRows(session, category, columns, ['row-a', 'row-b', 'row-c'], 'replace');
  await writeStored(session, 'profile:essai', profile);
  const bytes = await saveWorkbook(session.workbook);
  session.close();
  return bytes;
}

/** Texts of a package by path, and what each table's sheet holds of rules and notes. */
function inspect(bytes: Uint8Array) {
  const texts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)]),
  );
  const paths = (pattern: RegExp) => [...texts.keys()].filter((path) => pattern.test(path));
  const count = (pattern: RegExp, path: RegExp) =>
    paths(path).reduce((sum, one) => sum + [...texts.get(one)!.matchAll(pattern)].length, 0);
  return {
    tables: paths(/^xl\/tables\//).map((path) => /displayName="([^"]+)"/.exec(texts.get(path)!)?.[1]),
    rules: count(/<dataValidation /g, /^xl\/worksheets\/sheet/),
    tints: count(/<cfRule /g, /^xl\/worksheets\/sheet/),
    notes: count(/<comment /g, /^xl\/comments/),
    lists: count(/name="SB_List_/g, /^xl\/workbook\.xml$/),
    keys: count(/name="SB_Keys_/g, /^xl\/workbook\.xml$/),
    broken: count(/#REF!/g, /^xl\/(workbook|worksheets\/.*)\.xml$/),
    size: bytes.length,
  };
}

const columnsInAll = registry.reduce((sum, entity) => sum + sheetTemplate(entity, 'fr').columns.length, 0);
/** What a column may take of a saved file, with its heading, rules and note. */
const bytesPerColumn = 328;
/** The four columns the product writes have none. */
const notesInAll = columnsInAll - 4 * registry.length;
const tableNames = registry.map((entity) => entity.table).sort();

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await savedWorkspace();
});

test('the file has every table, rule and note, and stays small', () => {
  const file = inspect(bytes);
  expect([...file.tables].sort()).toEqual(tableNames);
  expect(file.rules).toBe(columnsInAll);
  expect(file.notes).toBe(notesInAll);
  expect(file.tints).toBe(5 * registry.length);
  expect(file.broken).toBe(0);
  expect(file.size).toBeLessThan(bytesPerColumn * columnsInAll);
});

test('opened again, it is the same workspace with the same rows and what it keeps', async () => {
  const session = openNodeSession(await loadWorkbook(bytes));
  const { tables, language, repairs, places } = await readWorkspace(session);
  expect(language).toBe('fr');
  expect(repairs).toEqual([]);
  expect([...places.keys()]).toEqual(registry.map(({ name }) => name));
  const rows = tables.tables.get('category')!;
  expect(rows.columns.get('categoryName')).toEqual(['Téléphonie', '=2+2', '007']);
  expect(rows.rowIds).toEqual(['row-a', 'row-b', 'row-c']);
  expect(await readStored(session, 'profile:essai')).toEqual(profile);
  expect(inspect(await saveWorkbook(session.workbook))).toMatchObject({
    rules: columnsInAll,
    notes: notesInAll,
  });
  session.close();
});

const office = officeVersion();

test(`LibreOffice opens it with its tables, rules, notes and counts (${office ?? 'not installed: not tried'})`, async () => {
  if (office === undefined) return;
  const before = inspect(bytes);
  const converted = convertInOffice(bytes, 'xlsx');
  const after = inspect(converted);
  expect({ ...after, tables: [...after.tables].sort(), size: 0 }).toEqual({
    ...before,
    tables: tableNames,
    size: 0,
  });
  expect(convertInOffice(bytes, 'pdf').subarray(0, 5).toString()).toBe('%PDF-');
  const session = openNodeSession(await loadWorkbook(converted));
  const { tables } = await readWorkspace(session);
  expect(tables.tables.get('category')?.columns.get('categoryName')).toEqual(['Téléphonie', '=2+2', '007']);
  expect(tables.tables.get('category')?.rowIds).toEqual(['row-a', 'row-b', 'row-c']);
  const plan = session.workbook.sheetNamed('Plan')!;
  const line = Array.from({ length: 40 }, (_, row) => row).find(
    (row) => plan.cells.get(row, 0) === 'Catégories',
  )!;
  expect(plan.cells.get(line, 2)).toBe(3);
  session.close();
}, 240_000);
