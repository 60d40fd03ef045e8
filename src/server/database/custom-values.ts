import type { Canonical } from '../../core/entity/cell';
import { isCustomField } from '../../core/entity/custom-field-name';
import type { CanonicalRow } from '../../core/entity/judge-row';

/** What the column `sb_custom` holds: values by the name of their field, blanks left out. */
export type CustomValues = Readonly<Record<string, Canonical>>;

/** The custom values of a row as PostgreSQL reads JSON; those of fields nobody defines any more stay. */
export function customText(row: CanonicalRow): string | null {
  const values: Record<string, Canonical> = {};
  let isEmpty = true;
  for (const name in row) {
    const value = row[name] ?? null;
    if (value === null || !isCustomField(name)) continue;
    values[name] = value;
    isEmpty = false;
  }
  return isEmpty ? null : JSON.stringify(values);
}

/** An amount among the custom values; what was stored as another type of field counts as none. Names are letters, digits and `_`. */
export const customAmount = (name: string): string =>
  `CASE WHEN sb_custom->>'${name}' ~ '^-?[0-9]+([.][0-9]+)?$' THEN (sb_custom->>'${name}')::numeric END`;
