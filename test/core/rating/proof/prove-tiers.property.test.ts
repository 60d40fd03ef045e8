import fc from 'fast-check';
import { proveTiers } from '../../../../src/core/rating/proof/prove-tiers';
import { rateQuantity } from '../../../../src/core/rating/tiers/rate-quantity';
import { tierSet } from '../../../../src/core/rating/tiers/tier-set';
import type { TierPlanRows, TierRow } from '../../../../src/core/rating/plan/rate-rows';
import { tier, version } from '../plan-rows';

const today = { year: 2026, month: 1, day: 7 };
const prove = (tiers: readonly TierRow[], versions: TierPlanRows['versions'] = []) =>
  proveTiers({ versions, tiers }, { today: '2026-01-07', mode: 'Graduated' });

const bounds = fc.integer({ min: 0, max: 6 });
const some = fc
  .array(fc.tuple(bounds, fc.option(bounds)), { minLength: 1, maxLength: 4 })
  .map((list) =>
    list.map(([from, to]) => tier(String(from), to === null ? null : String(to), { ratePerUnit: '1' })),
  );
/** Tiers that follow each other, the last one open. */
const whole = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }).map((cuts) => {
  const from = [0, ...cuts.sort((a, b) => a - b)];
  return from.map((at, place) =>
    tier(String(at), from[place + 1] === undefined ? null : String(from[place + 1]), { ratePerUnit: '1' }),
  );
});

test('tiers are complete where every quantity has a price, and the flaws are where it has none', () => {
  fc.assert(
    fc.property(fc.oneof(some, whole), (tiers) => {
      const { complete, findings } = prove(tiers);
      const set = tierSet({ versions: [], tiers }, today)!;
      const halves = Array.from({ length: 24 }, (_unused, step) => step * 500_000);
      const priced = halves.every((quantity) => rateQuantity(set, quantity).ok);
      // What rating never reaches, such as a tier that ends where it begins, the proof still tells.
      if (complete) expect(priced).toBe(true);
      if (!priced) expect(complete).toBe(false);
      for (const { kind, quantity } of findings)
        if (kind === 'tierGap') expect(rateQuantity(set, quantity).ok).toBe(false);
    }),
  );
});

test.each<[string, readonly TierRow[], readonly string[]]>([
  [
    'that follow each other',
    [tier('0', '10', { included: true }), tier('10', null, { ratePerUnit: '2' })],
    [],
  ],
  ['that do not begin at 0', [tier('1', null, { ratePerUnit: '2' })], ['tierGap 0']],
  [
    'with a gap',
    [tier('0', '9', { ratePerUnit: '2' }), tier('10', null, { ratePerUnit: '1' })],
    ['tierGap 1'],
  ],
  [
    'that overlap',
    [tier('0', '11', { ratePerUnit: '2' }), tier('10', null, { ratePerUnit: '1' })],
    ['tierOverlap 1'],
  ],
  ['without an open end', [tier('0', '9', { ratePerUnit: '2' })], ['tierGap 0']],
  [
    'that end before they begin',
    [tier('0', null, { ratePerUnit: '2' }), tier('9', '8', { ratePerUnit: '2' })],
    ['tierOrder 1'],
  ],
  ['below cost', [tier('0', null, { ratePerUnit: '2', cost: '3' })], ['belowCost 0']],
  [
    'whose rates turn back',
    [
      tier('0', '1', { ratePerUnit: '3' }),
      tier('1', '2', { ratePerUnit: '1' }),
      tier('2', null, { ratePerUnit: '2' }),
    ],
    ['tierRates 2'],
  ],
])('tiers %s', (_case, tiers, expected) => {
  expect(prove(tiers).findings.map(({ kind, line }) => `${kind} ${line}`)).toEqual(expected);
});

test('under Volume a tier that makes all cheaper than a little less is told', () => {
  const tiers = [tier('0', '20', { ratePerUnit: '2' }), tier('20', null, { ratePerUnit: '1' })];
  const volume = prove(tiers, [version({ ratePlanType: 'Tier', unit: 'GB', tierMode: 'Volume' })]);
  expect(volume.findings.map(({ kind, line }) => `${kind} ${line}`)).toEqual(['tierTotal 1']);
  expect(volume.complete).toBe(true);
  expect(prove(tiers).findings).toEqual([]);
});
