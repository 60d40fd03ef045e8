import { z } from 'zod';
import type { Canonical } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { fieldSchema } from '../../core/entity/field-schema';
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

const shapes = new WeakMap<AnyEntity['fields'], ReadonlyMap<string, unknown>>();

/** What JSON calls a value of each field; worked out once an entity. */
function jsonTypes({ fields }: AnyEntity): ReadonlyMap<string, unknown> {
  const known = shapes.get(fields);
  if (known) return known;
  const types = new Map(
    Object.entries(fields).map(([name, field]) => [name, z.toJSONSchema(fieldSchema(field)).type]),
  );
  shapes.set(fields, types);
  return types;
}

function hasType(value: Canonical, type: unknown): boolean {
  if (typeof value === 'string') return type === 'string' && isStorableText(value);
  if (typeof value === 'boolean') return type === 'boolean';
  return value === null || (type === 'integer' && Number.isSafeInteger(value));
}

/** Whether there is nothing to say of the shapes, told without the schema, which takes ten times as long. */
function isShaped(row: CanonicalRow, types: ReadonlyMap<string, unknown>): boolean {
  for (const name in row) {
    const type = types.get(name);
    if (type === undefined || !hasType(row[name] ?? null, type)) return false;
  }
  return true;
}

const unstorable = (row: CanonicalRow): RowFault[] =>
  Object.entries(row)
    .filter(([, value]) => typeof value === 'string' && !isStorableText(value))
    .map(([name]) => unstorableFault(name));

export function createRowJudge(entity: AnyEntity, context: CheckContext): RowJudge {
  const types = jsonTypes(entity);
  const shape = rowShape(entity);
  const whole = rowSchema(entity, context);
  return {
    shapeFaults(row) {
      if (isShaped(row, types)) return [];
      const faults = unstorable(row);
      if (faults.length > 0) return faults;
      if (shape.safeParse(row).success) return [];
      const read = parseRow(entity, whole, row);
      return read.ok ? [] : read.fault;
    },
    faults: (row) => judgeRow(entity, row, context).filter(isError),
  };
}
