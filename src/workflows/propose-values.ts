import { shippedLists } from '../core/entities/lists/reference-lists';
import { registry } from '../core/entities/registry';
import type { MappingProfile } from '../core/mapping/mapping-profile';
import type { SourceTable } from '../core/mapping/source-table';
import { catalogItems } from '../core/mapping/values/catalog-items';
import { allColumnValues, type ColumnValues } from '../core/mapping/values/column-values';
import { pricedColumns } from '../core/mapping/values/priced-columns';
import { productPrices, type ProductPrices } from '../core/mapping/values/product-prices';
import type { TargetContext } from '../core/mapping/values/value-target';
import type { AnyEntity } from '../core/entity/entity';
import { referenceTargets } from '../core/entity/references';
import { fixedValues } from '../core/mapping/fixed-values';
import { readWorkspace } from '../excel/workspace/read-workspace';
import { requireWorkspace } from './require-workspace';
import type { WorkspaceHost } from './workspace-host';

/** The values of a source beside the lists and the catalog they map to. */
export interface ValueProposals {
  readonly columns: readonly ColumnValues[];
  /** Products and their prices; none where the profile has not both columns. */
  readonly products: readonly ProductPrices[];
}

/** What values are chosen from where there is no workspace yet. */
export const shippedTargets: TargetContext = {
  ...{ lists: shippedLists, registry, dateSystem: '1900' },
  tables: new Map(),
};

/** What values are chosen from in this workspace: its lists, its sheets, its custom fields. */
export async function readTargets(host: WorkspaceHost): Promise<TargetContext> {
  const { lists, tables, registry: entities } = await requireWorkspace(host);
  return { lists, registry: entities, dateSystem: tables.dateSystem, tables: tables.tables };
}

/** Whether an entity's rows must refer to no others: a list to choose from rather than data. */
const isList = ({ fields }: AnyEntity): boolean =>
  Object.values(fields).every(({ kind, required }) => kind !== 'reference' || required === undefined);

/** What the one value of a field for all rows is chosen from: the lists, and the sheets that are lists themselves. */
export async function readFixedTargets(host: WorkspaceHost, profile: MappingProfile): Promise<TargetContext> {
  const referred = fixedValues(profile, registry).flatMap(({ declaration }) =>
    declaration.kind === 'reference' ? referenceTargets(declaration) : [],
  );
  const read = registry.filter(
    (entity) => entity.name === 'listValue' || (referred.includes(entity.name) && isList(entity)),
  );
  const { lists, tables } = await readWorkspace(host, read);
  return { lists, registry, dateSystem: tables.dateSystem, tables: tables.tables };
}

/** Looks at the values of a source's columns; nothing is written. */
export function proposeValues(
  source: SourceTable,
  profile: MappingProfile,
  context: TargetContext,
): ValueProposals {
  const priced = pricedColumns(profile);
  return {
    columns: allColumnValues(source, profile, context),
    products: priced ? productPrices(source, priced, catalogItems(context)) : [],
  };
}
