import { encodeRows } from '../../../src/core/entity/decode-table';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import type { AnyEntity, DecodedTable } from '../../../src/core/entity/entity';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';

/** Rows as the decoded sheets of a workspace; with the registry, their cells are there as well. */
export function sheetsOf(
  rows: ReadonlyMap<string, readonly CanonicalRow[]>,
  registry: readonly AnyEntity[] = [],
): (entity: string) => DecodedTable | undefined {
  return (name) => {
    const own = rows.get(name);
    const entity = registry.find((one) => one.name === name);
    const context = { lists: shippedLists, language: 'en', dateSystem: '1900' } as const;
    return (
      own && {
        rowCount: own.length,
        source: {
          entity: name,
          rowCount: own.length,
          columns: new Map(entity ? encodeRows(entity, own, context) : []),
          rowIds: own.map((_, index) => `${name}-${String(index)}`),
        },
        column: (field) => own.map((row) => row[field] ?? null),
      }
    );
  };
}
