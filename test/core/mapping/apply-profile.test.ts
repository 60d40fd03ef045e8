import fc from 'fast-check';
import { applyProfile } from '../../../src/core/mapping/apply-profile';
import type { Expression, MappingProfile } from '../../../src/core/mapping/mapping-profile';
import { readProfile } from '../../../src/core/mapping/read-profile';
import { sumAmounts } from '../../../src/core/kernel/money';
import { context, sourceOf } from './mapping-context';

const column = (heading: string): Expression => ({ from: 'column', column: heading });

const headings = ['id', 'name', 'tv', 'net', 'total', 'state', 'note'];

const profile: MappingProfile = {
  version: 1,
  name: 'test',
  asOf: '2026-11-01',
  entities: [
    {
      entity: 'customer',
      when: { column: 'state', isNot: ['Test', 'void'] },
      fields: {
        legacyId: column('id'),
        accountName: { from: 'template', template: 'Client {name}', placeholder: true },
        language: { from: 'constant', value: 'fr' },
      },
    },
    {
      entity: 'subscriptionItem',
      when: { column: 'state', isNot: ['void'] },
      repeat: {
        columns: [
          {
            column: 'net',
            items: [
              { values: ['DSL'], item: 'DSL', listPrice: '25.00' },
              { values: ['Fibre'], item: 'FIB', listPrice: '50.00' },
            ],
            nothing: ['No'],
          },
          { column: 'tv', items: [{ values: ['Yes'], item: 'TV', listPrice: '10.00' }], nothing: ['No'] },
        ],
        balance: { field: 'unitPriceOverride', total: column('total') },
      },
      fields: {
        legacyId: { from: 'template', template: '{id}-{@item}' },
        item: { from: 'member', part: 'item' },
      },
    },
  ],
};

const cents = (amount: number): string => (amount / 100).toFixed(2);

const row = fc
  .record({
    tv: fc.constantFrom('Yes', 'no', ' ', 'Peut-être'),
    net: fc.constantFrom('DSL', 'fibre', 'No', ''),
    total: fc.integer({ min: 0, max: 20_000 }).map(cents),
    state: fc.constantFrom('Active', 'Test', 'VOID'),
    note: fc.constantFrom('', 'x'),
  })
  .map(({ tv, net, total, state, note }) => ['', 'Zoé', tv, net, total, state, note]);

const source = fc.array(row, { maxLength: 30 }).map((rows) =>
  sourceOf(
    headings,
    rows.map((cells, index) => [`C${index}`, ...cells.slice(1)]),
  ),
);

const is = (cell: unknown, word: string): boolean => String(cell).toLowerCase() === word;

describe('nothing vanishes', () => {
  test('every source row makes rows or is listed with the reason', () => {
    fc.assert(
      fc.property(source, (table) => {
        const result = applyProfile(table, profile, context);
        expect(result.rowsIn).toBe(table.rows.length);
        expect(result.produced + result.unproduced.length).toBe(result.rowsIn);
        const made = new Set([...result.entities.values()].flatMap((rows) => rows.sourceRows));
        const listed = result.unproduced.map(({ row: number }) => number);
        expect([...made, ...listed].sort((a, b) => a - b)).toEqual(table.rowNumbers);
        for (const { reason } of result.unproduced) expect(reason.en).toContain('state is not');
      }),
    );
  });

  test('as many items as values that make one, and a problem for every value nobody named', () => {
    fc.assert(
      fc.property(source, (table) => {
        const result = applyProfile(table, profile, context);
        const live = table.rows.filter((cells) => !is(cells[5], 'void'));
        const expected = live.reduce(
          (sum, cells) =>
            sum + (is(cells[2], 'yes') ? 1 : 0) + (is(cells[3], 'dsl') || is(cells[3], 'fibre') ? 1 : 0),
          0,
        );
        expect(result.entities.get('subscriptionItem')?.rowCount).toBe(expected);
        const unknown = result.problems.filter(({ found }) => found === 'Peut-être');
        expect(unknown).toHaveLength(live.filter((cells) => cells[2] === 'Peut-être').length);
        for (const problem of unknown)
          expect(problem).toMatchObject({ column: 'tv', entity: 'subscriptionItem' });
      }),
    );
  });

  test('the items of a source row sum to its legacy price, to the cent', () => {
    const list: Record<string, string> = { DSL: '25.00', FIB: '50.00', TV: '10.00' };
    fc.assert(
      fc.property(source, (table) => {
        const items = applyProfile(table, profile, context).entities.get('subscriptionItem')!;
        const sums = new Map<number, string[]>();
        items.sourceRows.forEach((number, index) => {
          const override = items.columns.get('unitPriceOverride')?.[index];
          const price =
            override === '' ? list[String(items.columns.get('item')?.[index])]! : String(override);
          sums.set(number, [...(sums.get(number) ?? []), price]);
        });
        for (const [number, prices] of sums) {
          expect(sumAmounts(prices)).toBe(table.rows[table.rowNumbers.indexOf(number)]![4]);
        }
      }),
    );
  });

  test('columns without a home are listed with what they hold', () => {
    fc.assert(
      fc.property(source, (table) => {
        const { leftOut } = applyProfile(table, { ...profile, leftOut: { note: 'free text' } }, context);
        const count = table.rows.filter((cells) => cells[6] === 'x').length;
        expect(leftOut).toEqual([
          { column: 'note', count, blanks: table.rows.length - count, reason: 'free text' },
        ]);
      }),
    );
  });

  test('made-up values are counted', () => {
    fc.assert(
      fc.property(source, (table) => {
        const result = applyProfile(table, profile, context);
        const count = result.entities.get('customer')!.rowCount;
        expect(result.placeholders).toEqual(
          count === 0 ? [] : [{ entity: 'customer', field: 'accountName', count }],
        );
      }),
    );
  });
});

