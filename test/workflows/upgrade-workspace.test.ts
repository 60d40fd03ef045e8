import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findEntity, registry } from '../../src/core/entities/registry';
import { sheetFields } from '../../src/core/entity/entity-fields';
import { templateVersion } from '../../src/core/template/versions';
import { readStored } from '../../src/excel/storage/workspace-store';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { listCells } from '../../src/excel/workspace/list-cells';
import { writeRows } from '../../src/excel/workspace/write-rows';
import { openNodeSession } from '../../src/host/client/node-session';
import type { HostSession } from '../../src/host/client/session';
import { loadWorkbook } from '../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/host/xlsx/save-workbook';
import { planUpgrade, upgradeWorkspace } from '../../src/workflows/upgrade-workspace';
import { checkWorkspace } from '../../src/workflows/validate-workspace';
import { convertInOffice, officeVersion } from '../excel/libre-office';
import { countingIds, newWorkspace } from '../excel/new-workspace';

const fixture = (name: string): Buffer => readFileSync(resolve(import.meta.dirname, '../fixtures', name));

/** Cells of every column the workbook had, by entity; Lists by the rows it had. */
async function cellsOf(
  session: HostSession,
  like?: ReadonlyMap<string, ReadonlyMap<string, readonly unknown[]>>,
) {
  const { tables } = await readWorkspace(session);
  return new Map(
    [...tables.tables]
      .filter(([name]) => like?.has(name) ?? true)
      .map(([name, table]) => {
        const columns = [...table.columns].filter(([field]) => like?.get(name)?.has(field) ?? true);
        const most = [...(like?.get(name)?.values() ?? [])][0]?.length;
        return [name, new Map(columns.map(([field, cells]) => [field, cells.slice(0, most)]))] as const;
      }),
  );
}

const office = officeVersion();

describe.each([
  ['template-1-en.xlsx', 'en'],
  ['template-1-fr-pushed.xlsx', 'fr'],
] as const)('%s, saved by version 1', (name, language) => {
  let session: HostSession;
  beforeAll(async () => {
    session = openNodeSession(await loadWorkbook(fixture(name)));
  });
  afterAll(() => session.close());

  test('has headings the templates still have: a label that changes needs a step that renames it', async () => {
    const headings = session.workbook.tables.flatMap((table) => {
      const entity = registry.find((one) => one.table === table.name);
      const known = entity ? sheetFields(entity).map(([, { label }]) => label[language]) : [];
      return table.columns.map((column) => column.name).filter((heading) => !known.includes(heading));
    });
    expect(headings).toEqual([]);
  });

  test('offers the upgrade, and moves the departments people added to their sheet', async () => {
    const own = openNodeSession(await loadWorkbook(fixture(name)));
    const lists = findEntity('listValue');
    const { language: shown, repairs, lists: given, tables } = await readWorkspace(own);
    expect(repairs[0]?.[language]).toContain(language === 'en' ? 'template 1' : 'modèle 1');
    const cells = listCells(
      [{ list: 'department', code: 'Fraud', label: { en: 'Fraud', fr: 'Fraude' }, active: true }],
      shown,
      given,
    );
    if (lists) await writeRows(own, lists, cells, ['mine'], 'append');
    const rows = tables.tables.get('listValue')?.rowCount ?? 0;
    const keepCopy = () => Promise.resolve();
    const { changes } = await upgradeWorkspace(own, { newRowId: countingIds(), keepCopy });
    expect(changes.filter(({ kind }) => kind === 'moveListValues')).toMatchObject([
      { column: 'department', before: 'Fraud', cells: 1 },
    ]);
    const after = (await readWorkspace(own)).tables.tables;
    expect(after.get('department')?.columns.get('code')?.slice(-2)).toEqual(['Administration', 'Fraud']);
    expect(after.get('department')?.columns.get('nameFr')?.at(-1)).toBe('Fraude');
    expect(after.get('listValue')?.rowIds[rows]).toBe('mine');
    const { groups } = await checkWorkspace(own, { today: '2026-11-22' });
    expect(groups.filter(({ entity }) => ['department', 'listValue'].includes(entity))).toEqual([]);
    own.close();
  });

  test('is upgraded without losing a cell, and a second time nothing changes', async () => {
    const customer = findEntity('customer');
    await session.run(async (context) => {
      const table = context.workbook.tables.getItem(customer?.table ?? '');
      table.columns.add(3, [['Mine'], ...Array.from({ length: 16 }, (_, row) => [`note ${row}`])]);
      table.columns.getItem(customer?.fields['accountName']?.label[language] ?? '').name = 'Who';
      await context.sync();
    });
    const before = await cellsOf(session);
    const journal = await readStored(session, 'journal');
    const plan = await planUpgrade(session);
    expect([plan.from, plan.to]).toEqual([1, templateVersion]);
    expect(await cellsOf(session)).toEqual(before);
    let kept: Uint8Array | undefined;
    const keepCopy = async () => void (kept = await saveWorkbook(session.workbook));
    const done = await upgradeWorkspace(session, { newRowId: countingIds(), keepCopy });
    expect(done).toEqual(plan);
    const undone = openNodeSession(await loadWorkbook(kept ?? new Uint8Array()));
    expect(await cellsOf(undone)).toEqual(before);
    undone.close();
    expect(await cellsOf(session, before)).toEqual(before);
    expect(await readStored(session, 'journal')).toEqual(journal);
    expect(await readStored(session, 'settings')).toEqual({ templateVersion, language });
    const { places, repairs } = await readWorkspace(session);
    expect([...places.keys()].sort()).toEqual(registry.map((entity) => entity.name).sort());
    for (const entity of registry) {
      const fields = [...(places.get(entity.name)?.columnOf.keys() ?? [])].sort();
      expect([entity.name, fields]).toEqual([
        entity.name,
        sheetFields(entity)
          .map(([field]) => field)
          .sort(),
      ]);
    }
    expect(repairs.map(({ en }) => en).filter((text) => !text.includes('renamed headings'))).toEqual([]);
    const own = session.workbook.tableNamed(customer?.table ?? '')?.columns.map((column) => column.name);
    expect(own).toEqual(expect.arrayContaining(['Mine', 'Who']));
    const again = await planUpgrade(session);
    expect(again).toEqual({ from: templateVersion, to: templateVersion, changes: [] });
  });
});

