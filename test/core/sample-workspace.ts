import type { Cell } from '../../src/core/entity/cell';
import type { EntityTable, WorkspaceTables } from '../../src/core/entity/column-table';
import { encodeRows } from '../../src/core/entity/decode-table';
import type { CanonicalRow } from '../../src/core/entity/judge-row';
import { sampleRow } from '../../src/core/entity/sample-rows';
import { findEntity, registry } from '../../src/core/entities/registry';
import { shippedLists } from '../../src/core/entities/lists/reference-lists';
import { validateWorkspace, type CheckResult } from '../../src/core/validation/validate-workspace';

export const facts = { today: '2026-11-22' };
export const checkContext = { lists: shippedLists, facts };

/** Rows by entity; what is not given has no table. */
export type SampleRows = Readonly<Record<string, readonly CanonicalRow[]>>;

/** `count` right rows of every entity that refer to each other by index. */
export const sampleRows = (count: number): SampleRows =>
  Object.fromEntries(
    registry.map((entity) => [
      entity.name,
      Array.from({ length: count }, (_, index) => sampleRow(entity, index, findEntity, checkContext)),
    ]),
  );

/** The sheets those rows would make. */
export function workspaceOf(rows: SampleRows): WorkspaceTables {
  const tables = Object.entries(rows).map(([name, entityRows]): [string, EntityTable] => {
    const entity = findEntity(name);
    if (!entity) throw new Error(name);
    const columns: ReadonlyMap<string, readonly Cell[]> = encodeRows(entity, entityRows, {
      lists: shippedLists,
      dateSystem: '1900',
      language: 'en',
    });
    const rowIds = entityRows.map((_, index) => `${name}-${String(index)}`);
    return [name, { entity: name, rowCount: entityRows.length, columns, rowIds }];
  });
  return { dateSystem: '1900', tables: new Map(tables) };
}

export const check = (rows: SampleRows): CheckResult =>
  validateWorkspace(workspaceOf(rows), { ...checkContext, registry });
