import { readCatalog, type Catalog } from '../core/catalog/catalog';
import { isCatalogEntity } from '../core/catalog/catalog-entities';
import type { CatalogNode } from '../core/catalog/catalog-node';
import { whereUsed, type WhereUsed } from '../core/catalog/where-used';
import { registry } from '../core/entities/registry';
import { lazyTables } from '../core/entity/lazy-tables';
import { referenceColumns, referenceTargets } from '../core/entity/references';
import type { AnyEntity } from '../core/entity/entity';
import type { WriteContext } from '../core/entity/kind-spec';
import { selectCell } from '../excel/selection/select-cell';
import { readWorkspace, type WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import type { WorkspacePlaces } from './watch-workbook';
import type { WorkspaceHost } from './workspace-host';

/** The catalog of a workbook at one moment. */
export interface CatalogBook extends WriteContext {
  readonly catalog: Catalog;
  readonly registry: readonly AnyEntity[];
  readonly places: WorkspacePlaces;
  /** The day the catalog was read for, as an ISO date. */
  readonly today: string;
  /** Brings a row before the person’s eyes: its key, or the column of a field. */
  readonly show: (place: Pick<CatalogNode, 'entity' | 'rowIndex'>, field?: string) => Promise<void>;
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

/** The catalog of sheets as they were just read. */
export const catalogOf = (
  { registry: own, tables, lists }: Pick<WorkspaceSnapshot, 'registry' | 'tables' | 'lists'>,
  today: string,
): Catalog => readCatalog({ registry: own, table: lazyTables(own, tables, lists) }, today);

/** Reads the catalog's sheets; a workbook without them has an empty catalog. */
export async function readCatalogBook(host: WorkspaceHost, today: string): Promise<CatalogBook> {
  const snapshot = await readWorkspace(host, catalogSheets());
  const { registry: own, places, lists, language, tables } = snapshot;
  let read: Promise<Catalog> | undefined;
  const whole = (): Promise<Catalog> => {
    read ??= readWorkspace(host).then((all) => catalogOf(all, today));
    return read;
  };
  return {
    catalog: catalogOf(snapshot, today),
    registry: own,
    places,
    lists,
    language,
    dateSystem: tables.dateSystem,
    today,
    async show({ entity, rowIndex }, field) {
      const place = places.get(entity);
      const shown = field ?? own.find(({ name }) => name === entity)?.referenceBy ?? '';
      if (place)
        await selectCell(host, place.sheet, place.firstRow + rowIndex, place.columnOf.get(shown) ?? 0);
    },
    whole,
    whereUsed: async (node) => whereUsed(await whole(), node),
  };
}
