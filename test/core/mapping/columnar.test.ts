import fc from 'fast-check';
import { applyProfile } from '../../../src/core/mapping/apply-profile';
import type { Condition } from '../../../src/core/mapping/condition-schema';
import type { Expression, MappingProfile } from '../../../src/core/mapping/mapping-profile';
import type { MappingResult } from '../../../src/core/mapping/mapping-result';
import type { SourceTable } from '../../../src/core/mapping/source-table';
import type { Step } from '../../../src/core/mapping/steps/step-schema';
import { context, sourceOf } from './mapping-context';

const headings = ['a', 'b', 'c'];
const heading = fc.constantFrom(...headings);

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ column: heading, is: fc.constant(['1', 'x']) }),
  fc.record({ column: heading, isNot: fc.constant(['2']) }),
  fc.record({ column: heading, blank: fc.boolean() }),
  fc.constant({ formula: '{a} + 1 > 2' }),
  fc.constant({ all: [{ column: 'a', isNot: ['x'] }, { formula: '{a} + {b} < 9' }] }),
  fc.constant({ any: [{ column: 'b', blank: true }, { formula: '{b} > 1' }] }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>(
    { do: 'number' },
    { do: 'case', to: 'upper' },
    { do: 'split', by: '-', part: 2 },
    { do: 'extract', pattern: '\\d+', otherwise: 'problem' },
    { do: 'map', values: { '1': 'one', x: 'X' }, otherwise: 'keep' },
    { do: 'map', values: { '1': 'one', x: 'X' }, otherwise: 'problem' },
    { do: 'arithmetic', with: 'divide', by: { column: 'b' }, decimals: 2 },
    { do: 'formula', formula: 'value & {c}' },
    { do: 'formula', formula: '{a} * 2 + value' },
    { do: 'addDays', days: 3 },
    { do: 'rowNumber', from: 1, by: 1, off: true },
  ),
  fc.record({
    do: fc.constant('join' as const),
    columns: fc.array(heading, { minLength: 1 }),
    by: fc.constant('+'),
  }),
  fc.record({
    do: fc.constant('if' as const),
    when: condition,
    then: fc.constantFrom('blank' as const, { value: '7' }, { column: 'c' }, { formula: 'value / {a}' }),
  }),
);

const steps = fc.array(step, { maxLength: 4 });

const simple: fc.Arbitrary<Extract<Expression, { from: 'column' | 'template' | 'formula' }>> = fc.oneof(
  fc.record({ from: fc.constant('column' as const), column: heading, steps }),
  fc.record({
    from: fc.constant('template' as const),
    template: fc.constantFrom('{a}', '{a} {b}', 'k-{c}'),
    steps,
    placeholder: fc.boolean(),
  }),
  fc.record({
    from: fc.constant('formula' as const),
    formula: fc.constantFrom('{a} + {b}', 'upper({c})'),
    steps,
    when: condition,
  }),
);

const expression: fc.Arbitrary<Expression> = fc.oneof(
  simple,
  fc.record({
    from: fc.constant('firstOf' as const),
    of: fc.array(simple, { minLength: 1, maxLength: 3 }),
    when: condition,
    ifBlank: fc.constant({ value: 'none', placeholder: true }),
  }),
  fc.constantFrom('problem' as const, 'blank' as const, 'keep' as const).map((otherwise): Expression => ({
    from: 'lookup',
    columns: ['a', 'b'],
    table: [
      { is: ['1', null], value: 'one' },
      { is: [null, '2'], value: 'two' },
    ],
    otherwise,
  })),
);

const profile: fc.Arbitrary<MappingProfile> = fc
  .record({ notes: expression, mrc: expression, price: expression, when: condition, total: simple })
  .map(({ notes, mrc, price, when, total }) => ({
    version: 1,
    name: 'law',
    asOf: '2026-11-01',
    entities: [
      { entity: 'subscription', when, fields: { notes, legacyMrc: mrc } },
      {
        entity: 'subscriptionItem',
        repeat: {
          columns: [
            {
              column: 'a',
              separator: '-',
              items: [{ values: ['1', 'x'], item: 'ONE', listPrice: '3.00' }],
              nothing: ['2'],
            },
            { column: 'b', items: [{ values: ['2'], item: 'TWO', listPrice: '4.00' }] },
          ],
          balance: { field: 'unitPriceOverride', total },
        },
        fields: {
          item: { from: 'member', part: 'item' },
          quantity: price,
          legacyId: { from: 'template', template: '{c}{@item}' },
        },
      },
    ],
  }));

const cell = fc.constantFrom('', ' ', '1', '2', 'x', 'X ', '1-x', '3,50', '2026-11-22', 'é\u00a0', 4, true);
const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 40 });

/** Every row on its own, one after the other, as somebody would write it who does not think of columns. */
function rowByRow(
  source: SourceTable,
  mapping: MappingProfile,
): Pick<MappingResult, 'unproduced' | 'problems'> & { rows: unknown } {
  const results = source.rows.map((row, index) =>
    applyProfile({ ...source, rows: [row], rowNumbers: [source.rowNumbers[index]!] }, mapping, context),
  );
  return {
    unproduced: results.flatMap(({ unproduced }) => unproduced),
    problems: results.flatMap(({ problems }) => problems),
    rows: ['subscription', 'subscriptionItem'].map((entity) =>
      results.flatMap((result) => rowsOf(result, entity)),
    ),
  };
}

function rowsOf(result: MappingResult, entity: string): unknown[] {
  const made = result.entities.get(entity)!;
  return made.sourceRows.map((number, row) => [
    number,
    [...made.columns].map(([field, cells]) => [field, cells[row]]),
  ]);
}

test('columns in blocks make what each row would make alone, in the same order, with the same problems', () => {
  fc.assert(
    fc.property(profile, rows, fc.integer({ min: 1, max: 50 }), (mapping, cells, rowsAtOnce) => {
      const source = sourceOf(headings, cells);
      const whole = applyProfile(source, mapping, context, rowsAtOnce);
      const { unproduced, problems } = whole;
      const made = ['subscription', 'subscriptionItem'].map((entity) => rowsOf(whole, entity));
      expect({ unproduced, problems, rows: made }).toEqual(rowByRow(source, mapping));
      expect(whole).toEqual(applyProfile(source, mapping, context));
    }),
    { numRuns: 300 },
  );
});

test('a column of many different values is mapped as one of few', () => {
  const many = Array.from(
    { length: 3000 },
    (_unused, index) => [String(index), index % 7 === 0 ? 'x' : '2', 'c'] as const,
  );
  const mapping: MappingProfile = {
    version: 1,
    name: 'many',
    entities: [
      {
        entity: 'subscription',
        fields: {
          notes: {
            from: 'column',
            column: 'a',
            steps: [
              { do: 'extract', pattern: '^\\d*[05]$', otherwise: 'problem' },
              { do: 'join', columns: ['b'], by: '/' },
            ],
          },
        },
      },
    ],
  };
  const source = sourceOf(headings, many);
  expect(applyProfile(source, mapping, context)).toEqual(applyProfile(source, mapping, context, 1));
});
