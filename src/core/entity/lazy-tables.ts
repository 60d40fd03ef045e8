import type { WorkspaceTables } from './column-table';
import { lazyTable } from './decode-table';
import type { AnyEntity, DecodedTable } from './entity';
import type { ReferenceLists } from './reference-list';

/** The sheets of a workspace decoded, each when it is first asked for and each column of it likewise. */
export function lazyTables(
  registry: readonly AnyEntity[],
  { tables, dateSystem }: WorkspaceTables,
  lists: ReferenceLists,
): (entity: string) => DecodedTable | undefined {
  const decoded = new Map<string, DecodedTable>();
  return (name) => {
    const entity = registry.find((one) => one.name === name);
    const table = tables.get(name);
    if (!entity || !table) return undefined;
    const known = decoded.get(name) ?? lazyTable(entity, table, { lists, dateSystem });
    decoded.set(name, known);
    return known;
  };
}
