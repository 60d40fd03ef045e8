import fc from 'fast-check';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { registry } from '../../../src/core/entities/registry';
import { planPush } from '../../../src/core/push/push-plan';
import { RowOutcomes } from '../../../src/core/push/row-outcomes';
import { rowMessages } from '../../../src/core/validation/validate-workspace';
import { check, sampleRows, type SampleRows } from '../sample-workspace';

const right = sampleRows(4);
/** With an error, a warning and what follows from them, so that there is something to shift. */
const rows: SampleRows = {
  ...right,
  customer: (right['customer'] ?? []).map((row, index) =>
    index === 1 ? { ...row, accountType: null } : row,
  ),
};

/** The same rows with blank ones before the places given, on every sheet. */
const withBlanks = (places: readonly number[]): SampleRows =>
  Object.fromEntries(
    Object.entries(rows).map(([name, entityRows]) => [
      name,
      entityRows.flatMap((row, index): CanonicalRow[] => [
        ...places.filter((at) => at === index).map(() => ({})),
        row,
      ]),
    ]),
  );

const found = (sample: SampleRows): string[] =>
  check(sample)
    .issues.map(
      ({ entity, field, code, rowIndex }) =>
        `${entity}.${field} ${code} ${JSON.stringify(sample[entity]?.[rowIndex])}`,
    )
    .sort();

test('rows that nobody filled in are neither checked nor counted nor sent', () => {
  const before = check(rows);
  const sent = planPush(registry, before).batches.flatMap((batch) => batch.rows);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 5 }), (places) => {
      const sample = withBlanks(places);
      const after = check(sample);
      expect(found(sample)).toEqual(found(rows));
      expect(after.counts).toEqual(before.counts);
      for (const [name, { rows: count, ready }] of before.entities) {
        expect(after.entities.get(name)).toMatchObject({ rows: count, ready });
      }
      expect(planPush(registry, after).batches.flatMap((batch) => batch.rows)).toEqual(sent);
    }),
    { numRuns: 10 },
  );
});

test('a blank row has no status and no message, and a push does not count it as held back', () => {
  const result = check(withBlanks([2]));
  const customers = result.entities.get('customer');
  expect(customers?.statuses.map((status) => status === '')).toEqual([false, false, true, false, false]);
  expect(customers?.statuses[1]).toBe('Error');
  expect(rowMessages(result, 'customer', 'en')).toHaveLength(5);
  expect(rowMessages(result, 'customer', 'en')[2]).toBe('');
  const entity = registry.find(({ name }) => name === 'customer');
  if (!entity || !customers) throw new Error('customer');
  const outcomes = new RowOutcomes(entity, customers, []);
  expect(outcomes.counts()).toMatchObject({ rows: 4, notSent: 4 });
  expect(outcomes.statuses(false)).toEqual(customers.statuses);
});
