import { catalogProposals, type ProposalList } from '../core/catalog/proposals/catalog-proposals';
import type { EntityTable } from '../core/entity/column-table';
import type { MappingProfile } from '../core/mapping/mapping-profile';
import type { SourceTable } from '../core/mapping/source-table';
import { catalogItems } from '../core/mapping/values/catalog-items';
import { productIsService } from '../core/mapping/values/priced-columns';
import type { PricedColumns } from '../core/mapping/values/product-groups';
import { productPrices } from '../core/mapping/values/product-prices';
import type { CatalogBook } from './catalog-book';

/** An extract and how its columns are understood. */
export interface ReadLegacy {
  readonly source: SourceTable;
  readonly profile: MappingProfile;
}

/** What the catalog could be made of by what an extract's columns say, beside what it has; nothing is written. */
export function proposeCatalog(
  { catalog, registry, lists, dateSystem }: CatalogBook,
  { source, profile }: ReadLegacy,
  columns: PricedColumns,
): ProposalList {
  const tables = new Map(
    registry.flatMap(({ name }): [string, EntityTable][] => {
      const table = catalog.sheets.table(name);
      return table ? [[name, table.source]] : [];
    }),
  );
  const items = catalogItems({ registry, lists, dateSystem, tables });
  return catalogProposals(productPrices(source, columns, items), {
    rows: source.rows.length,
    isService: productIsService(profile),
  });
}
