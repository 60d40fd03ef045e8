import type { AnyEntity } from '../entity/entity';
import type { Field } from '../entity/field';
import { CodedError } from '../kernel/coded-error';

const unknown = (entity: string, field?: string): CodedError =>
  new CodedError(
    'PROFILE_UNKNOWN_FIELD',
    'notDone',
    field === undefined
      ? `The profile fills ${entity}, which is no entity of this workspace. See sbm describe for their names.`
      : `The profile fills ${field} of ${entity}, which has no such field. See sbm describe ${entity} for its fields.`,
    { entity, ...(field === undefined ? {} : { field }) },
  );

/** The entity a profile names; throws PROFILE_UNKNOWN_FIELD. */
export function profileEntity(registry: readonly AnyEntity[], name: string): AnyEntity {
  const entity = registry.find((candidate) => candidate.name === name);
  if (!entity) throw unknown(name);
  return entity;
}

/** The field a profile names; throws PROFILE_UNKNOWN_FIELD. */
export function profileField(entity: AnyEntity, name: string): Field {
  const field = Object.hasOwn(entity.fields, name) ? entity.fields[name] : undefined;
  if (!field) throw unknown(entity.name, name);
  return field;
}
