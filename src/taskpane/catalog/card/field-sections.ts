import {
  chargeSectionFields,
  describedFields,
  priceFields,
  resaleFields,
  translationFields,
  validityFields,
} from '../../../core/entities/catalog/catalog-fields';
import { identifierDefinitionFields } from '../../../core/entities/catalog/identifier-fields';
import { isCatalogEntity, linkEntities, standsBy } from '../../../core/catalog/catalog-entities';
import type { AnyEntity } from '../../../core/entity/entity';
import { dataFields } from '../../../core/entity/entity-fields';
import type { MessageKey } from '../../messages/message-key';

/** Fields of a card under one title. */
export interface FieldSection {
  readonly title: MessageKey;
  readonly fields: readonly string[];
}

/** By what the declarations themselves keep together; what is in none of them is told first. */
const groups: readonly (readonly [MessageKey, readonly string[]])[] = [
  ['catalog.section.price', [...Object.keys(priceFields), 'chargeType', 'recurringPeriod', 'currency']],
  ['catalog.section.booking', Object.keys(chargeSectionFields)],
  ['catalog.section.translations', Object.keys(translationFields)],
  ['catalog.section.identifiers', Object.keys(identifierDefinitionFields)],
  ['catalog.section.supplier', Object.keys(resaleFields)],
  ['catalog.section.validity', [...Object.keys(validityFields), 'active']],
];

/** Fields that are changed by acts of their own: what it is referred to by, where it stands, what a link leads to. */
function actedFields(entity: AnyEntity): ReadonlySet<string> {
  const by = isCatalogEntity(entity.name) ? standsBy[entity.name] : undefined;
  const own = linkEntities.has(entity.name) ? ['itemKind', 'item'] : [entity.referenceBy];
  return new Set([...own, ...(by === undefined ? [] : [by]), 'parentKind', 'category']);
}

/** The fields of a row that can be changed in its card, each in one section. */
export function fieldSections(entity: AnyEntity): readonly FieldSection[] {
  const acted = actedFields(entity);
  const open = dataFields(entity).flatMap(([name]) => (acted.has(name) ? [] : [name]));
  const grouped = new Set<string>();
  const sections = groups.map(([title, members]) => {
    const fields = open.filter((name) => members.includes(name) && !grouped.has(name));
    for (const name of fields) grouped.add(name);
    return { title, fields };
  });
  const first = Object.keys(describedFields);
  const others = open.filter((name) => !grouped.has(name));
  const about = [
    ...others.filter((name) => first.includes(name)),
    ...others.filter((name) => !first.includes(name)),
  ];
  return [{ title: 'catalog.section.about' as const, fields: about }, ...sections].filter(
    ({ fields }) => fields.length > 0,
  );
}
