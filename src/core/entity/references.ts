import type { Canonical } from './cell';
import type { AnyEntity } from './entity';
import { dataFields } from './entity-fields';
import type { FieldOf } from './field';

export interface ReferenceColumn {
  readonly name: string;
  readonly field: FieldOf<'reference'>;
}

/** The reference fields of an entity. */
export const referenceColumns = (entity: AnyEntity): readonly ReferenceColumn[] =>
  dataFields(entity).flatMap(([name, field]) => (field.kind === 'reference' ? [{ name, field }] : []));

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
