import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findDuplicates } from '../../../src/core/duplicates/find-duplicates';
import type { Canonical, Cell } from '../../../src/core/entity/cell';
import { findEntity } from '../../../src/core/entities/registry';
import { applyProfile } from '../../../src/core/mapping/apply-profile';
import { readProfile } from '../../../src/core/mapping/read-profile';
import { readSourceFile } from '../../../src/sources/read-source-file';
import { readSheet } from '../entities/check-sheet';
import { context } from '../mapping/mapping-context';
import customersProfile from '../../profiles/northwind-customers.json';
import suppliersProfile from '../../profiles/northwind-suppliers.json';
import { dirtyCopy, seeded, type DirtyFields } from './dirty-copies';
import { northwindLabels } from './northwind-labels';

const folder = path.resolve(import.meta.dirname, '../../../../shared/data/northwind');

type Row = Record<string, Cell>;

async function mapped(file: string, profile: unknown, entity: string): Promise<readonly Row[]> {
  const source = await readSourceFile(readFileSync(path.join(folder, file)), file);
  const result = applyProfile(source, readProfile(profile), context);
  const { rowCount, columns } = result.entities.get(entity)!;
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries([...columns].map(([field, cells]) => [field, cells[row] ?? ''])),
  );
}

/** Clusters as the identifiers of their rows, and how sure each is. */
function clustersIn(
  name: string,
  rows: readonly Row[],
  minScore?: number,
): readonly (readonly [string[], number])[] {
  const entity = findEntity(name)!;
  const decoded = readSheet(entity, rows as readonly Record<string, Canonical>[]);
  const statuses = rows.map(() => 'Ready' as const);
  const check = { rows: rows.length, ready: rows.length, statuses, decoded };
  const result = {
    counts: { error: 0, warning: 0, info: 0 },
    entities: new Map([[name, check]]),
    issues: [],
    truncated: false,
  };
  const options = minScore === undefined ? {} : { minScore };
  return findDuplicates({ registry: [entity], result }, name, options).clusters.map((cluster) => [
    cluster.rows.map((row) => String(rows[row]!['legacyId'])),
    cluster.score,
  ]);
}

/** Every two of a group, as one text each whichever comes first. */
const pairsOf = (groups: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(
    groups.flatMap((group) =>
      group.flatMap((one, at) => group.slice(at + 1).map((other) => [one, other].sort().join(' = '))),
    ),
  );

/** Of the pairs found the share that is right, and of the right ones the share that is found; 1 of none. */
function figures(
  found: ReadonlySet<string>,
  right: ReadonlySet<string>,
): { precision: number; recall: number } {
  const both = [...found].filter((pair) => right.has(pair)).length;
  return {
    precision: found.size === 0 ? 1 : both / found.size,
    recall: right.size === 0 ? 1 : both / right.size,
  };
}

const sheets: readonly (readonly ['customer' | 'supplier', string, unknown, DirtyFields])[] = [
  [
    'customer',
    'Customers.csv',
    customersProfile,
    { name: 'accountName', phone: 'phone', address: 'billingAddress1' },
  ],
  [
    'supplier',
    'Suppliers.csv',
    suppliersProfile,
    { name: 'supplierName', phone: 'phone', address: 'address1' },
  ],
];

const isThere = existsSync(folder);
const skipped = (): boolean => {
  if (!isThere) process.stdout.write('skipped: data not present\n');
  return !isThere;
};

/** What is found in Northwind as it is, and how sure it is. */
const clustersFound = { customer: [[['Val2', 'VALON'], 0.818]], supplier: [] } as const;

test.each(sheets)('the %s rows of Northwind as they are', async (entity, file, profile) => {
  if (skipped()) return;
  const rows = await mapped(file, profile, entity);
  const clusters = clustersIn(entity, rows);
  expect(clusters).toEqual(clustersFound[entity]);
  expect(figures(pairsOf(clusters.map(([ids]) => ids)), pairsOf(northwindLabels[entity]))).toEqual({
    precision: 1,
    recall: 1,
  });
});

const seeds = [1, 2, 3, 4, 5];

test.each(sheets)(
  'dirty copies of the %s rows are found, and little else',
  async (entity, file, profile, fields) => {
    if (skipped()) return;
    const rows = await mapped(file, profile, entity);
    const found = new Set<string>();
    const right = new Set<string>();
    for (const seed of seeds) {
      const random = seeded(seed);
      const copied = rows.filter(() => random() < 0.5);
      const copies = copied.map((row) => ({
        ...dirtyCopy(row, fields, random),
        legacyId: `${String(row['legacyId'])}~`,
      }));
      const labels: readonly (readonly string[])[] = northwindLabels[entity];
      const known = new Set(labels.flat());
      const copyOf = (id: string): readonly string[] =>
        copies.some(({ legacyId }) => legacyId === `${id}~`) ? [id, `${id}~`] : [id];
      const others = copied.map(({ legacyId }) => String(legacyId)).filter((id) => !known.has(id));
      const labelled = [...labels.map((ids) => ids.flatMap(copyOf)), ...others.map(copyOf)];
      for (const pair of pairsOf(labelled)) right.add(`${String(seed)} ${pair}`);
      for (const pair of pairsOf(clustersIn(entity, [...rows, ...copies]).map(([ids]) => ids)))
        found.add(`${String(seed)} ${pair}`);
    }
    const { precision, recall } = figures(found, right);
    process.stdout.write(
      `${entity}: ${String(right.size)} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; missed ${JSON.stringify([...right].filter((pair) => !found.has(pair)))}; wrong ${JSON.stringify([...found].filter((pair) => !right.has(pair)))}\n`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  },
);
