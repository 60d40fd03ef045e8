import { compareDecimals, parseDecimal } from '../../core/kernel/decimal';
import type { Canonical } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import type { Field } from '../../core/entity/field';
import type { CanonicalRow } from '../../core/entity/judge-row';
import type { DuplicateMode } from '../../core/push/duplicate-modes';

const decimalKinds: ReadonlySet<Field['kind']> = new Set(['decimal', 'money', 'percent']);

/** 5 and 5.00 are the same amount. */
export function isSameValue(field: Field | undefined, a: Canonical, b: Canonical): boolean {
  if (a === b || a === null || b === null || !field || !decimalKinds.has(field.kind)) return a === b;
  const [first, second] = [parseDecimal(String(a)), parseDecimal(String(b))];
  return first !== undefined && second !== undefined && compareDecimals(first, second) === 0;
}

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
    if (isSameValue(entity.fields[name], before, value)) continue;
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
