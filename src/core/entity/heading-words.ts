import { foldText } from '../kernel/text';
import type { AnyEntity } from './entity';
import { sheetFields } from './entity-fields';
import type { Field } from './field';

const wordsOf = (name: string, field: Field): string[] => [
  field.label.en,
  field.label.fr,
  name.replace(/([a-z0-9])([A-Z])/g, '$1 $2'),
  ...(field.synonyms ?? []),
];

/** Folded headings by which a column of this entity can be known, both languages; earlier fields win. */
export function headingWords(entity: AnyEntity): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const position of [0, 1, 2, undefined]) {
    for (const [name, field] of sheetFields(entity)) {
      const words = wordsOf(name, field);
      for (const word of position === undefined ? words.slice(3) : words.slice(position, position + 1)) {
        const key = foldText(word);
        if (key && !fields.has(key)) fields.set(key, name);
      }
    }
  }
  return fields;
}

/** The field a heading of the entity's own sheet names, in either language, whatever its case or accents. */
export function fieldOfHeading(entity: AnyEntity, heading: string): string | undefined {
  const key = foldText(heading);
  return sheetFields(entity).find(
    ([, field]) => foldText(field.label.en) === key || foldText(field.label.fr) === key,
  )?.[0];
}
