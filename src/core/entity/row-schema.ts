import { z } from 'zod';
import { failure, success, type Result } from '../kernel/result';
import type { AnyEntity } from './entity';
import { dataFields, fieldOf } from './entity-fields';
import { kindOf } from './field-kinds';
import { fieldSchema } from './field-schema';
import { judgeRow, type CanonicalRow, type CheckContext, type RowFault } from './judge-row';
import { errorFault } from './kind-spec';

const describeShape = (entity: AnyEntity): z.ZodObject =>
  z.strictObject(
    Object.fromEntries(
      dataFields(entity).map(([name, field]) => [name, fieldSchema(field).nullish().describe(field.help.en)]),
    ),
  );

const described = new WeakMap<AnyEntity, z.ZodObject>();

/** The shape of a row at the doors, for OpenAPI and for reading bodies; unknown fields are refused by name. */
export function rowShape(entity: AnyEntity): z.ZodObject {
  const known = described.get(entity);
  if (known) return known;
  const shape = describeShape(entity);
  described.set(entity, shape);
  return shape;
}

/**
 * The schema of a complete, right row: its shape, then the same judgement the columnar validator makes. Issues carry
 * the code of domain.md 6.1 in `params.fault`.
 */
export function rowSchema(entity: AnyEntity, context: CheckContext): z.ZodType<CanonicalRow> {
  return rowShape(entity).superRefine(
    (row, refinement) => {
      const unreadable = new Set(refinement.issues.map((issue) => String(issue.path?.[0])));
      for (const fault of judgeRow(entity, row as CanonicalRow, context, (name) => !unreadable.has(name))) {
        if (fault.severity !== 'error') continue;
        refinement.addIssue({ code: 'custom', path: [fault.field], message: fault.code, params: { fault } });
      }
    },
    { when: (payload) => typeof payload.value === 'object' && payload.value !== null },
  ) as unknown as z.ZodType<CanonicalRow>;
}

function faultOf(entity: AnyEntity, issue: z.core.$ZodIssue): RowFault {
  const name = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : String(issue.path[0] ?? '');
  if (issue.code === 'custom' && issue.params?.['fault']) return issue.params['fault'] as RowFault;
  const field = fieldOf(entity, name);
  const expected = field
    ? kindOf(field).expected(field)
    : { en: 'a field of this entity', fr: 'un champ de cette entité' };
  return { ...errorFault('V002', expected, field && kindOf(field).example(field)), field: name };
}

/** Reads a body's row with `schema`; faults in the order of the fields. */
export function parseRow(
  entity: AnyEntity,
  schema: z.ZodType<CanonicalRow>,
  input: unknown,
): Result<CanonicalRow, readonly RowFault[]> {
  const parsed = schema.safeParse(input);
  return parsed.success
    ? success(parsed.data)
    : failure(parsed.error.issues.map((issue) => faultOf(entity, issue)));
}
