import type { Catalog } from '../../../core/catalog/catalog';
import type { CanonicalRow } from '../../../core/entity/judge-row';
import type { FieldOf } from '../../../core/entity/field';
import { targetOf } from '../../../core/entity/references';

/** A row that may be chosen, by what others refer to it by. */
export interface RowOption {
  readonly value: string;
  readonly label: string;
  /** Why it may not be chosen here. */
  readonly against?: string;
}

/** What is against choosing a row; undefined where nothing is. */
export type AgainstRow = (entity: string, key: string) => string | undefined;

/** The rows a reference of this row may lead to, each key once; retired ones are left out. */
export function rowOptions(
  catalog: Catalog,
  field: FieldOf<'reference'>,
  row: CanonicalRow,
  against: AgainstRow | undefined,
): readonly RowOption[] {
  const entity = targetOf(field, (peer) => row[peer] ?? null);
  if (entity === undefined) return [];
  const seen = new Set<string>();
  return catalog.rows(entity).flatMap(({ key, label, retired }): RowOption[] => {
    if (key === '' || retired || seen.has(key)) return [];
    seen.add(key);
    const reason = against?.(entity, key);
    return [
      {
        value: key,
        label: label === key ? key : `${label} — ${key}`,
        ...(reason === undefined ? {} : { against: reason }),
      },
    ];
  });
}
