import type { DecodedTable } from '../../../src/core/entity/entity';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';

/** Rows as the decoded sheets of a workspace. */
export function sheetsOf(
  rows: ReadonlyMap<string, readonly CanonicalRow[]>,
): (entity: string) => DecodedTable | undefined {
  return (entity) => {
    const own = rows.get(entity);
    return (
      own && {
        rowCount: own.length,
        source: { entity, rowCount: own.length, columns: new Map(), rowIds: [] },
        column: (field) => own.map((row) => row[field] ?? null),
      }
    );
  };
}
