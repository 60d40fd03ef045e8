import { hash } from 'node:crypto';
import type { AnyEntity } from '../../core/entity/entity';
import { dataFields } from '../../core/entity/entity-fields';
import type { CanonicalRow } from '../../core/entity/judge-row';
import { columnType } from './column-type';
import { sqlName } from './sql-name';

/** Fields by which a record is told from all others of its entity; blank in one of them, it tells nothing. */
export interface Identity {
  readonly fields: readonly string[];
  /** Quoted column that holds it: the field itself, or a fingerprint of several. */
  readonly column: string;
  readonly derived: boolean;
  readonly sqlType: string;
  readonly isUnique: boolean;
  /** A row with a new Row Id is recognised by it; otherwise it only must not be taken by another record. */
  readonly recognises: boolean;
}

const sameFields = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/** The key, the natural key where it differs, and every other unique field (domain.md 3.33). */
export function identitiesOf(entity: AnyEntity): readonly Identity[] {
  const combinations = [
    { fields: entity.key, derivedColumn: 'sb_key', isUnique: true, recognises: true },
    { fields: entity.naturalKey, derivedColumn: 'sb_natural_key', isUnique: false, recognises: true },
    ...dataFields(entity)
      .filter(([, field]) => field.unique === true)
      .map(([name]) => ({ fields: [name], derivedColumn: '', isUnique: true, recognises: false })),
  ];
  return combinations
    .filter(
      ({ fields }, index) =>
        fields.length > 0 && combinations.findIndex((other) => sameFields(other.fields, fields)) === index,
    )
    .map(({ fields, derivedColumn, isUnique, recognises }) => {
      const [only, ...more] = fields;
      const field = only !== undefined && more.length === 0 ? entity.fields[only] : undefined;
      return {
        fields,
        column: field && only !== undefined ? sqlName(only) : derivedColumn,
        derived: field === undefined,
        sqlType: field ? columnType(field).sql : 'text',
        isUnique: isUnique || field?.unique === true,
        recognises,
      };
    });
}

/** Whether it tells this row: none of its fields is blank. */
export const isTold = ({ fields }: Identity, row: CanonicalRow): boolean =>
  fields.every((name) => (row[name] ?? null) !== null);

/** What tells rows apart by this identity, as it is written there; null where it tells nothing. */
export function identityWords({ fields, derived }: Identity, row: CanonicalRow): string | null {
  const parts: string[] = [];
  for (const name of fields) {
    const value = row[name] ?? null;
    if (value === null) return null;
    parts.push(String(value));
  }
  return derived ? JSON.stringify(parts) : (parts[0] ?? null);
}

/** What the identity's column holds for this row: the words, or the fingerprint of several. */
export function identityText(identity: Identity, row: CanonicalRow): string | null {
  const words = identityWords(identity, row);
  return words === null || !identity.derived ? words : hash('sha256', words, 'base64url').slice(0, 32);
}
