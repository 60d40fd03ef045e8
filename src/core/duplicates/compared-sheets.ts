import type { WorkspaceTables } from '../entity/column-table';
import { lazyTable } from '../entity/decode-table';
import type { AnyEntity, DecodedTable } from '../entity/entity';
import { filledRows } from '../entity/filled-rows';
import type { ReadContext } from '../entity/kind-spec';
import type { ReferenceLists } from '../entity/reference-list';
import type { EntityCheck } from '../validation/validate-workspace';

type ComparedSheet = Pick<EntityCheck, 'statuses' | 'decoded'>;

/** What rows are compared and merged from: a check's result, or sheets read for this alone. */
export interface ComparedSheets {
  readonly registry: readonly AnyEntity[];
  readonly result: { readonly entities: ReadonlyMap<string, ComparedSheet> };
}

/** Rows that were read and not checked. */
function readSheet(decoded: DecodedTable): ComparedSheet {
  const { columns, rowCount } = decoded.source;
  let statuses: EntityCheck['statuses'] | undefined;
  return {
    decoded,
    get statuses() {
      statuses ??= filledRows(columns, rowCount).map((filled) => (filled ? 'Draft' : ''));
      return statuses;
    },
  };
}

/** Sheets whose columns are read as they are asked for: most of a workbook has no part in comparing one kind of row. */
export function sheetsToCompare(
  registry: readonly AnyEntity[],
  { tables, dateSystem }: WorkspaceTables,
  lists: ReferenceLists,
): ComparedSheets {
  const context: ReadContext = { lists, dateSystem };
  const entities = registry.flatMap((entity) => {
    const table = tables.get(entity.name);
    return table ? [[entity.name, readSheet(lazyTable(entity, table, context))] as const] : [];
  });
  return { registry, result: { entities: new Map(entities) } };
}
