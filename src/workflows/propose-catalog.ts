import { catalogProposals, type ProposalList } from '../core/catalog/proposals/catalog-proposals';
import type { MappingProfile } from '../core/mapping/mapping-profile';
import type { SourceTable } from '../core/mapping/source-table';
import { catalogItems } from '../core/mapping/values/catalog-items';
import { pricedColumns, productIsService } from '../core/mapping/values/priced-columns';
import type { PricedColumns } from '../core/mapping/values/product-groups';
import { productPrices } from '../core/mapping/values/product-prices';
import type { TargetContext } from '../core/mapping/values/value-target';
import { proposeInto } from './propose-into';
import { readTargets } from './propose-values';
import type { WorkspaceHost } from './workspace-host';

/** What an extract proposes, by which of its columns. */
export interface ProposedCatalog {
  readonly list: ProposalList;
  readonly columns: PricedColumns;
  readonly source: string;
}

/** What the catalog could be made of by a source; undefined where the profile does not tell product and price columns. */
export function proposeCatalogOf(
  source: SourceTable,
  profile: MappingProfile,
  context: TargetContext,
  columns: PricedColumns | undefined = pricedColumns(profile),
): ProposedCatalog | undefined {
  if (!columns) return undefined;
  const products = productPrices(source, columns, catalogItems(context));
  const isService = productIsService(profile);
  return {
    list: catalogProposals(products, { rows: source.rows.length, isService }),
    columns,
    source: source.name,
  };
}

/** Looks at an extract by what the workbook knows; nothing is written. */
export async function proposeCatalog(
  host: WorkspaceHost,
  source: SourceTable,
): Promise<ProposedCatalog | undefined> {
  const { profile } = await proposeInto(host, source);
  return proposeCatalogOf(source, profile, await readTargets(host));
}
