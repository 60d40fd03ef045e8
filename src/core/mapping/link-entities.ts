import type { AnyEntity } from '../entity/entity';
import type { ReferenceField } from '../entity/field';
import type { Condition, EntityMapping, Expression, MappingProfile } from './mapping-profile';

type ColumnExpression = Extract<Expression, { from: 'column' }>;
type Fields = EntityMapping['fields'];

/** Columns that alone fill the key by which other rows refer to those of an entity. */
type Keys = ReadonlyMap<string, ColumnExpression>;

const entityOf = (registry: readonly AnyEntity[], { entity }: EntityMapping): AnyEntity | undefined =>
  registry.find(({ name }) => name === entity);

function keysOf({ entities }: MappingProfile, registry: readonly AnyEntity[]): Keys {
  const keys = new Map<string, ColumnExpression>();
  for (const mapping of entities) {
    const referenceBy = entityOf(registry, mapping)?.referenceBy;
    const key = referenceBy === undefined ? undefined : mapping.fields[referenceBy];
    if (key?.from === 'column' && !mapping.repeat && !keys.has(mapping.entity)) keys.set(mapping.entity, key);
  }
  return keys;
}

/** A reference that a row of the same source answers. */
interface Link {
  readonly target: string;
  readonly isAlways: boolean;
  readonly fields: Fields;
}

/** The entity a reference leads to among those whose keys are known, and what else says so. */
function targetOf(
  { to }: ReferenceField,
  keys: Keys,
): { readonly entity: string; readonly said: Fields } | undefined {
  if (typeof to === 'string') return keys.has(to) ? { entity: to, said: {} } : undefined;
  const [known, ...others] = Object.entries(to.targets).filter(([, entity]) => keys.has(entity));
  if (!known || others.length > 0) return undefined;
  return { entity: known[1], said: { [to.by]: { from: 'constant', value: known[0] } } };
}

/** The references to other entities that rows must have, those each entity is led to by first. */
function linksOf(entity: AnyEntity, keys: Keys): Link[] {
  const links: Link[] = [];
  for (const [name, field] of Object.entries(entity.fields)) {
    if (field.kind !== 'reference' || field.required === undefined) continue;
    const target = targetOf(field, keys);
    const key = target && keys.get(target.entity);
    if (!key || target.entity === entity.name || links.some((link) => link.target === target.entity))
      continue;
    const isAlways = field.required === 'always';
    links.push({ target: target.entity, isAlways, fields: { [name]: key, ...target.said } });
  }
  return links;
}

/** Of references that only some rows must have, as those to one owner or another, one is enough: to what the source is about. */
function owed(links: readonly Link[], about: string | undefined): readonly Link[] {
  const others = links.filter(({ isAlways }) => !isAlways);
  const one = others.find(({ target }) => target === about) ?? others[0];
  return links.filter((link) => link.isAlways || link === one);
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields that are no links. */
function ownFields(fields: Fields, links: readonly Link[]): Fields {
  const linked = Object.assign({}, ...links.map((link) => link.fields)) as Fields;
  return Object.fromEntries(Object.entries(fields).filter(([name, filled]) => !isSame(linked[name], filled)));
}

/** Holds where one of the columns that fill these fields holds something. */
function anyFilled(fields: Fields): Condition | undefined {
  const columns = Object.values(fields).flatMap((field) => (field.from === 'column' ? [field.column] : []));
  const tests = [...new Set(columns)].map((column): Condition => ({ column, blank: false }));
  return tests.length > 1 ? { any: tests } : tests[0];
}

/** Of a mapping before it was changed: what it has of its own, and whether its rows are made where that holds something. */
interface Before {
  readonly links: readonly Link[];
  readonly isWhenOwn: boolean;
}

function beforeOf(
  mapping: EntityMapping | undefined,
  entity: AnyEntity,
  keys: Keys,
  about: string | undefined,
): Before {
  const links = owed(linksOf(entity, keys), about);
  const own = mapping && anyFilled(ownFields(mapping.fields, links));
  return { links, isWhenOwn: own !== undefined && isSame(mapping?.when, own) };
}

/**
 * Fills the references that rows of several entities made of one source row owe one another, as a contact its customer, and
 * makes rows of such an entity, unless the source is about it, only where a column of its own holds something. What else is
 * filled already stays; an entity that has nothing but such references has none. `before` is the profile a person has just changed, whose links follow the change.
 */
export function linkEntities(
  profile: MappingProfile,
  registry: readonly AnyEntity[],
  about: string | undefined,
  before: MappingProfile = { ...profile, entities: [] },
): MappingProfile {
  const [keys, keysBefore] = [keysOf(profile, registry), keysOf(before, registry)];
  const entities = profile.entities.map((mapping): EntityMapping => {
    const entity = entityOf(registry, mapping);
    if (!entity || mapping.repeat) return mapping;
    const known = before.entities.find((one) => one.entity === mapping.entity && !one.repeat);
    const was = beforeOf(known, entity, keysBefore, about);
    const own = ownFields(mapping.fields, was.links);
    if (Object.keys(own).length === 0) return { ...mapping, fields: own };
    const links = owed(linksOf(entity, keys), about).flatMap(({ fields }) =>
      Object.keys(fields).every((name) => !own[name]) ? Object.entries(fields) : [],
    );
    const { when: said, ...rest } = mapping;
    const isNew = links.some(([name]) => !mapping.fields[name]);
    const isOwn = mapping.entity !== about && (said === undefined ? isNew : was.isWhenOwn);
    const when = isOwn ? anyFilled(own) : said;
    return { ...rest, ...(when ? { when } : {}), fields: { ...own, ...Object.fromEntries(links) } };
  });
  return { ...profile, entities };
}
