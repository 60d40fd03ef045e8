import type { Canonical } from '../../core/entity/cell';
import type { CanonicalRow } from '../../core/entity/judge-row';
import type { RestEntity, ValueForm } from './rest-schema';
import { idText, putAt, valueAt } from './their-json';
import { fromTheirs } from './value-forms';

type Mapping = RestEntity['fields'][string];

export const nameOf = (mapping: Mapping): string => (typeof mapping === 'string' ? mapping : mapping.name);

export const formOf = (mapping: Mapping): ValueForm | undefined =>
  typeof mapping === 'string' ? undefined : mapping.form;

/** One record of theirs, with our names for what it holds. */
export interface Found {
  readonly id: string;
  readonly rowKey: string;
  readonly values: CanonicalRow;
}

/** The key a record of theirs is known to us by; undefined where this session has not met it. */
export type KeyOf = (entity: string, id: string) => string | undefined;

function ours(value: unknown, form: ValueForm | undefined, keyOf: KeyOf): Canonical {
  if (form?.as !== 'idOf') return fromTheirs(value, form) ?? shownValue(value);
  const id = idText(value);
  return id === undefined ? null : (keyOf(form.entity, id) ?? id);
}

/** What is none of the form is still something: as it stands there, so that a comparison shows it. */
const shownValue = (value: unknown): Canonical =>
  value === undefined || value === null || value === '' ? null : JSON.stringify(value);

/** Reads a record of theirs; undefined where it has no id. */
export function readRecord(entity: RestEntity, json: unknown, keyOf: KeyOf): Found | undefined {
  const id = idText(valueAt(json, entity.id.path));
  if (id === undefined) return undefined;
  const values = Object.entries(entity.fields).map(
    ([field, mapping]) => [field, ours(valueAt(json, nameOf(mapping)), formOf(mapping), keyOf)] as const,
  );
  const rowKey = entity.rowKey === undefined ? undefined : idText(valueAt(json, entity.rowKey));
  return { id, rowKey: rowKey ?? '', values: Object.fromEntries(values) };
}

/** A body of theirs out of values that already look as theirs. */
export function writeBody(
  entity: RestEntity,
  theirs: ReadonlyMap<string, unknown>,
  rowKey: string | undefined,
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(entity.constants ?? {})) putAt(body, path, value);
  for (const [field, value] of theirs) {
    const mapping = entity.fields[field];
    if (mapping) putAt(body, nameOf(mapping), value);
  }
  if (entity.rowKey !== undefined && rowKey !== undefined) putAt(body, entity.rowKey, rowKey);
  return body;
}
