import { referencesTo } from '../entity/references-to';
import { rowReader } from '../entities/table-lookup';
import type { Catalog } from './catalog';
import type { CatalogNode } from './catalog-node';

/** Rows of one sheet that refer to a row, counted from 0 in the order of the sheet. */
export interface Use {
  readonly entity: string;
  readonly field: string;
  readonly rows: readonly number[];
}

export interface WhereUsed {
  readonly uses: readonly Use[];
  /** Active subscriptions that lead to it themselves or by an item or a contract of theirs. */
  readonly activeSubscriptions: number;
}

/** Subscriptions by what their items and contracts call them by. */
function activeAmong({ sheets }: Catalog, uses: readonly Use[]): number {
  const subscriptions = sheets.table('subscription');
  const entity = sheets.registry.find(({ name }) => name === 'subscription');
  if (!subscriptions || !entity) return 0;
  const keys = subscriptions.column(entity.referenceBy);
  const used = new Set<unknown>();
  for (const { entity: name, rows } of uses) {
    const table = sheets.table(name);
    const column = name === 'subscription' ? keys : (table?.column('subscription') ?? []);
    for (const row of rows) used.add(column[row] ?? null);
  }
  used.delete(null);
  const counted = keys.filter(
    (key, row) => used.has(key) && rowReader(subscriptions, row)('status') === 'Active',
  );
  return new Set(counted).size;
}

/** Every row of every sheet that refers to a row of the catalog. */
export function whereUsed(catalog: Catalog, { entity, key }: CatalogNode): WhereUsed {
  const byColumn = new Map<string, { entity: string; field: string; rows: number[] }>();
  if (key !== '')
    for (const place of referencesTo(catalog.sheets, entity, new Set([key]))) {
      const name = `${place.entity}\n${place.field}`;
      const use = byColumn.get(name) ?? { entity: place.entity, field: place.field, rows: [] };
      byColumn.set(name, use);
      use.rows.push(place.rowIndex);
    }
  const uses = [...byColumn.values()];
  return { uses, activeSubscriptions: activeAmong(catalog, uses) };
}
