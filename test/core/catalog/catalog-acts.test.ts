import fc from 'fast-check';
import { addRow, editRow, takeOutRow } from '../../../src/core/catalog/acts/edit-row';
import type { CatalogAct, CatalogChange } from '../../../src/core/catalog/acts/catalog-change';
import { copyNames, copyRow, copiedChildren } from '../../../src/core/catalog/acts/copy-row';
import { keyFault, proposedKey } from '../../../src/core/catalog/acts/keys';
import { moveBreaks, moveFault, moveRow } from '../../../src/core/catalog/acts/move-row';
import { renameRow } from '../../../src/core/catalog/acts/rename-row';
import { canRetire, retireRow } from '../../../src/core/catalog/acts/retire-row';
import { readCatalog, type Catalog } from '../../../src/core/catalog/catalog';
import { catalogEntities, isCatalogEntity } from '../../../src/core/catalog/catalog-entities';
import { isLink, type CatalogNode } from '../../../src/core/catalog/catalog-node';
import { draftRow } from '../../../src/core/catalog/draft-row';
import { outOfScope } from '../../../src/core/catalog/scope';
import { catalogSearch } from '../../../src/core/catalog/search-catalog';
import { whereUsed } from '../../../src/core/catalog/where-used';
import { registry } from '../../../src/core/entities/registry';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import type { Cell } from '../../../src/core/entity/cell';
import type { EntityTable, WorkspaceTables } from '../../../src/core/entity/column-table';
import { judgeRow } from '../../../src/core/entity/judge-row';
import { lazyTables } from '../../../src/core/entity/lazy-tables';
import { validateWorkspace } from '../../../src/core/validation/validate-workspace';
import { checkContext, facts, sampleRows, workspaceOf, type SampleRows } from '../sample-workspace';

const context = { lists: shippedLists, dateSystem: '1900', language: 'en' } as const;

const catalogOf = (tables: WorkspaceTables): Catalog =>
  readCatalog({ registry, table: lazyTables(registry, tables, shippedLists) }, facts.today);

const plan = (tables: WorkspaceTables, act: CatalogAct): CatalogChange => {
  let next = 0;
  return act({ catalog: catalogOf(tables), newRowId: () => `new-${String((next += 1))}`, ...context });
};

/** The sheets as a change leaves them. */
function after(tables: WorkspaceTables, { edits, added }: CatalogChange): WorkspaceTables {
  const changed = [...tables.tables].map(([name, table]): [string, EntityTable] => {
    const rows = added.filter(({ entity }) => entity === name);
    const columns = new Map(
      [...table.columns].map(([field, cells]): [string, Cell[]] => [
        field,
        [...cells, ...rows.map((row) => row.cells.get(field) ?? '')],
      ]),
    );
    for (const { entity, field, rowIndex, from, to } of edits) {
      const cells = entity === name ? columns.get(field) : undefined;
      if (!cells) continue;
      expect(cells[rowIndex]).toBe(from);
      cells[rowIndex] = to;
    }
    const rowIds = [...table.rowIds, ...rows.map(({ rowId }) => rowId)];
    return [name, { ...table, columns, rowIds, rowCount: table.rowCount + rows.length }];
  });
  return { ...tables, tables: new Map(changed) };
}

const errors = (tables: WorkspaceTables): readonly string[] =>
  validateWorkspace(tables, { ...checkContext, registry })
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ code, entity, field, rowIndex }) => `${code} ${entity}.${field} ${String(rowIndex)}`);

/** Every reference of the workspace with the row it leads to, by Row Id. */
function ledTo(tables: WorkspaceTables): readonly string[] {
  const catalog = catalogOf(tables);
  return registry.flatMap(({ name, fields }) =>
    catalog.rows(name).flatMap((row) =>
      Object.keys(fields).flatMap((field) => {
        const target = catalog.target(row, field);
        return target ? [`${row.id}.${field} → ${target.id}`] : [];
      }),
    ),
  );
}

const sample: SampleRows = sampleRows(3);
const tables = workspaceOf(sample);
const nodes = (by: (node: CatalogNode) => boolean): readonly CatalogNode[] =>
  catalogEntities.flatMap((name) => catalogOf(tables).rows(name)).filter(by);
const anyOf = (by: (node: CatalogNode) => boolean) => fc.constantFrom(...nodes(by));
const few = { numRuns: 12 };

