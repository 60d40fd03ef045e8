import type { Cell } from '../../../src/core/entity/cell';
import { proposeFixes } from '../../../src/core/fixes/propose-fixes';
import { TargetIndex } from '../../../src/core/fixes/target-index';
import { sampleRows, workspaceOf } from '../sample-workspace';
import { checkedTables, dirtied, type Dirt } from './fixes-of';

const workspace = workspaceOf(sampleRows(3));

const customers = (...rows: Record<string, Cell>[]): Dirt => ({ customer: rows });

const proposalsFor = (dirt: Dirt, beside?: readonly Cell[]) =>
  proposeFixes(checkedTables(dirtied(workspace, dirt)), {}, new Map(beside ? [['customer', [beside]]] : []));

const days = { choices: [{ label: { en: '2026-04-03' } }, { label: { en: '2026-03-04' } }] };

test('a date that could be two days is a choice, unless the other dates of its column settle it', () => {
  const alone = proposalsFor(customers({ invoicingStartDate: '03/04/2026' }));
  expect(alone.fixes).toMatchObject([{ code: 'V012', certainty: 'choice', ...days }]);
  const settled = proposalsFor(
    customers({ invoicingStartDate: '03/04/2026' }, { invoicingStartDate: '25/12/2026' }),
  );
  expect(settled.fixes).toMatchObject([
    { certainty: 'likely', edit: { rowIndex: 0, to: 46_115 } },
    { certainty: 'sure', edit: { rowIndex: 1 } },
  ]);
});

test('lost zeros and digits come back from a column beside, or the person is told they are gone', () => {
  const zeros = customers({ bankAccount: 12_345 });
  expect(proposalsFor(zeros).beyondRecovery).toMatchObject([{ code: 'V010', field: 'bankAccount' }]);
  expect(proposalsFor(zeros, ['0012345']).fixes).toMatchObject([{ code: 'V010', edit: { to: '0012345' } }]);
  const digits: Dirt = { subscription: [{ subscriptionIdentifier: 8.9302e18 }] };
  const { fixes, beyondRecovery } = proposalsFor(digits);
  expect(fixes).toEqual([]);
  expect(beyondRecovery).toMatchObject([{ code: 'V014', why: { en: expect.stringContaining('15') } }]);
});

test('nobody’s value is made up: blank, repeated, too long and failing cells are left', () => {
  const dirt = customers({ accountType: '' }, { legacyId: 'x'.repeat(80) }, { accountName: '#N/A' });
  const checked = checkedTables(dirtied(workspace, dirt));
  const { fixes, left } = proposeFixes(checked, { entity: 'customer' });
  expect(fixes).toEqual([]);
  expect(left).toBeGreaterThanOrEqual(3);
});

test('a row is not led to a plan where its date, mended too, would break into another line', () => {
  const dirt: Dirt = {
    ratePlan: [{}, { ratePlanName: 'Cnaada LD-2' }],
    destinationLine: [{ prefix: '1514' }, { prefix: '1514', effectiveFrom: '2026-11-22T14:30:00Z' }],
  };
  const edits = proposalsFor(dirt).fixes.map(({ edit }) => edit);
  expect(edits.map(({ field }) => field)).toContain('effectiveFrom');
  const mended = edits.reduce<Dirt>(
    (rows, { entity, rowIndex, field, to }) => ({
      ...rows,
      [entity]: (rows[entity] ?? []).map((row, index) =>
        index === rowIndex ? { ...row, [field]: to } : row,
      ),
    }),
    dirt,
  );
  const { issues } = checkedTables(dirtied(workspace, mended)).result;
  expect(issues.filter(({ code }) => code === 'V308')).toEqual([]);
});

test('a selection is of codes, place, rows and what was found', () => {
  const checked = checkedTables(
    dirtied(workspace, customers({ accountName: ' A ' }, { accountName: ' B ' }, { phone: '514 555-O123' })),
  );
  const chosen = (selection: object) => proposeFixes(checked, selection).fixes.map(({ edit }) => edit.to);
  expect(chosen({ codes: ['V103'] })).toEqual(['+15145550123']);
  expect(chosen({ entity: 'customer', field: 'accountName', rows: [1] })).toEqual(['B']);
  expect(chosen({ found: ' A ' })).toEqual(['A']);
});

describe('the row that was meant', () => {
  const index = new TargetIndex(new Set(['C-1042', 'C-1043', 'C-0077', 'Boréal Télécom', 'Atlas Internet']));
  test.each([
    ['c 1042', 'same', ['C-1042']],
    ['boreal telecom', 'same', ['Boréal Télécom']],
    ['C-001042', 'alike', ['C-1042']],
    ['1042', 'alike', ['C-1042']],
    ['77', 'alike', ['C-0077']],
    ['C-1044', 'slip', ['C-1042', 'C-1043']],
    ['Altas Internet', 'slip', ['Atlas Internet']],
  ])('%s', (text, how, values) => {
    expect(index.near(text)).toEqual({ how, values });
  });
  test('nothing near is nothing', () => {
    expect(index.near('Zenith')).toBeUndefined();
  });
});

test('2,000 wrong references among 100,000 rows are answered within a second', () => {
  const targets = new Set(Array.from({ length: 100_000 }, (_, number) => `CUST-${String(number * 7)}`));
  const wrong = Array.from({ length: 2000 }, (_, number) => `CUTS-${String(number * 49)}`);
  const started = process.cpuUsage();
  const index = new TargetIndex(targets);
  const found = wrong.map((text) => index.near(text)?.values.length ?? 0);
  // Of this process alone: the clock would count what else the machine does.
  const { user } = process.cpuUsage(started);
  expect(found.filter((count) => count > 0)).toHaveLength(2000);
  expect(user / 1000).toBeLessThan(1000);
});
