import { foldText } from '../kernel/text';
import type { AnyEntity } from './entity';
import { sheetFields } from './entity-fields';

/** Fields by their folded labels: a heading is asked for at every reading of the workbook. */
const fieldsByLabel = new WeakMap<AnyEntity, ReadonlyMap<string, string>>();

function labelsOf(entity: AnyEntity): ReadonlyMap<string, string> {
  const known = fieldsByLabel.get(entity);
  if (known) return known;
  const byLabel = new Map<string, string>();
  for (const [name, { label }] of sheetFields(entity))
    for (const key of [foldText(label.en), foldText(label.fr)]) if (!byLabel.has(key)) byLabel.set(key, name);
  fieldsByLabel.set(entity, byLabel);
  return byLabel;
}

/** The field a heading of the entity's own sheet names, in either language, whatever its case or accents. */
export const fieldOfHeading = (entity: AnyEntity, heading: string): string | undefined =>
  labelsOf(entity).get(foldText(heading));