describe('the same rows whatever', () => {
  test('the order of the columns', () => {
    fc.assert(
      fc.property(source, fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), (table, order) => {
        const moved = sourceOf(
          order.map((index) => headings[index]!),
          table.rows.map((cells) => order.map((index) => cells[index]!)),
        );
        const [one, other] = [table, moved].map((from) => applyProfile(from, profile, context));
        expect(other!.entities).toEqual(one!.entities);
        expect(other!.problems).toEqual(one!.problems);
      }),
    );
  });

  test('the case and accents of headings', () => {
    const table = sourceOf(
      ['ID', 'Näme', 'TV', 'Net', 'TOTAL', 'State', 'x'],
      [['1', 'a', 'Yes', 'No', '10', 'A', '']],
    );
    const result = applyProfile(table, profile, context);
    expect(result.entities.get('customer')?.columns.get('legacyId')).toEqual(['1']);
  });

  test('a profile that has been through JSON', () => {
    const copy = readProfile(JSON.parse(JSON.stringify(profile)));
    expect(copy).toEqual(profile);
  });
});

describe('profiles that do not fit', () => {
  const table = sourceOf(headings, []);

  test('a column the extract does not have', () => {
    expect(() => applyProfile(sourceOf(['id'], []), profile, context)).toThrow(
      expect.objectContaining({ code: 'PROFILE_COLUMN_MISSING', message: expect.stringContaining('state') }),
    );
  });

  test.each([
    ['entity', { entity: 'customers', fields: {} }],
    ['field', { entity: 'customer', fields: { legacyID: column('id') } }],
  ])('an unknown %s', (_what, mapping) => {
    expect(() => applyProfile(table, { ...profile, entities: [mapping] }, context)).toThrow(
      expect.objectContaining({ code: 'PROFILE_UNKNOWN_FIELD' }),
    );
  });

  test('an as-of date that is not stated', () => {
    const { asOf: _asOf, ...undated } = profile;
    const entities = [{ entity: 'customer', fields: { invoicingStartDate: { from: 'asOf' as const } } }];
    expect(() =>
      applyProfile(sourceOf(headings, [['1', '', '', '', '', '', '']]), { ...undated, entities }, context),
    ).toThrow(expect.objectContaining({ code: 'PROFILE_INVALID' }));
  });

  test.each([
    ['no object', 'x', 'the whole'],
    ['another version', { ...profile, version: 2 }, 'version'],
    [
      'an unknown step',
      {
        ...profile,
        entities: [
          { entity: 'customer', fields: { legacyId: { ...column('id'), steps: [{ do: 'eval' }] } } },
        ],
      },
      'steps',
    ],
    ['a key nobody knows', { ...profile, script: 'alert(1)' }, 'script'],
    ['no such day', { ...profile, asOf: '2026-02-30' }, 'asOf'],
  ])('%s is refused with the place', (_what, json, place) => {
    expect(() => readProfile(json)).toThrow(
      expect.objectContaining({ code: 'PROFILE_INVALID', message: expect.stringContaining(place) }),
    );
  });
});
