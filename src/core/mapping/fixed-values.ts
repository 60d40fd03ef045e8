import type { AnyEntity } from '../entity/entity';
import type { Field } from '../entity/field';
import type { EntityMapping, MappingProfile, StatedValue } from './mapping-profile';

/** A field every row must have that no column fills, with the one value of all rows where the profile states it. */
export interface FixedValue {
  readonly entity: string;
  readonly field: string;
  readonly declaration: Field;
  readonly value: StatedValue | undefined;
}

const constantIn = ({ fields }: EntityMapping, field: string): StatedValue | undefined => {
  const filled = fields[field];
  return filled?.from === 'constant' && !filled.steps ? filled.value : undefined;
};

const isOpen = (mapping: EntityMapping, field: string): boolean =>
  !mapping.fields[field] || constantIn(mapping, field) !== undefined;

/** What rows may have in common: no key, and nothing the product writes itself. */
const isSharable = (entity: AnyEntity, name: string, { kind, required, unique }: Field): boolean =>
  required === 'always' && kind !== 'system' && unique !== true && !entity.key.includes(name);

/** The fields that one value for all rows may fill, by entity in the order of the profile. */
export function fixedValues({ entities }: MappingProfile, registry: readonly AnyEntity[]): FixedValue[] {
  const names = [...new Set(entities.map(({ entity }) => entity))];
  return names.flatMap((name) => {
    const entity = registry.find((known) => known.name === name);
    const mappings = entities.filter((mapping) => mapping.entity === name);
    return Object.entries(entity?.fields ?? {}).flatMap(([field, declaration]): FixedValue[] => {
      if (!entity || !isSharable(entity, field, declaration)) return [];
      const open = mappings.filter((mapping) => isOpen(mapping, field));
      const values = open.map((mapping) => constantIn(mapping, field));
      return open.length === 0 ? [] : [{ entity: name, field, declaration, value: values[0] }];
    });
  });
}

/** States one value for all rows of an entity where no column fills the field, or takes it away. */
export function withFixedValue(
  profile: MappingProfile,
  { entity, field }: Pick<FixedValue, 'entity' | 'field'>,
  value: StatedValue | undefined,
): MappingProfile {
  const entities = profile.entities.map((mapping): EntityMapping => {
    if (mapping.entity !== entity || !isOpen(mapping, field)) return mapping;
    const { [field]: _before, ...fields } = mapping.fields;
    return {
      ...mapping,
      fields: value === undefined ? fields : { ...fields, [field]: { from: 'constant', value } },
    };
  });
  return { ...profile, entities };
}
