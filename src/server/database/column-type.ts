import type { Canonical } from '../../core/entity/cell';
import type { Field, FieldKind } from '../../core/entity/field';

/** How a kind of field is stored, and read back as its canonical value. */
interface ColumnType {
  readonly sql: string;
  /** Expression that gives the canonical value, from the quoted column. */
  readonly read: (column: string) => string;
}

const asIs = (column: string): string => column;
const asText = (column: string): string => `${column}::text`;

const text: ColumnType = { sql: 'text', read: asIs };
const exactNumber: ColumnType = { sql: 'numeric', read: asText };

/** The total table of kinds: adding a kind without saying how it is stored does not compile. */
const columnTypes: Readonly<Record<FieldKind, ColumnType>> = {
  text,
  code: text,
  choice: text,
  yesNo: { sql: 'boolean', read: asIs },
  integer: { sql: 'bigint', read: (column) => `${column}::float8` },
  decimal: exactNumber,
  money: exactNumber,
  percent: exactNumber,
  date: { sql: 'date', read: (column) => `to_char(${column}, 'YYYY-MM-DD')` },
  dateTime: { sql: 'timestamp', read: (column) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS')` },
  email: text,
  emailList: text,
  phone: text,
  postalCode: text,
  province: text,
  country: text,
  macAddress: text,
  reference: text,
  variant: text,
  system: text,
};

export const columnType = (field: Field): ColumnType => columnTypes[field.kind];

/** A canonical value as PostgreSQL's text input takes it. */
export const columnText = (value: Canonical): string | null => (value === null ? null : String(value));
