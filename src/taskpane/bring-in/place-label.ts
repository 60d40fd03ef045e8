import { findEntity } from '../../core/entities/registry';
import type { Words } from '../messages/use-words';

/** A place as people read it: `Customers › Account Name`, or the sheet alone where rows are made. */
export function placeLabel(
  { entity: name, field }: { readonly entity: string; readonly field: string | undefined },
  { of }: Words,
): string {
  const entity = findEntity(name);
  const sheet = entity ? of(entity.sheet) : name;
  if (field === undefined) return sheet;
  const label = entity?.fields[field]?.label;
  return `${sheet} › ${label ? of(label) : field}`;
}
