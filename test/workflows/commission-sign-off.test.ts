import { beginVersion } from '../../src/core/commission/designer/plan-version';
import type { HostSession } from '../../src/host/client/session';
import { changeCatalog } from '../../src/workflows/change-catalog';
import { readPlanBook } from '../../src/workflows/commission/plan-book';
import { findPlanFaults } from '../../src/workflows/commission/plan-findings';
import { planSheets } from '../../src/workflows/commission/plan-sheets';
import { signedState, signPlan } from '../../src/workflows/commission/sign-plan';
import { undoOperation } from '../../src/workflows/undo-operation';
import { historyRows } from '../core/commission/small-history';
import { countingIds, newWorkspace } from '../excel/new-workspace';
import { fillSheet } from '../excel/fill-sheet';

const today = '2026-06-01';
let session: HostSession;
beforeAll(async () => {
  session = await newWorkspace('en', { entities: [...historyRows.keys()] });
  for (const [name, rows] of historyRows) await fillSheet(session, name, rows);
});
afterAll(() => session.close());

const state = async () => {
  const { catalog, signOffs } = await readPlanBook(session, today);
  return { catalog, ...signedState(catalog, 'Dealers', signOffs) };
};

test('a signature holds for the rows in any order, until a version begins, and again once it is undone', async () => {
  expect((await state()).signOff).toBeUndefined();
  const signing = { plan: 'Dealers', by: 'Line Roy', at: '2026-06-01T12:00:00.000Z' };
  const signed = await signPlan(session, signing);
  expect(signed.version).toBe('2026-1');
  expect(signed.hash).toMatch(/^[0-9a-f]{64}$/);
  const lines = historyRows.get('commissionPlanLine') ?? [];
  await fillSheet(session, 'commissionPlanLine', [...lines].reverse());
  const after = await state();
  expect([after.signOff?.isIntact, after.differences]).toEqual([true, []]);
  expect((await signPlan(session, signing)).hash).toBe(signed.hash);

  const plan = after.catalog.find('commissionPlan', 'Dealers')!;
  const doing = { by: 'Line Roy', at: signing.at, newId: countingIds() };
  const act = beginVersion(plan, { from: '2026-07-01', version: '2026-2' });
  const wish = { act, reachesAll: false, sheets: planSheets(), today };
  const { operation, added } = await changeCatalog(session, wish, doing);
  expect(added).toHaveLength(3);
  const changed = await state();
  expect(changed.differences.map(({ kind, lineNumber }) => [kind, lineNumber])).toEqual([
    ['changed', null],
    ['changed', '1'],
    ['changed', '2'],
    ['changed', '3'],
    ['added', '4'],
    ['added', '5'],
    ['added', '6'],
  ]);
  expect(changed.differences[1]?.fields).toEqual([{ field: 'expiry', from: '2026-12-31', to: '2026-06-30' }]);
  await expect(signPlan(session, { ...signing, shown: 'something else' })).rejects.toMatchObject({
    code: 'ROWS_CHANGED',
  });
  await undoOperation(session, operation, doing);
  expect((await state()).differences).toEqual([]);
}, 60_000);

test('the rules speak against lines that overlap', async () => {
  const lines = historyRows.get('commissionPlanLine') ?? [];
  await fillSheet(session, 'commissionPlanLine', [...lines, { ...lines[3]!, lineNumber: 2 }]);
  const found = await findPlanFaults(session, today);
  expect(found.filter(({ entity }) => entity === 'commissionPlanLine').map(({ code }) => code)).toContain(
    'V603',
  );
}, 60_000);
