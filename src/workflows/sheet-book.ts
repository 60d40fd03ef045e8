import { readCatalog, type Catalog } from '../core/catalog/catalog';
import type { CatalogNode } from '../core/catalog/catalog-node';
import type { AnyEntity } from '../core/entity/entity';
import type { WriteContext } from '../core/entity/kind-spec';
import { lazyTables } from '../core/entity/lazy-tables';
import { selectCell } from '../excel/selection/select-cell';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import type { WorkspacePlaces } from './watch-workbook';
import type { WorkspaceHost } from './workspace-host';

/** Some sheets of a workbook at one moment: their rows, and what it takes to write and to show one. */
export interface SheetBook extends WriteContext {
  readonly catalog: Catalog;
  readonly registry: readonly AnyEntity[];
  readonly places: WorkspacePlaces;
  /** The day the sheets were read for, as an ISO date. */
  readonly today: string;
  /** Brings a row before the person’s eyes: its key, or the column of a field. */
  readonly show: (place: Pick<CatalogNode, 'entity' | 'rowIndex'>, field?: string) => Promise<void>;
}

/** The rows of sheets as they were just read. */
export const catalogOf = (
  { registry: own, tables, lists }: Pick<WorkspaceSnapshot, 'registry' | 'tables' | 'lists'>,
  today: string,
): Catalog => readCatalog({ registry: own, table: lazyTables(own, tables, lists) }, today);

/** A book of the sheets of a snapshot. */
export function sheetBook(host: WorkspaceHost, snapshot: WorkspaceSnapshot, today: string): SheetBook {
  const { registry: own, places, lists, language, tables } = snapshot;
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
  };
}
