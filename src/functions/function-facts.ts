import type { WorkspaceTables } from '../core/entity/column-table';
import { encodeRows } from '../core/entity/decode-table';
import type { AnyEntity } from '../core/entity/entity';
import { lazyTables } from '../core/entity/lazy-tables';
import type { CanonicalRow } from '../core/entity/judge-row';
import { createReferenceLists, type ReferenceLists } from '../core/entity/reference-list';
import { shippedListEntries } from '../core/entities/lists/reference-lists';
import { registry as allEntities } from '../core/entities/registry';
import { shippedRowsIn } from '../core/entities/shipped-rows';
import type { Language } from '../core/kernel/bilingual';
import type { FunctionFacts } from './cell-function';

interface Workspace {
  readonly registry: readonly AnyEntity[];
  readonly tables: WorkspaceTables;
  readonly lists: ReferenceLists;
  readonly language: Language;
}

/** The workspace as functions see it. */
export function factsOfWorkspace({ registry, tables, lists, language }: Workspace): FunctionFacts {
  const { dateSystem } = tables;
  return { registry, lists, dateSystem, language, table: lazyTables(registry, tables, lists) };
}

/** Rows by entity as a workbook of this language would hold them, with the lists that are shipped. */
export function factsOfRows(
  rows: ReadonlyMap<string, readonly CanonicalRow[]>,
  language: Language,
): FunctionFacts {
  const lists = createReferenceLists(shippedListEntries);
  const writing = { lists, dateSystem: '1900' as const, language };
  const tables = [...rows].flatMap(([name, own]) => {
    const entity = allEntities.find((one) => one.name === name);
    if (!entity) return [];
    const columns = encodeRows(entity, own, writing);
    return [[name, { entity: name, rowCount: own.length, columns, rowIds: own.map(() => '') }] as const];
  });
  return factsOfWorkspace({
    registry: allEntities,
    tables: { dateSystem: '1900', tables: new Map(tables) },
    lists,
    language,
  });
}

/** What functions go by in a workbook without a workspace: the rows and lists that a new one starts with. */
export const shippedFacts = (language: Language): FunctionFacts =>
  factsOfRows(shippedRowsIn(language), language);
