import type { AnyEntity } from './entity';
import type { Field } from './field';
import { systemFields } from './fields';

const made = new WeakMap<AnyEntity['fields'], readonly (readonly [string, Field])[]>();

/** The fields people fill in, in the order declared; listed once an entity, because every row asks for them. */
export function dataFields(entity: AnyEntity): readonly (readonly [string, Field])[] {
  const fields = made.get(entity.fields) ?? Object.entries(entity.fields);
  made.set(entity.fields, fields);
  return fields;
}

/** Columns of the sheet in order: the first field, what the product writes, the other fields, the hidden Row Id last. */
export function sheetFields(entity: AnyEntity): readonly (readonly [string, Field])[] {
  const [first, ...others] = dataFields(entity);
  const { rowId, ...visible } = systemFields;
  return [...(first ? [first] : []), ...Object.entries(visible), ...others, ['rowId', rowId]];
}

/** The field of this name, system columns included. */
export const fieldOf = (entity: AnyEntity, name: string): Field | undefined =>
  entity.fields[name] ??
  (Object.hasOwn(systemFields, name) ? systemFields[name as keyof typeof systemFields] : undefined);

/** Fields whose sums are control totals of the entity: all money, and quantities that say so (domain.md 6.2). */
export const controlTotalFields = (entity: AnyEntity): readonly string[] =>
  dataFields(entity)
    .filter(
      ([, field]) => field.kind === 'money' || (field.kind === 'decimal' && field.controlTotal === true),
    )
    .map(([name]) => name);
