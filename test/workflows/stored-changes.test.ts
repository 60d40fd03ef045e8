import fc from 'fast-check';
import { emptyBlock, type EntityChange, type RowBlock } from '../../src/core/history/entity-change';
import { sharingCells } from '../../src/core/history/shared-cells';
import { changesSchema, storedChangesOf } from '../../src/workflows/change-schema';

const cell = fc.oneof(fc.constantFrom<string | number | boolean>('', 'H2X 1Y4', 12.5, true), fc.string());
const fields = ['accountName', 'city', 'balance'];

const block = (rows: number): fc.Arbitrary<RowBlock> =>
  fc
    .record({
      ids: fc.array(fc.uuid(), { minLength: rows, maxLength: rows }),
      columns: fc.uniqueArray(
        fc.tuple(fc.constantFrom(...fields), fc.array(cell, { minLength: rows, maxLength: rows })),
        { selector: ([field]) => field },
      ),
    })
    .map(({ ids, columns }) => (rows === 0 ? emptyBlock : { rowIds: ids, columns: new Map(columns) }));

const change = (entity: string): fc.Arbitrary<EntityChange> =>
  fc
    .record({ added: fc.nat(4).chain(block), removed: fc.nat(2).chain(block) })
    .map((blocks) => ({ entity, ...blocks, changed: new Map() }));

/** What is remembered of a change: the same rows, with some columns of their own, or other rows. */
const memory = (of: EntityChange): fc.Arbitrary<EntityChange> =>
  fc.record({ own: block(of.added.rowIds.length), isSame: fc.boolean() }).map(({ own, isSame }) => ({
    ...of,
    added: isSame
      ? { rowIds: [...of.added.rowIds], columns: new Map([...of.added.columns, ...own.columns]) }
      : own,
  }));

const pair = fc
  .tuple(change('customer'), change('service'))
  .chain(([first, second]) => fc.tuple(fc.constant([first, second]), memory(first)));

test('changes and what is remembered of them come back as they were, told once where they are the same', () => {
  fc.assert(
    fc.property(pair, ([changes, remembered]) => {
      const text = JSON.stringify(storedChangesOf(changes, sharingCells([remembered], changes)));
      expect(changesSchema.parse(JSON.parse(text))).toEqual({ changes, broughtIn: [remembered] });
      const { added } = remembered;
      const isTwin = changes[0]?.added.rowIds.join() === added.rowIds.join() && added.rowIds.length > 0;
      expect(text.includes('"rowIds":"same"')).toBe(isTwin);
    }),
    { numRuns: 60 },
  );
});

test('a record whose memory leads nowhere is damaged', () => {
  const lost = {
    entity: 'customer',
    added: { rowIds: 'same', columns: [] },
    removed: { rowIds: [], columns: [] },
    changed: [],
  };
  expect(() => changesSchema.parse({ changes: [], broughtIn: [lost] })).toThrow(RangeError);
});
