import type { Mapping } from './bring-in-state';
import type { ColumnPlace } from './column-places';

/** Columns that stand where we proposed without being sure, and nobody has said yet that they are right. */
export function columnsToConfirm(
  { suggestions, decided, kept }: Pick<Mapping, 'suggestions' | 'decided' | 'kept'>,
  places: ReadonlyMap<string, readonly ColumnPlace[]>,
): ReadonlySet<string> {
  if (kept) return new Set();
  const open = suggestions.filter(
    ({ column, decision, entity, field }) =>
      decision === 'ask' &&
      !decided.has(column) &&
      places.get(column)?.some((place) => place.entity === entity && place.field === field),
  );
  return new Set(open.map(({ column }) => column));
}