test('version 2 gets what commission needs, and nothing else', async () => {
  const session = openNodeSession(await loadWorkbook(fixture('template-2-fr.xlsx')));
  const before = await cellsOf(session);
  const keepCopy = () => Promise.resolve();
  const { from, changes } = await upgradeWorkspace(session, { newRowId: countingIds(), keepCopy });
  const added = (kind: string) => changes.filter((change) => change.kind === kind);
  expect([from, changes.length]).toEqual([2, added('addColumn').length + added('addListValues').length]);
  expect(added('addColumn').map(({ after }) => after)).toEqual([
    ...['Version', 'Versement minimal', 'Report', 'Code G/L de dépense', 'Code G/L à payer'],
    ...['Paiement partiel', 'Fréquence', 'Mesure du palier', 'Application du palier', 'Date d’annulation'],
  ]);
  expect(added('addListValues').map(({ column, cells }) => [column, cells])).toEqual(
    expect.arrayContaining([
      ['commissionTierMeasure', 3],
      ['entity', 1],
      ['list', 4],
    ]),
  );
  expect(await cellsOf(session, before)).toEqual(before);
  session.close();
});

test('a workbook of a newer template is refused before anything is read as something else', async () => {
  const session = await newWorkspace('en', { entities: ['category'] });
  await session.run(async (context) => {
    context.workbook.names.getItem('SB_Template').formula = '=99';
    await context.sync();
  });
  const refused = { code: 'TEMPLATE_NEWER', fate: 'notDone' };
  await expect(planUpgrade(session)).rejects.toMatchObject(refused);
  await expect(checkWorkspace(session, { today: '2026-11-22' })).rejects.toMatchObject(refused);
  session.close();
});

test(`LibreOffice opens an upgraded workbook with every table and row (${office ?? 'not installed: not tried'})`, async () => {
  if (office === undefined) return;
  const session = openNodeSession(await loadWorkbook(fixture('template-1-fr-pushed.xlsx')));
  await upgradeWorkspace(session, { newRowId: countingIds(), keepCopy: () => Promise.resolve() });
  const before = await cellsOf(session);
  const converted = convertInOffice(await saveWorkbook(session.workbook), 'xlsx');
  session.close();
  const opened = openNodeSession(await loadWorkbook(converted));
  expect(await cellsOf(opened, before)).toEqual(before);
  opened.close();
}, 240_000);
