import fc from 'fast-check';
import { decodeTable } from '../../../src/core/entity/decode-table';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { referenceColumns, targetOf } from '../../../src/core/entity/references';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { registry } from '../../../src/core/entities/registry';
import { planMerge, type MergeChoice, type MergePlan } from '../../../src/core/duplicates/plan-merge';
import type { CheckResult } from '../../../src/core/validation/validate-workspace';
import { sampleRows, workspaceOf, type SampleRows } from '../sample-workspace';

/** As read from their sheets; what else a check finds does not matter to a merge. */
function read(rows: SampleRows): CheckResult {
  const { dateSystem, tables } = workspaceOf(rows);
  const entities = registry.flatMap((entity) => {
    const table = tables.get(entity.name);
    if (!table) return [];
    const decoded = decodeTable(entity, table, { dateSystem, lists: shippedLists });
    const statuses = decoded.source.rowIds.map(() => 'Ready' as const);
    return [[entity.name, { rows: table.rowCount, ready: table.rowCount, statuses, decoded }] as const];
  });
  const counts = { error: 0, warning: 0, info: 0 };
  return { counts, entities: new Map(entities), issues: [], truncated: false };
}

const merge = (
  rows: SampleRows,
  entity: string,
  cluster: readonly number[],
  choice: MergeChoice,
): MergePlan => planMerge({ registry, result: read(rows) }, entity, cluster, choice);

/** The rows as the plan leaves them; edits of references are canonical texts. */
function carriedOut(rows: SampleRows, { edits, removed }: MergePlan): SampleRows {
  const after: Record<string, (CanonicalRow | undefined)[]> = Object.fromEntries(
    Object.entries(rows).map(([name, own]) => [name, [...own]]),
  );
  for (const { entity, rowIndex, field, to } of edits) {
    const table = after[entity]!;
    table[rowIndex] = { ...table[rowIndex], [field]: to === '' ? null : to };
  }
  for (const { entity, rowIndex } of removed) after[entity]![rowIndex] = undefined;
  return Object.fromEntries(
    Object.entries(after).map(([name, own]) => [name, own.filter((row) => row !== undefined)]),
  );
}

const references = (rows: SampleRows): number =>
  registry.reduce(
    (sum, entity) =>
      sum +
      (rows[entity.name] ?? []).reduce(
        (own, row) =>
          own + referenceColumns(entity).filter(({ name }) => (row[name] ?? null) !== null).length,
        0,
      ),
    0,
  );

function leadingNowhere(rows: SampleRows): number {
  const keys = new Map(
    registry.map(({ name, referenceBy }) => [name, new Set(rows[name]?.map((row) => row[referenceBy]))]),
  );
  return registry
    .flatMap((entity) =>
      (rows[entity.name] ?? []).flatMap((row) =>
        referenceColumns(entity).map(({ name, field }) => ({
          value: row[name] ?? null,
          target: targetOf(field, (peer) => row[peer] ?? null),
        })),
      ),
    )
    .filter(({ value, target }) => value !== null && target !== undefined && !keys.get(target)?.has(value))
    .length;
}

const mergeable = ['customer', 'contact', 'serviceLocation', 'supplier', 'prospect', 'salesAgent', 'service'];
const rowCount = 6;
const samples = sampleRows(rowCount);

/** References of every sheet lead anywhere in their target's sheet, or into the void. */
const shuffled = fc.array(fc.nat(rowCount), { minLength: 8, maxLength: 8 }).map((picks) => {
  let pick = 0;
  const rows = samples;
  return Object.fromEntries(
    registry.map((entity) => [
      entity.name,
      (rows[entity.name] ?? []).map((row) => {
        const moved = referenceColumns(entity).flatMap(({ name, field }) => {
          const target = registry.find((one) => one.name === field.to);
          if (!target || (row[name] ?? null) === null || target === entity) return [];
          const to = rows[target.name]?.[picks[pick++ % picks.length]!]?.[target.referenceBy];
          return [[name, to ?? 'nowhere'] as const];
        });
        return { ...row, ...Object.fromEntries(moved) };
      }),
    ]),
  );
});

test('a merge keeps the number of references and leads none of them into the void', () => {
  fc.assert(
    fc.property(
      shuffled,
      fc.constantFrom(...mergeable),
      fc.uniqueArray(fc.nat(rowCount - 1), { minLength: 2, maxLength: 4 }),
      fc.boolean(),
      (rows, entity, cluster, takesKey) => {
        const [keep = 0, other = 0] = cluster;
        const { referenceBy } = registry.find(({ name }) => name === entity)!;
        const fields = new Map(takesKey ? [[referenceBy, other]] : []);
        const plan = merge(rows, entity, cluster, { keep, fields });
        const gone = { [entity]: plan.removed.map(({ rowIndex }) => rows[entity]![rowIndex]!) };
        const emptied = plan.edits.filter(({ from, to }) => from !== '' && to === '').length;
        const after = carriedOut(rows, plan);
        expect(references(after)).toBe(references(rows) - references(gone) - emptied);
        expect(leadingNowhere(after)).toBeLessThanOrEqual(leadingNowhere(rows));
        expect(after[entity]).toHaveLength(rowCount - cluster.length + 1);
      },
    ),
    { numRuns: 40 },
  );
});

test('children that would be the same once they belong to one row are named, and stay', () => {
  const rows = { ...sampleRows(2) };
  const [one, two] = rows['serviceLocation']!;
  const [first, second] = rows['customer']!;
  rows['serviceLocation'] = [
    { ...one, unit: '4', customer: first!['legacyId'] ?? null },
    { ...one, unit: '4', legacyId: two!['legacyId'] ?? null, customer: second!['legacyId'] ?? null },
  ];
  const plan = merge(rows, 'customer', [0, 1], { keep: 0, fields: new Map([['accountName', 1]]) });
  expect(plan.collisions.filter(({ entity }) => entity === 'serviceLocation')).toEqual([
    {
      entity: 'serviceLocation',
      rowId: 'serviceLocation-1',
      rowIndex: 1,
      with: 0,
      fields: ['customer', 'locationType', 'address1', 'unit', 'postalCode'],
    },
  ]);
  expect(plan.repointed).toContainEqual({ entity: 'serviceLocation', field: 'customer', count: 1 });
  expect(plan.removed).toEqual([{ entity: 'customer', rowId: 'customer-1', rowIndex: 1 }]);
});

test('references by kind follow only where their kind says so, and the kept row never becomes its own parent', () => {
  const rows = { ...sampleRows(2) };
  const [first, second] = rows['customer']!;
  rows['customer'] = [{ ...first, parentAccount: second!['legacyId'] ?? null }, second!];
  const { edits } = merge(rows, 'customer', [0, 1], { keep: 0, fields: new Map() });
  expect(edits.filter(({ entity }) => entity === 'customer')).toEqual([
    expect.objectContaining({ field: 'parentAccount', rowIndex: 0, to: '' }),
  ]);
});
