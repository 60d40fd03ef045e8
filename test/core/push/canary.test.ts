import { referenceColumns, targetOf } from '../../../src/core/entity/references';
import { findEntity, registry } from '../../../src/core/entities/registry';
import { chooseCanary } from '../../../src/core/push/canary';
import { planPush } from '../../../src/core/push/push-plan';
import { brokenRules, strictest } from '../../../src/core/push/stop-rules';
import { planWaves } from '../../../src/core/push/waves';
import { check, sampleRows } from '../sample-workspace';

const rows = sampleRows(6);
const checked = check(rows);
const canary = chooseCanary(registry, checked);
const has = (entity: string, row: number): boolean => canary.rows.get(entity)?.has(row) ?? false;

test('every entity with sendable rows is in the sample, and all that its rows refer to', () => {
  for (const [name, { decoded, ready, statuses }] of checked.entities) {
    const entity = findEntity(name);
    if (!entity || ready === 0) continue;
    expect(canary.rows.get(name)?.size).toBeGreaterThan(0);
    for (const rowIndex of canary.rows.get(name) ?? []) {
      expect(statuses[rowIndex]).not.toBe('Error');
      for (const { name: field, field: declared } of referenceColumns(entity)) {
        const value = decoded.column(field)[rowIndex] ?? null;
        const target = targetOf(declared, (peer) => decoded.column(peer)[rowIndex] ?? null);
        const there = checked.entities.get(target ?? '');
        if (value === null || !target || !there) continue;
        const found = there.decoded.column(findEntity(target)?.referenceBy ?? '').indexOf(value);
        if (found >= 0 && there.statuses[found] !== 'Error') expect([target, found, has(target, found)]).toEqual([target, found, true]); // prettier-ignore
      }
    }
  }
});

test('subscriptions that differ in service, province, contract or proration are kinds of their own; others are not', () => {
  const [first = {}] = rows['subscription'] ?? [];
  const [home = {}] = rows['serviceLocation'] ?? [];
  const [customer = {}] = rows['customer'] ?? [];
  const cycleDay = String(customer['billingCycleDay'] ?? 1).padStart(2, '0');
  const subscriptions = [
    { billingStartDate: `2026-11-${cycleDay}` },
    { billingStartDate: `2026-10-${cycleDay}` },
    { billingStartDate: '2026-11-17' },
    { billingStartDate: `2026-11-${cycleDay}`, effectiveTo: '2027-01-31' },
    { billingStartDate: `2026-11-${cycleDay}`, serviceLocation: 'L-ON' },
    { billingStartDate: `2026-11-${cycleDay}`, contractType: '12M' },
  ].map((change, index) => ({
    ...first,
    effectiveTo: null,
    ...change,
    legacyId: `S-${String(index)}`,
    subscriptionIdentifier: `51455501${String(index).padStart(2, '0')}`,
  }));
  const elsewhere = {
    ...home,
    legacyId: 'L-ON',
    province: home['province'] === 'ON' ? 'QC' : 'ON',
    postalCode: null,
  };
  const varied = check({ ...rows, subscription: subscriptions, serviceLocation: [home, elsewhere] });
  const everySendable = new Map(
    [...varied.entities].map(([name, one]) => [
      name,
      name === 'subscription' || name === 'serviceLocation'
        ? { ...one, statuses: one.statuses.map(() => 'Ready' as const) }
        : one,
    ]),
  );
  const chosen = chooseCanary(registry, { ...varied, entities: everySendable }).rows.get('subscription');
  expect([...(chosen ?? [])].sort()).toEqual([0, 2, 3, 4, 5]);
});

test('canary and waves together are the plan: every row once in each of its passes, the canary first', () => {
  const waved = planWaves(registry, checked, { rows: 2, bytes: 1_000_000 }, canary.rows);
  const passes = (batches: typeof waved.batches): string[] =>
    batches.flatMap(({ entity, pass, rowKeys }) => rowKeys.map((key) => `${entity} ${key} ${pass}`)).sort();
  expect(passes(waved.batches)).toEqual(passes(planPush(registry, checked).batches));
  expect(waved.waves.flat()).toEqual(waved.batches);
  const [first = [], ...others] = waved.waves;
  expect(first.every(({ entity, rowIndexes }) => rowIndexes.every((row) => has(entity, row)))).toBe(true);
  expect(others.flat().some(({ entity, rowIndexes }) => rowIndexes.some((row) => has(entity, row)))).toBe(
    false,
  );
});

test.each([
  [{ rows: 0 }, 1, ['rejects']],
  [{ rows: 1 }, 1, []],
  [{ percent: 2 }, 2, []],
  [{ percent: 2 }, 3, ['rejects']],
])('rejects %j bear %i of 100', (rejects, rejected, broken) => {
  const figures = { sent: 100, rejected, unexpectedUpdates: 0, untied: [], differences: 0 };
  expect(brokenRules({ rejects }, figures).map(({ rule }) => rule)).toEqual(broken);
  const bad = { ...figures, rejected: 0, unexpectedUpdates: 1, untied: ['invoice'], differences: 2 };
  expect(brokenRules(strictest, bad).map(({ rule }) => rule)).toEqual([
    'moneyVariance',
    'unexpectedUpdates',
    'differences',
  ]);
});
