import type { Canonical } from '../../core/entity/cell';
import { isCustomField } from '../../core/entity/custom-field-name';
import type { CanonicalRow } from '../../core/entity/judge-row';

/** What the column `sb_custom` holds: values by the name of their field, blanks left out. */
export type CustomValues = Readonly<Record<string, Canonical>>;

/** The custom values of a row as PostgreSQL reads JSON; those of fields nobody defines any more stay. */
export function customText(row: CanonicalRow): string | null {
  const values = Object.entries(row).filter(([name, value]) => isCustomField(name) && value !== null);
  return values.length === 0 ? null : JSON.stringify(Object.fromEntries(values));
}

/** An amount among the custom values; what was stored as another type of field counts as none. Names are letters, digits and `_`. */
export const customAmount = (name: string): string =>
  `CASE WHEN sb_custom->>'${name}' ~ '^-?[0-9]+([.][0-9]+)?$' THEN (sb_custom->>'${name}')::numeric END`;
