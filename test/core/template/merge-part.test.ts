import fc from 'fast-check';
import type { Canonical } from '../../../src/core/entity/cell';
import type { EntityTable } from '../../../src/core/entity/column-table';
import { encodeRows } from '../../../src/core/entity/decode-table';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { customer as entity } from '../../../src/core/entities/parties/customer';
import { mergePart, type MergeChoice, type PartMerge } from '../../../src/core/template/merge-part';
import { meaningOf, partBase } from '../../../src/core/template/part-record';
import { workspaceParts } from '../../../src/core/template/workspace-parts';
import { registry } from '../../../src/core/entities/registry';
import { arbitraryRow } from '../entity/arbitrary-row';

type Rows = Readonly<Record<string, CanonicalRow>>;
const english = { lists: shippedLists, dateSystem: '1900', language: 'en' } as const;
const french = { ...english, dateSystem: '1904', language: 'fr' } as const;
const ask: MergeChoice = { take: 'ask', removeRows: false };

const sheet = (rows: Rows, context: typeof english | typeof french): EntityTable => ({
  entity: entity.name,
  rowCount: Object.keys(rows).length,
  columns: encodeRows(entity, Object.values(rows), context),
  rowIds: Object.keys(rows),
});

/** The whole in English, the part in French and with the other date system: only meanings count. */
function merge(base: Rows, whole: Rows, part: Rows, choice: MergeChoice = ask): PartMerge {
  const split = partBase(entity, sheet(base, english), english);
  return mergePart(
    entity,
    {
      base: split,
      whole: sheet(whole, english),
      part: sheet(part, french),
      wholeContext: english,
      partContext: french,
    },
    choice,
  );
}

/** The rows of the whole after the merge. */
function after(whole: Rows, part: Rows, { cells, added, removedRows }: PartMerge): Rows {
  const rows = Object.entries(whole).map(([rowId, row], index): [string, CanonicalRow] => {
    const changes = [...cells].flatMap(([name, own]) => {
      const field = entity.fields[name as keyof typeof entity.fields];
      const cell = own.get(index);
      return cell === undefined ? [] : [[name, meaningOf(cell, field, english)] as const];
    });
    return [rowId, { ...row, ...Object.fromEntries(changes) }];
  });
  const kept = rows.filter((_, index) => !removedRows.includes(index));
  return Object.fromEntries([...kept, ...added.map((row) => Object.entries(part)[row] ?? ['', {}])]);
}

const row: CanonicalRow = {
  legacyId: 'C-1',
  accountName: 'Ours',
  legalName: 'Québec',
  customerStatus: 'Active',
};

describe('merging a part', () => {
  const rows = fc.dictionary(fc.constantFrom('r1', 'r2', 'r3', 'r4'), arbitraryRow(entity), { maxKeys: 4 });

  test('a part nobody touched changes nothing, whatever became of the whole, in another language too', () => {
    fc.assert(
      fc.property(rows, rows, (base, whole) => {
        const merged = merge(base, whole, base, { take: 'ask', removeRows: true });
        expect([
          merged.cells.size,
          merged.changedRows,
          merged.added,
          merged.removed,
          merged.conflicts,
        ]).toEqual([0, [], [], [], []]);
      }),
      { numRuns: 30 },
    );
  });

  test('a whole nobody touched becomes the part', () => {
    fc.assert(
      fc.property(rows, rows, (base, part) => {
        const merged = merge(base, base, part, { take: 'ask', removeRows: true });
        expect(merged.conflicts).toEqual([]);
        expect(after(base, part, merged)).toEqual(part);
      }),
      { numRuns: 30 },
    );
  });

  test('what both changed differently is a conflict, and only that; merging again settles nothing anew', () => {
    const whole = { r1: { ...row, accountName: 'Whole', legalName: 'Laval' } };
    const part = { r1: { ...row, accountName: 'Part', customerStatus: 'Inactive' } };
    const merged = merge({ r1: row }, whole, part);
    expect(merged.conflicts).toEqual([
      {
        entity: 'customer',
        rowId: 'r1',
        key: 'C-1',
        field: 'accountName',
        base: 'Ours',
        whole: 'Whole',
        part: 'Part',
      },
    ]);
    const result = after(whole, part, merged);
    expect(result['r1']).toMatchObject({
      accountName: 'Whole',
      legalName: 'Laval',
      customerStatus: 'Inactive',
    });
    expect(merge({ r1: row }, result, part)).toMatchObject({ changedRows: [], conflicts: merged.conflicts });
  });

  test.each([
    ['part', 'Part', 0],
    ['whole', 'Whole', 0],
    ['ask', 'Whole', 1],
  ] as const)('taking %s leaves %s and %i conflicts', (take, name, conflicts) => {
    const whole = { r1: { ...row, accountName: 'Whole' } };
    const part = { r1: { ...row, accountName: 'Part' } };
    const merged = merge({ r1: row }, whole, part, { take, removeRows: false });
    expect(after(whole, part, merged)['r1']?.['accountName']).toBe(name as Canonical);
    expect(merged.conflicts).toHaveLength(conflicts);
  });

  test('a row gone from the part stays until told, and one the whole changed since stays even then', () => {
    const base = { r1: row, r2: { ...row, legacyId: 'C-2' } };
    const whole = { ...base, r2: { ...base.r2, legalName: 'Laval' } };
    const kept = merge(base, whole, {});
    expect(kept.removed.map(({ key }) => key)).toEqual(['C-1', 'C-2']);
    expect(kept.removedRows).toEqual([]);
    const told = merge(base, whole, {}, { take: 'ask', removeRows: true });
    expect(told.removedRows).toEqual([0]);
    expect(told.conflicts).toMatchObject([{ rowId: 'r2', field: null, part: null, whole: 'C-2' }]);
  });

  test('a row the whole removed and the part changed is asked about; a column the part lost says nothing', () => {
    const changed = { r1: { ...row, legalName: 'Laval' } };
    expect(merge({ r1: row }, {}, changed).conflicts).toMatchObject([
      { field: null, whole: null, part: 'C-1' },
    ]);
    expect(merge({ r1: row }, {}, changed, { take: 'part', removeRows: false }).added).toEqual([0]);
    const part = sheet({ r1: row }, english);
    const lost = { ...part, columns: new Map([...part.columns].filter(([name]) => name !== 'legalName')) };
    const contexts = { wholeContext: english, partContext: english };
    const base = partBase(entity, part, english);
    expect(mergePart(entity, { base, whole: part, part: lost, ...contexts }, ask)).toMatchObject({
      unchanged: 1,
    });
  });
});

test('the entities of a named part are all declared, or the whole part is still to come', () => {
  const names = new Set(registry.map(({ name }) => name));
  for (const [part, { entities }] of Object.entries(workspaceParts)) {
    const known = entities.filter((name) => names.has(name)).length;
    expect([part, known]).toEqual([part, known === 0 ? 0 : entities.length]);
  }
});
