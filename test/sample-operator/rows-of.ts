import type { CanonicalRow } from '../../src/core/entity/judge-row';

/** Rows by entity. */
export type Rows = Readonly<Record<string, readonly CanonicalRow[]>>;

/** So many right rows of an entity with what makes each of them itself. */
export type RowsOf = (
  entity: string,
  count: number,
  own: (index: number) => Readonly<Record<string, CanonicalRow[string] | undefined>>,
) => readonly CanonicalRow[];