describe('acts of the catalog, whatever the row', () => {
  const before = errors(tables);

  test('a rename leaves every reference leading where it led, and gives rise to no error', () => {
    fc.assert(
      fc.property(
        anyOf((node) => !isLink(node)),
        fc.stringMatching(/^[A-Z][A-Z0-9-]{0,11}$/),
        (node, key) => {
          fc.pre(keyFault(catalogOf(tables), node.entity, key, node.key) === undefined);
          const renamed = after(tables, plan(tables, renameRow(node, key)));
          expect(ledTo(renamed)).toEqual(ledTo(tables));
          expect(catalogOf(renamed).node(node.id)?.key).toBe(key);
          expect(errors(renamed)).toEqual(before);
          const { uses } = whereUsed(catalogOf(tables), node);
          expect(whereUsed(catalogOf(renamed), { ...node, key }).uses).toEqual(uses);
        },
      ),
      few,
    );
  });

  test('a copy has the content of the row and what belongs to it, and changes no row', () => {
    fc.assert(
      fc.property(
        anyOf((node) => !isLink(node) && node.entity !== 'ratePlan'),
        (node) => {
          const catalog = catalogOf(tables);
          const names = copyNames(catalog, node);
          const change = plan(tables, copyRow(node, names));
          expect(change.edits).toEqual([]);
          expect(change.added).toHaveLength(1 + copiedChildren(catalog, node).length);
          const copied = catalogOf(after(tables, change));
          const copy = copied.find(node.entity, names.key)!;
          expect(copied.children(copy)).toHaveLength(copiedChildren(catalog, node).length);
          const told = new Set([registry.find(({ name }) => name === node.entity)!.referenceBy, 'name']);
          for (const field of Object.keys(registry.find(({ name }) => name === node.entity)!.fields))
            if (!told.has(field)) expect(copied.read(copy)(field)).toBe(catalog.read(node)(field));
        },
      ),
      few,
    );
  });

  test('a retired row is still there with all that uses it', () => {
    fc.assert(
      fc.property(
        anyOf((node) => !isLink(node) && canRetire(catalogOf(tables), node)),
        (node) => {
          const change = plan(tables, retireRow(node, '2026-11-21'));
          const retired = after(tables, change);
          expect(catalogOf(retired).node(node.id)?.retired).toBe(true);
          expect(ledTo(retired)).toEqual(ledTo(tables));
          expect(plan(retired, retireRow(node, '2026-11-21')).edits).toEqual([]);
        },
      ),
      few,
    );
  });

  test('a move that breaks nothing gives rise to no error, and one that breaks says which items', () => {
    const categories = nodes(({ entity }) => entity === 'category');
    fc.assert(
      fc.property(
        anyOf(({ entity }) => isCatalogEntity(entity)),
        fc.constantFrom(...categories),
        (node, category) => {
          const catalog = catalogOf(tables);
          fc.pre(moveFault(catalog, node, category) === undefined);
          const breaks = moveBreaks(catalog, node, category);
          const found = errors(after(tables, plan(tables, moveRow(node, category))));
          const scope = breaks.map(({ rowIndex }) => `V202 serviceItem.item ${String(rowIndex)}`);
          expect(found.filter((issue) => !before.includes(issue)).sort()).toEqual([...scope].sort());
        },
      ),
      few,
    );
  });

  test('a draft has a free key, no error but what only a person knows, and can be added once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('product', 'charge', 'service', 'offer', 'category', 'contractType' as const),
        fc.stringMatching(/^[A-Z][a-z]{1,8} [0-9]{1,3}$/),
        (entity, name) => {
          const catalog = catalogOf(tables);
          const under = catalog.rows('category')[0]!;
          const declared = registry.find((one) => one.name === entity)!;
          const said = declared.fields['name'] ? { name } : { [declared.referenceBy]: name };
          const row = draftRow(
            catalog,
            { entity, said, ...(entity === 'category' ? {} : { under }) },
            checkContext,
          );
          expect(keyFault(catalog, entity, String(row[declared.referenceBy]))).toBeUndefined();
          const missing = judgeRow(declared, row, checkContext).filter(
            ({ severity }) => severity === 'error',
          );
          expect(missing.map(({ code }) => code)).toEqual(missing.map(() => 'V001'));
          const added = after(tables, plan(tables, addRow(entity, row)));
          expect(() => plan(added, addRow(entity, row))).toThrow(/changed since/);
        },
      ),
      few,
    );
  });
});

test('what was shown must still hold: another price, another key and an emptied row refuse the act', () => {
  const [node] = nodes(({ entity }) => entity === 'charge');
  const catalog = catalogOf(tables);
  const price = catalog.read(node!)('price');
  const edit = editRow(node!, new Map([['price', { from: price, to: '12.50' }]]));
  const changed = after(tables, plan(tables, edit));
  expect(() => plan(changed, edit)).toThrow(/changed since/);
  expect(() => plan(after(tables, plan(tables, renameRow(node!, 'NEW-KEY'))), edit)).toThrow(/changed since/);
  const gone = after(tables, plan(tables, takeOutRow(node!)));
  expect(catalogOf(gone).rows('charge')).toHaveLength(2);
  expect(() => plan(gone, takeOutRow(node!))).toThrow(/changed since/);
});

test('a service is told which category keeps an item out, up to the parent of its own', () => {
  const row = (categoryName: string, parentCategory: string | null) => ({
    categoryName,
    parentCategory,
    active: true,
  });
  const [service, product] = [sample['service']![0]!, sample['product']![0]!];
  const catalog = catalogOf(
    workspaceOf({
      ...sample,
      category: [row('Internet', null), row('Fibre', 'Internet'), row('TV', null)],
      service: [{ ...service, category: 'Fibre' }],
      product: ['Fibre', 'Internet', 'TV'].map((category, at) => ({
        ...product,
        productCode: `P${String(at)}`,
        category,
      })),
    }),
  );
  const [own] = catalog.rows('service');
  expect(catalog.rows('product').map((item) => outOfScope(catalog, own!, item))).toEqual([
    undefined,
    undefined,
    'TV',
  ]);
});

test('5,000 items are read as a tree and searched at once', () => {
  const charge = sample['charge']![0]!;
  const many = Array.from({ length: 5000 }, (_, at) => ({
    ...charge,
    chargeCode: `C-${String(at)}`,
    name: `Frais numéro ${String(at)}`,
  }));
  const catalog = catalogOf(workspaceOf({ ...sample, charge: many }));
  const search = catalogSearch(catalog);
  const started = performance.now();
  expect(search('numero 4999').map(({ key }) => key)).toEqual(['C-4999']);
  expect(performance.now() - started).toBeLessThan(50);
  expect(
    catalog.children(catalog.find('category', String(charge['category']))!).length,
  ).toBeGreaterThanOrEqual(5000);
  expect(proposedKey(catalog, 'charge', 'Frais numéro 7')).toBe('FRAIS-NUMERO-7');
});
