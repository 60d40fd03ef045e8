import { z } from 'zod';
import type { Canonical } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import type { Field, FieldKind } from '../../core/entity/field';
import { dataFields } from '../../core/entity/entity-fields';
import { fieldSchema } from '../../core/entity/field-schema';
import type { ReferenceLists } from '../../core/entity/reference-list';
import { judgeRow, type CanonicalRow, type CheckContext, type RowFault } from '../../core/entity/judge-row';
import { parseRow, rowSchema, rowShape } from '../../core/entity/row-schema';
import { isStorableText } from '../../core/push/wire';
import { unstorableFault } from './row-faults';

/** Judges rows of one entity: their shape before they are recognised, their meaning once they are whole. */
export interface RowJudge {
  /** Nothing when every value has the right shape; otherwise all that can be said of the row. */
  readonly shapeFaults: (row: CanonicalRow) => readonly RowFault[];
  readonly faults: (row: CanonicalRow) => readonly RowFault[];
}

const isError = ({ severity }: RowFault): boolean => severity === 'error';

const typeOfKind = new Map<FieldKind, unknown>();

/** What JSON calls a value of the field; a kind's are all alike. */
function jsonType(field: Field): unknown {
  const known = typeOfKind.get(field.kind);
  if (known !== undefined) return known;
  const { type } = z.toJSONSchema(fieldSchema(field));
  typeOfKind.set(field.kind, type);
  return type;
}

type NamedFields = ReturnType<typeof dataFields>;
type JsonTypes = readonly { readonly name: string; readonly type: unknown }[];

const jsonTypes = (fields: NamedFields): JsonTypes =>
  fields.map(([name, field]) => ({ name, type: jsonType(field) }));

function hasType(value: Canonical, type: unknown): boolean {
  if (typeof value === 'string') return type === 'string' && isStorableText(value);
  if (typeof value === 'boolean') return type === 'boolean';
  return value === null ? type !== undefined : type === 'integer' && Number.isSafeInteger(value);
}

/** Whether there is nothing to say of the shapes, told without the schema, which takes ten times as long; a row has no other fields. */
function isShaped(types: JsonTypes, row: CanonicalRow): boolean {
  for (let at = 0; at < types.length; at += 1) {
    const field = types[at];
    const value = field ? row[field.name] : null;
    if (value !== undefined && !hasType(value, field?.type)) return false;
  }
  return true;
}

const unstorable = (row: CanonicalRow): RowFault[] =>
  Object.entries(row)
    .filter(([, value]) => typeof value === 'string' && !isStorableText(value))
    .map(([name]) => unstorableFault(name));

/** Fields in which something may be wrong with rows that have values in these columns only. */
const fieldsAsked = (entity: AnyEntity, columns: ReadonlySet<string>): NamedFields =>
  dataFields(entity).filter(([name, { required }]) => columns.has(name) || required === 'always');

function createRowJudge(entity: AnyEntity, context: CheckContext, fields: NamedFields): RowJudge {
  const shape = rowShape(entity);
  const types = jsonTypes(fields);
  let whole: ReturnType<typeof rowSchema> | undefined;
  return {
    shapeFaults(row) {
      if (isShaped(types, row)) return [];
      const faults = unstorable(row);
      if (faults.length > 0) return faults;
      if (shape.safeParse(row).success) return [];
      whole ??= rowSchema(entity, context);
      const read = parseRow(entity, whole, row);
      return read.ok ? [] : read.fault;
    },
    faults(row) {
      const faults = judgeRow(entity, row, context, undefined, fields);
      return faults.length > 0 ? faults.filter(isError) : faults;
    },
  };
}

/** Judges by these lists, on the day of the batch; rows may have values in these columns only, where some are named. */
export function judgeBy(
  entity: AnyEntity,
  lists: ReferenceLists,
  at: Date,
  columns?: ReadonlySet<string>,
): RowJudge {
  const today = at.toISOString().slice(0, 10);
  const fields = columns ? fieldsAsked(entity, columns) : dataFields(entity);
  return createRowJudge(entity, { lists: lists.on(today), facts: { today } }, fields);
}
