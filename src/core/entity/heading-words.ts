import { foldText } from '../kernel/text';
import type { AnyEntity } from './entity';
import { sheetFields } from './entity-fields';

/** The field a heading of the entity's own sheet names, in either language, whatever its case or accents. */
export function fieldOfHeading(entity: AnyEntity, heading: string): string | undefined {
  const key = foldText(heading);
  return sheetFields(entity).find(
    ([, field]) => foldText(field.label.en) === key || foldText(field.label.fr) === key,
  )?.[0];
}
