import type { Bilingual } from '../kernel/bilingual';
import type { AnyEntity } from './entity';
import { sheetFields } from './entity-fields';
import type { Field } from './field';
import { referenceTargets } from './references';
import type { ReferenceLists } from './reference-list';

/** One field as `sbm describe --json` prints it. */
export interface FieldDescription {
  readonly name: string;
  readonly labels: Bilingual;
  readonly kind: string;
  readonly required: boolean;
  readonly reference?: string | readonly string[];
  readonly choices?: readonly string[];
  readonly maxLength?: number;
}

export interface EntityDescription {
  readonly name: string;
  readonly labels: Bilingual;
  readonly key: readonly string[];
  readonly fields: readonly FieldDescription[];
}

function referenceOf(field: Field): { reference?: string | readonly string[] } {
  if (field.kind !== 'reference') return {};
  const targets = referenceTargets(field);
  return { reference: targets.length === 1 && targets[0] !== undefined ? targets[0] : targets };
}

function choicesOf(field: Field, lists: ReferenceLists): { choices?: readonly string[] } {
  if (field.kind !== 'choice') return {};
  return { choices: lists.entries(field.list).map((entry) => entry.code) };
}

/** What a script needs to know of an entity to fill its sheet. */
export const describeEntity = (entity: AnyEntity, lists: ReferenceLists): EntityDescription => ({
  name: entity.name,
  labels: entity.label,
  key: entity.key,
  fields: sheetFields(entity).map(([name, field]) => ({
    name,
    labels: field.label,
    kind: field.kind,
    required: field.required === 'always',
    ...referenceOf(field),
    ...choicesOf(field, lists),
    ...('maxLength' in field ? { maxLength: field.maxLength } : {}),
  })),
});
