import type { Canonical } from '../../core/entity/cell';
import { isStorableText, type RecordPage, type StoredRecord } from '../../core/push/wire';
import { columnType } from '../database/column-type';
import type { CustomValues } from '../database/custom-values';
import type { Parameter, Queries } from '../database/database';
import type { EntityTable } from '../database/entity-table';
import { identityText } from '../database/identities';
import { Problem } from '../http/problem';

interface RecordRow {
  readonly sb_id: string;
  readonly sb_row_key: string;
  readonly sb_version: number;
  readonly sb_updated_at: string | Date;
  readonly sb_custom: CustomValues | null;
  readonly [field: string]: unknown;
}

/** The fields an answer carries. */
export type ChosenFields = Pick<EntityTable, 'fields' | 'custom'>;

const recordOf = (
  { custom }: ChosenFields,
  { sb_id, sb_row_key, sb_version, sb_updated_at, sb_custom, ...values }: RecordRow,
): StoredRecord => ({
  id: sb_id,
  rowKey: sb_row_key,
  version: sb_version,
  updatedAt: new Date(sb_updated_at).toISOString(),
  values: {
    ...(values as Record<string, Canonical>),
    ...Object.fromEntries(custom.map((name) => [name, sb_custom?.[name] ?? null])),
  },
});

const selected = ({ fields }: ChosenFields): string =>
  [
    'sb_id',
    'sb_row_key',
    'sb_version',
    'sb_updated_at',
    'sb_custom',
    ...fields.map(({ name, field, column }) => `${columnType(field).read(column)} AS "${name}"`),
  ].join(', ');

const readWhere = async (
  queries: Queries,
  table: EntityTable,
  chosen: ChosenFields,
  where: string,
  parameters: readonly Parameter[],
): Promise<StoredRecord[]> => {
  const rows = await queries.query<RecordRow>(
    `SELECT ${selected(chosen)} FROM ${table.name} WHERE sb_tenant = $1 AND ${where}`,
    parameters,
  );
  return rows.map((row) => recordOf(chosen, row));
};

/** The fields of a `fields=a,b` parameter; all of them without one. */
export function chosenFields(table: EntityTable, wanted: string | undefined): ChosenFields {
  if (wanted === undefined) return table;
  const names = wanted.split(',');
  const fields = names.flatMap((name) => table.fields.find((candidate) => candidate.name === name) ?? []);
  const custom = names.filter((name) => table.custom.includes(name));
  const unknown = names.find(
    (name) => !custom.includes(name) && !fields.some((candidate) => candidate.name === name),
  );
  if (unknown !== undefined)
    throw new Problem('UNKNOWN_COLUMN', 'No such field.', { column: unknown.slice(0, 100) });
  return { fields, custom };
}

export interface PageQuery {
  readonly after: string;
  readonly updatedSince: string | undefined;
  readonly chosen: ChosenFields;
  readonly limit: number;
}

/** Records after an id, in the order they were made. */
export async function readPage(
  queries: Queries,
  tenant: string,
  table: EntityTable,
  { after, updatedSince, chosen, limit }: PageQuery,
): Promise<{ records: StoredRecord[]; last: string | undefined }> {
  const records = await readWhere(
    queries,
    table,
    chosen,
    `sb_id > $2 AND ($3::timestamptz IS NULL OR sb_updated_at >= $3::timestamptz) ORDER BY sb_id LIMIT $4`,
    [tenant, after, updatedSince ?? null, limit + 1],
  );
  const shown = records.slice(0, limit);
  return { records: shown, last: records.length > limit ? shown.at(-1)?.id : undefined };
}

export async function readRecord(
  queries: Queries,
  tenant: string,
  table: EntityTable,
  id: string,
): Promise<StoredRecord> {
  const [record] = await readWhere(queries, table, table, 'sb_id = $2', [tenant, id]);
  if (!record) throw new Problem('NOT_FOUND', 'No record has this id.', { entity: table.entity.name });
  return record;
}

type LookupBy = 'id' | 'rowKey' | 'key' | 'naturalKey';

interface LookupPlan {
  readonly column: string;
  readonly sqlType: string;
  readonly text: (parts: readonly Canonical[]) => string | null;
}

function lookupPlan(table: EntityTable, by: LookupBy): LookupPlan {
  if (by === 'id' || by === 'rowKey') {
    return {
      column: by === 'id' ? 'sb_id' : 'sb_row_key',
      sqlType: 'text',
      text: ([only]) => (only === undefined || only === null ? null : String(only)),
    };
  }
  const fields = by === 'key' ? table.entity.key : table.entity.naturalKey;
  const identity = table.identities.find((candidate) => candidate.fields.join() === fields.join());
  if (!identity) throw new Problem('BAD_BODY', 'This entity has no such key.', { by });
  return {
    ...identity,
    text: (parts) =>
      identityText(identity, Object.fromEntries(fields.map((name, index) => [name, parts[index] ?? null]))),
  };
}

/** The record of each key, in the order asked; null where there is none. */
export async function lookUp(
  queries: Queries,
  tenant: string,
  table: EntityTable,
  by: LookupBy,
  keys: readonly (readonly Canonical[])[],
): Promise<(StoredRecord | null)[]> {
  const { column, sqlType, text } = lookupPlan(table, by);
  const texts = keys.map(text);
  const found = await queries.query<RecordRow & { sb_asked: string }>(
    `SELECT ${column}::text AS sb_asked, ${selected(table)} FROM ${table.name}
     WHERE sb_tenant = $1 AND ${column} = ANY($2::${sqlType}[])`,
    [tenant, texts.filter((asked) => asked !== null)],
  );
  const byText = new Map(found.map(({ sb_asked: asked, ...row }) => [asked, recordOf(table, row)]));
  return texts.map((asked) => (asked === null ? null : (byText.get(asked) ?? null)));
}

export const toCursor = (last: string | undefined): RecordPage['nextCursor'] =>
  last === undefined ? null : Buffer.from(last).toString('base64url');

export function fromCursor(cursor = ''): string {
  const last = Buffer.from(cursor, 'base64url').toString();
  if (isStorableText(last)) return last;
  throw new Problem('BAD_QUERY', 'No page ended with this cursor.');
}
