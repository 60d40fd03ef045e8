import fc from 'fast-check';
import { contentHash } from '../../../src/core/push/content-hash';
import { controlTotal, totalsTie } from '../../../src/core/push/control-totals';
import { runToGoOnWith } from '../../../src/core/push/left-runs';
import {
  nextStep,
  noFates,
  noteAnswered,
  noteSent,
  type PushJournal,
} from '../../../src/core/push/push-journal';
import { planPush, type PlannedBatch, type PushPlan } from '../../../src/core/push/push-plan';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { loadOrder } from '../../../src/core/entity/load-order';
import { findEntity, registry } from '../../../src/core/entities/registry';
import { check, sampleRows, type SampleRows } from '../sample-workspace';

const limits = { rows: 3, bytes: 20_000 };
const plan = (rows: SampleRows): PushPlan => planPush(registry, check(rows), limits);
const emptyJournal: PushJournal = {
  version: 1,
  run: 'r',
  url: 'u',
  mode: 'commit',
  startedAt: 's',
  batches: [],
};

const sentKeys = (batches: readonly PlannedBatch[], passes: readonly string[]): string[] =>
  batches.filter((batch) => passes.includes(batch.pass)).flatMap((batch) => batch.rowKeys);

describe('the plan of a push', () => {
  const rows = sampleRows(5);

  test('sends every right row once, in load order', () => {
    const { batches, held } = plan(rows);
    const keys = sentKeys(batches, ['only', 'first']);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBe(registry.length * 5);
    expect([...held.values()].every((count) => count === 0)).toBe(true);
    const order = loadOrder(registry).map((step) => step.entity.name);
    const firsts = batches
      .filter((batch) => batch.pass !== 'second')
      .map((batch) => order.indexOf(batch.entity));
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  });

  test('holds back rows with errors and counts them', () => {
    const broken = {
      ...rows,
      customer: (rows['customer'] ?? []).map((row, i) => (i === 2 ? { ...row, currency: 'XYZ' } : row)),
    };
    const { batches, held } = plan(broken);
    expect(held.get('customer')).toBe(1);
    expect(
      batches.filter((batch) => batch.entity === 'customer').flatMap((batch) => batch.rowKeys),
    ).not.toContain('customer-2');
  });

  test('puts parents before their children, whatever the order of the sheet', () => {
    const chain: readonly CanonicalRow[] = (rows['category'] ?? []).map((row, index) => ({
      ...row,
      parentCategory: index > 0 ? (rows['category']?.[0]?.['categoryName'] ?? null) : null,
    }));
    fc.assert(
      fc.property(fc.shuffledSubarray([...chain], { minLength: chain.length }), (shuffled) => {
        const batches = plan({ category: shuffled }).batches.filter((batch) => batch.entity === 'category');
        const first = batches[0];
        const name = first?.columns.indexOf('categoryName') ?? -1;
        expect(first?.rows[0]?.[name]).toBe(chain[0]?.['categoryName']);
      }),
      { numRuns: 20 },
    );
  });

  test('rows whose references wait go twice, the second time whole', () => {
    const contactIds = (rows['contact'] ?? []).map((row) => row['legacyId'] ?? null);
    const waiting = {
      ...rows,
      serviceLocation: (rows['serviceLocation'] ?? []).map((row, i) => ({
        ...row,
        siteContact: contactIds[i] ?? null,
      })),
    };
    const { batches } = plan(waiting);
    const deferred = loadOrder(registry).find((step) => step.deferred.length > 0);
    const twice = sentKeys(batches, ['second']);
    expect(twice).toEqual(sentKeys(batches, ['first']));
    expect(twice.length).toBe(deferred ? 5 : 0);
    const whole = batches.find((batch) => batch.pass === 'second');
    expect(whole && whole.rows[0]?.[whole.columns.indexOf(deferred?.deferred[0] ?? '')]).not.toBeNull();
  });

  test('keeps to the limits and gives the same keys for the same content', () => {
    const { batches } = plan(rows);
    for (const batch of batches) expect(batch.rowKeys.length).toBeLessThanOrEqual(limits.rows);
    expect(plan(rows).batches.map((batch) => batch.key)).toEqual(batches.map((batch) => batch.key));
    expect(new Set(batches.map((batch) => batch.key)).size).toBe(batches.length);
  });

  test('resumed after any crash it sends each batch to its end once, asking about those without an answer', () => {
    const full = plan(rows);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: full.batches.length - 1 }),
        fc.boolean(),
        (crashAt, answerLost) => {
          let journal = emptyJournal;
          const applied: string[] = [];
          const run = (from: PushPlan, until: number): void => {
            for (let steps = 0; steps < until; steps += 1) {
              const step = nextStep(from, journal);
              if (step.act === 'finish') return;
              if (step.act === 'send') journal = noteSent(journal, step.batch);
              if (!applied.includes(step.batch.key)) applied.push(step.batch.key);
              if (steps === until - 1 && answerLost) return;
              journal = noteAnswered(journal, step.batch, noFates);
            }
          };
          run(full, crashAt + 1);
          run(plan(rows), Infinity);
          expect(applied).toEqual(full.batches.map((batch) => batch.key));
          expect(nextStep(full, journal).act).toBe('finish');
        },
      ),
      { numRuns: 25 },
    );
  });
});

