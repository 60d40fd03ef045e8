import fc from 'fast-check';
import { rowFates } from '../../../src/core/push/push-journal';
import { isBatchAnswer, isBatchBody } from '../../../src/core/push/quick-read';
import { batchAnswer, batchBody } from '../../../src/core/push/wire';

const odd = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.object({ maxDepth: 1 }));
const mostly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 40, arbitrary: right }, { weight: 1, arbitrary: odd });
const few = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => mostly(fc.array(item, { maxLength: 3 }));
const longKey = fc.constant('x'.repeat(201));
const key = mostly(fc.oneof({ weight: 20, arbitrary: fc.uuid() }, fc.string({ maxLength: 4 }), longKey));
const value = mostly(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)));
const maybe = fc.option(odd, { nil: undefined });

const body = fc.record(
  {
    ...{ entity: mostly(fc.constant('category')), mode: mostly(fc.constantFrom('commit', 'dryRun')) },
    ...{
      onDuplicate: mostly(fc.constantFrom('skip', 'merge')),
      columns: few(fc.string()),
      rows: few(few(value)),
    },
    ...{ rowKeys: few(key), rowHashes: few(key), more: maybe },
  },
  { requiredKeys: ['entity', 'mode', 'onDuplicate', 'columns', 'rows', 'rowKeys', 'rowHashes'] },
);

const result = fc.record(
  {
    ...{ rowKey: mostly(fc.string()), status: mostly(fc.constantFrom(...rowFates)) },
    ...{ id: mostly(fc.option(fc.string())), version: mostly(fc.option(fc.integer())), errors: maybe },
  },
  { requiredKeys: ['rowKey', 'status', 'id', 'version'] },
);
const count = mostly(fc.nat());
const totals = fc.record({ rows: count, ...Object.fromEntries(rowFates.map((fate) => [fate, count])) });
const answer = fc.record({
  ...{ key: mostly(fc.string()), entity: mostly(fc.string()), mode: mostly(fc.constant('commit')) },
  ...{ results: few(result), totals: mostly(totals) },
});

/** What is told right at once is what the schema gives back; and nothing plain is left to the schema. */
test.each([
  ['a batch', body, isBatchBody, batchBody],
  ['an answer', answer, isBatchAnswer, batchAnswer],
] as const)('%s told right without its schema is right by its schema', (_what, inputs, isRight, schema) => {
  let told = 0;
  fc.assert(
    fc.property(inputs, (input) => {
      const sent: unknown = JSON.parse(JSON.stringify(input));
      if (!isRight(sent)) return;
      told += 1;
      expect(schema.parse(sent)).toEqual(sent);
    }),
    { numRuns: 300 },
  );
  expect(told).toBeGreaterThan(20);
});
