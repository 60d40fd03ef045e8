import type { Canonical } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import type { CanonicalRow } from '../../core/entity/judge-row';
import type { DuplicateMode } from '../../core/push/duplicate-modes';
import { sameStored } from '../../core/push/same-stored';

export interface CombinedRow {
  readonly row: CanonicalRow;
  readonly changed: boolean;
  /** Fields that held a value and are null now. */
  readonly blanked: readonly string[];
  /** Whether it says in every field what was sent. */
  readonly isAsSent: boolean;
}

/** What a known record becomes (domain.md 1.3): Merge fills only nulls, Overwrite replaces; columns not sent stay. */
export function combineRows(
  entity: AnyEntity,
  stored: CanonicalRow,
  sent: CanonicalRow,
  mode: Exclude<DuplicateMode, 'skip'>,
): CombinedRow {
  const row: Record<string, Canonical> = { ...stored };
  const blanked: string[] = [];
  let changed = false;
  let isAsSent = true;
  for (const [name, value] of Object.entries(sent)) {
    const before = stored[name] ?? null;
    if (sameStored(entity.fields[name], value, before)) continue;
    if (mode === 'merge' && before !== null) {
      isAsSent = false;
      continue;
    }
    if (value === null) blanked.push(name);
    row[name] = value;
    changed = true;
  }
  return { row, changed, blanked, isAsSent };
}