test('a run that is gone on with is asked for every batch: a copy may not know what was sent', () => {
  const full = plan(sampleRows(5));
  const ofCopy: PushJournal = { ...emptyJournal, onDuplicate: 'overwrite' };
  const goOn = runToGoOnWith([ofCopy], full, { onDuplicate: 'overwrite' });
  expect(goOn?.batches.map(({ key, state }) => [key, state])).toEqual(
    full.batches.map(({ key }) => [key, 'sent']),
  );
});

describe('content hashes', () => {
  test('do not depend on the order of columns nor on blanks, and differ when a value does', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(fc.string(), fc.integer(), fc.boolean())),
        fc.string(),
        (row, other) => {
          const names = Object.keys(row);
          const hash = contentHash(
            names,
            names.map((name) => row[name] ?? null),
          );
          const reversed = [...names].reverse();
          expect(
            contentHash([...reversed, 'blank!'], [...reversed.map((name) => row[name] ?? null), null]),
          ).toBe(hash);
          expect(
            contentHash([...names, 'more!'], [...names.map((name) => row[name] ?? null), `${other}x`]),
          ).not.toBe(hash);
        },
      ),
    );
  });
});

test('a fingerprint tells a text from a number, a field from another, and 100,000 rows from one another', () => {
  const one = ['1', 1, true, 'true'].map((value) => contentHash(['a'], [value]));
  const swapped = [contentHash(['a', 'b'], ['x', 'y']), contentHash(['a', 'b'], ['y', 'x'])];
  const shifted = [contentHash(['a', 'b'], ['xy', 'z']), contentHash(['a', 'b'], ['x', 'yz'])];
  const many = Array.from({ length: 100_000 }, (_unused, row) =>
    contentHash(['a', 'b'], [`C-${String(row % 1000)}`, Math.floor(row / 1000)]),
  );
  const all = [...one, ...swapped, ...shifted, ...many];
  expect(new Set(all).size).toBe(all.length);
});

describe('control totals', () => {
  test('are exact, and tie only when every count and sum agrees', () => {
    const result = check(sampleRows(10));
    const entity = findEntity('subscription');
    const table = result.entities.get('subscription')?.decoded;
    if (!entity || !table) throw new Error('no subscriptions');
    const total = controlTotal(entity, table, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const one = controlTotal(entity, table, [0]);
    expect(Number(total.sums['legacyMrc'])).toBeCloseTo(Number(one.sums['legacyMrc']) * 10, 6);
    expect(
      totalsTie(total, { ...total, sums: { ...total.sums, legacyMrc: `${total.sums['legacyMrc'] ?? ''}0` } }),
    ).toBe(true);
    expect(totalsTie(total, { ...total, sums: { ...total.sums, legacyMrc: '0.01' } })).toBe(false);
    expect(totalsTie(total, { ...total, count: 9 })).toBe(false);
  });
});
