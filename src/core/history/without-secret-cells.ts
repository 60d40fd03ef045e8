import type { EntityChange } from './entity-change';
import { secretCell } from './secret-cells';

/** A change read from a record, as it can be written: what the record does not keep stays as it stands, or blank. */
export function withoutSecretCells({ entity, added, removed, changed }: EntityChange): EntityChange {
  const columns = [...added.columns].map(
    ([field, cells]) => [field, cells.map((cell) => (cell === secretCell ? '' : cell))] as const,
  );
  const kept = [...changed].map(([field, { rowIds, from, to }]) => {
    const known = to.flatMap((cell, index) => (cell === secretCell ? [] : [index]));
    const pick = <T>(values: readonly T[]): readonly T[] =>
      known.length === values.length ? values : known.flatMap((index) => values.slice(index, index + 1));
    return [field, { rowIds: pick(rowIds), from: pick(from), to: pick(to) }] as const;
  });
  return {
    entity,
    added: { rowIds: added.rowIds, columns: new Map(columns) },
    removed,
    changed: new Map(kept),
  };
}
