import type { Catalog } from '../core/catalog/catalog';
import { isCatalogEntity } from '../core/catalog/catalog-entities';
import type { CatalogNode } from '../core/catalog/catalog-node';
import { whereUsed, type WhereUsed } from '../core/catalog/where-used';
import { registry } from '../core/entities/registry';
import type { AnyEntity } from '../core/entity/entity';
import { referenceColumns, referenceTargets } from '../core/entity/references';
import { readWorkspace } from '../excel/workspace/read-workspace';
import { catalogOf, sheetBook, type SheetBook } from './sheet-book';
import type { WorkspaceHost } from './workspace-host';

/** The catalog of a workbook at one moment. */
export interface CatalogBook extends SheetBook {
  /** The same with all other sheets of the workbook, read when it is first asked for. */
  readonly whole: () => Promise<Catalog>;
  readonly whereUsed: (node: CatalogNode) => Promise<WhereUsed>;
}

/** The sheets the catalog is made of and those its rows lead to. */
export const catalogSheets = (): readonly AnyEntity[] => {
  const own = registry.filter(({ name }) => isCatalogEntity(name));
  const reached = own.flatMap((entity) =>
    referenceColumns(entity).flatMap(({ field }) => referenceTargets(field)),
  );
  const wanted = new Set(['listValue', 'operationalParameter', ...own.map(({ name }) => name), ...reached]);
  return registry.filter(({ name }) => wanted.has(name));
};

/** Reads the catalog's sheets; a workbook without them has an empty catalog. */
export async function readCatalogBook(host: WorkspaceHost, today: string): Promise<CatalogBook> {
  const snapshot = await readWorkspace(host, catalogSheets());
  let read: Promise<Catalog> | undefined;
  const whole = (): Promise<Catalog> => {
    read ??= readWorkspace(host).then((all) => catalogOf(all, today));
    return read;
  };
  return {
    ...sheetBook(host, snapshot, today),
    whole,
    whereUsed: async (node) => whereUsed(await whole(), node),
  };
}
