import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { findEntity } from '../../src/core/entities/registry';
import type { CanonicalRow } from '../../src/core/entity/judge-row';
import { sampleRow } from '../../src/core/entity/sample-rows';
import { openNodeSession } from '../../src/host/client/node-session';
import type { HostSession } from '../../src/host/client/session';
import { createWorkbook, type Workbook } from '../../src/host/workbook/workbook';
import { loadWorkbook } from '../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/host/xlsx/save-workbook';
import { readTotals, writeTotalsSheet } from '../../src/workflows/workspace-totals';
import { checkContext } from '../core/sample-workspace';
import { fillSheet } from '../excel/fill-sheet';
import { convertInOffice, officeVersion } from '../excel/libre-office';
import { buildIn } from '../excel/new-workspace';

const today = '2026-11-22';
const names = ['customer', 'subscription', 'balanceForward', 'controlTotal'];

const row = (name: string, values: CanonicalRow): CanonicalRow => {
  const entity = findEntity(name);
  if (!entity) throw new Error(name);
  return { ...sampleRow(entity, 0, findEntity, checkContext), ...values };
};

const legacy = (values: CanonicalRow): CanonicalRow =>
  row('controlTotal', {
    brokenDownBy: null,
    value: null,
    count: null,
    amount: null,
    currency: null,
    ...values,
  });

async function opened(language: 'en' | 'fr'): Promise<{ workbook: Workbook; session: HostSession }> {
  const workbook = createWorkbook();
  const session = openNodeSession(workbook);
  await buildIn(session, language, names);
  await fillSheet(session, 'customer', [
    row('customer', { legacyId: '=1+1' }),
    row('customer', { legacyId: 'B' }),
  ]);
  await fillSheet(session, 'subscription', [
    row('subscription', {
      legacyId: 'S',
      customer: 'B',
      service: '=2+2',
      status: 'Active',
      legacyMrc: '12345678901234567.89',
    }),
    row('subscription', {
      legacyId: 'T',
      customer: 'B',
      service: 'PLAIN',
      status: 'Active',
      legacyMrc: '10.00',
    }),
  ]);
  await fillSheet(session, 'balanceForward', [
    row('balanceForward', {
      customer: 'B',
      mode: 'Open items',
      balanceForwardAmount: '5.00',
      currency: 'CAD',
    }),
  ]);
  await fillSheet(session, 'controlTotal', [
    legacy({ total: 'R1', count: 3 }),
    legacy({ total: 'R6', amount: '5.00', currency: 'CAD' }),
  ]);
  return { workbook, session };
}

async function written(session: HostSession): Promise<string> {
  return writeTotalsSheet(session, await readTotals(session, { today }), { today });
}

test.each([
  ['en', 'Totals', '1 of 2 totals agree with the old system.', '≠ Differs'],
  ['fr', 'Totaux', '1 total concorde sur 2 avec l’ancien système.', '≠ Diffère'],
] as const)(
  'the %s sheet says it, with numbers as numbers and charts',
  async (language, name, fact, differs) => {
    const { workbook, session } = await opened(language);
    expect(await written(session)).toBe(name);
    const sheet = workbook.sheets.find((one) => one.name === name)!;
    const cells = Array.from({ length: 120 }, (_, at) =>
      Array.from({ length: 6 }, (__, column) => sheet.cells.get(at, column)),
    );
    expect(cells[1]?.[0]).toBe(fact);
    const [counts, amounts] = [
      cells.find(([first]) => String(first).startsWith('R1 ')),
      cells.find(([first]) => String(first).startsWith('R6 ')),
    ];
    expect(counts?.slice(2)).toEqual([3, 2, -1, differs]);
    expect(amounts?.slice(2, 5)).toEqual([5, 5, 0]);
    expect(cells.flat()).toContain('12345678901234577.89');
    expect(cells.flat()).toContain('=2+2');
    expect(sheet.charts.map(({ kind }) => kind)).toEqual([
      'BarStacked100',
      'ColumnClustered',
      'BarClustered',
    ]);
    session.close();
  },
);

test('made again it is the same sheet, wherever people moved it, and no sheet of the workspace', async () => {
  const { workbook, session } = await opened('en');
  const before = await readWorkspace(session);
  await written(session);
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Totals');
    sheet.name = 'Ours';
    sheet.position = 0;
    await context.sync();
  });
  const loaded = await loadWorkbook(await saveWorkbook(workbook));
  session.close();
  const again = openNodeSession(loaded);
  await written(again);
  expect(loaded.sheets.map(({ name }) => name)).toEqual([
    'Totals',
    ...workbook.sheets.slice(1).map(({ name }) => name),
  ]);
  expect(loaded.sheets[0]?.charts).toHaveLength(3);
  const after = await readWorkspace(again);
  expect([...after.places.keys()]).toEqual([...before.places.keys()]);
  again.close();
});

const inOffice = officeVersion() === undefined ? test.skip : test;

inOffice(
  'LibreOffice opens it with its charts',
  async () => {
    const { workbook, session } = await opened('fr');
    await written(session);
    session.close();
    const resaved = await loadWorkbook(convertInOffice(await saveWorkbook(workbook), 'xlsx'));
    expect(resaved.sheets.find(({ name }) => name === 'Totaux')?.charts.map(({ title }) => title)).toEqual([
      'Lignes par état',
      'Montants : ancien système et classeur',
      'Frais mensuels récurrents par service',
    ]);
  },
  120_000,
);
