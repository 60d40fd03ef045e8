import type { Canonical } from './cell';
import type { AnyEntity } from './entity';
import { dataFields } from './entity-fields';
import type { FieldOf } from './field';

export interface ReferenceColumn {
  readonly name: string;
  readonly field: FieldOf<'reference'>;
}

const listed = new WeakMap<AnyEntity['fields'], readonly ReferenceColumn[]>();

/** The reference fields of an entity; listed once an entity, because every row asks for them. */
export function referenceColumns(entity: AnyEntity): readonly ReferenceColumn[] {
  const known = listed.get(entity.fields);
  if (known) return known;
  const columns = dataFields(entity).flatMap(([name, field]) =>
    field.kind === 'reference' ? [{ name, field }] : [],
  );
  listed.set(entity.fields, columns);
  return columns;
}

/** Every entity a reference may lead to. */
export const referenceTargets = ({ to }: FieldOf<'reference'>): readonly string[] =>
  typeof to === 'string' ? [to] : [...new Set(Object.values(to.targets))];

/** The entity a row's reference leads to; undefined when the row does not say which. */
export function targetOf(
  { to }: FieldOf<'reference'>,
  peer: (field: string) => Canonical,
): string | undefined {
  if (typeof to === 'string') return to;
  const chosen = peer(to.by);
  return chosen === null ? undefined : to.targets[String(chosen)];
}
