import type { AnyEntity } from '../entity/entity';
import type { ReferenceField } from '../entity/field';
import { profileColumn } from './column-profile';
import { lenderOf, lendOwnKey, withLent, withoutLent } from './lend-fields';
import type { Condition, EntityMapping, Expression, MappingProfile } from './mapping-profile';
import { linkKey } from './match-key';
import type { SourceTable } from './source-table';

type ColumnExpression = Extract<Expression, { from: 'column' }>;
type Fields = EntityMapping['fields'];

/** Columns that alone fill the key by which other rows refer to those of an entity, or what refers to it. */
type Keys = ReadonlyMap<string, ColumnExpression>;

const entityOf = (registry: readonly AnyEntity[], { entity }: EntityMapping): AnyEntity | undefined =>
  registry.find(({ name }) => name === entity);

/** A column that fills a reference of another entity to rows whose own key nothing fills. */
function borrowedKey(name: string, { entities }: MappingProfile, registry: readonly AnyEntity[]) {
  for (const mapping of entities.filter(({ entity }) => entity !== name)) {
    const { fields = {} } = entityOf(registry, mapping) ?? {};
    for (const [field, filled] of Object.entries(mapping.fields)) {
      const reference = fields[field];
      if (filled.from === 'column' && reference?.kind === 'reference' && reference.to === name) return filled;
    }
  }
  return undefined;
}

function keysOf(profile: MappingProfile, registry: readonly AnyEntity[]): Keys {
  const keys = new Map<string, ColumnExpression>();
  for (const mapping of profile.entities) {
    const { name = '', referenceBy } = entityOf(registry, mapping) ?? {};
    if (referenceBy === undefined || mapping.repeat || keys.has(name)) continue;
    const own = mapping.fields[referenceBy];
    const key = own ?? borrowedKey(name, profile, registry);
    if (key?.from === 'column') keys.set(name, key);
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

const columnsIn = ({ fields }: EntityMapping): readonly string[] => [
  ...new Set(Object.values(fields).flatMap((field) => (field.from === 'column' ? [field.column] : []))),
];

const hasColumnsOnly = ({ fields }: EntityMapping): boolean =>
  Object.values(fields).every(({ from }) => from === 'column');

/** The columns that fill rows of this entity and of no other. */
function ownColumns(mapping: EntityMapping, { entities }: MappingProfile): readonly string[] {
  const others = new Set(entities.filter(({ entity }) => entity !== mapping.entity).flatMap(columnsIn));
  return columnsIn(mapping).filter((column) => !others.has(column));
}

/** Holds where a column holds something, and nothing that says that there is none. */
function isFilled(column: string, source: SourceTable): Condition {
  const { placeholders } = profileColumn(source, source.headings.indexOf(column));
  const filled = { column, blank: false };
  return placeholders.length === 0 ? filled : { all: [filled, { column, isNot: placeholders }] };
}

/** Holds where one of these columns holds something. */
function anyFilled(columns: readonly string[], source: SourceTable): Condition | undefined {
  const tests = columns.map((column) => isFilled(column, source));
  return tests.length > 1 ? { any: tests } : tests[0];
}

const looked = 2000;

/** Whether several of the first rows have the same value there. */
function isRepeated({ headings, rows }: SourceTable, column: string): boolean {
  const at = headings.indexOf(column);
  const cells = rows
    .slice(0, looked)
    .map((row) => linkKey(row[at] ?? ''))
    .filter((key) => key !== '');
  return new Set(cells).size < cells.length;
}

export interface LinkOptions {
  readonly source: SourceTable;
  /** The entity the source is about. */
  readonly about: string | undefined;
  /** The profile a person has just changed. */
  readonly before?: MappingProfile;
}

/** A profile whose fields are linked, with those it had before. */
interface Linked {
  readonly profile: MappingProfile;
  readonly keys: Keys;
}

/** The references of one entity, and its own key where others have it. */
function linkFields(
  mapping: EntityMapping,
  entity: AnyEntity,
  keys: Keys,
  was: Keys,
  about: string | undefined,
): Fields {
  const own = ownFields(mapping.fields, owed(linksOf(entity, was), about));
  const links = owed(linksOf(entity, keys), about).flatMap(({ fields }) =>
    Object.keys(fields).every((name) => !own[name]) ? Object.entries(fields) : [],
  );
  const key = keys.get(entity.name);
  const lent = key && !own[entity.referenceBy] ? { [entity.referenceBy]: key } : {};
  return { ...lent, ...own, ...Object.fromEntries(links) };
}

/** Which source rows make rows of an entity the source is not about; what a person said of it stays. */
function chooseRows(mapping: EntityMapping, now: Linked, then: Linked, source: SourceTable): EntityMapping {
  const { when: said, per: perSaid, ...rest } = mapping;
  const known = then.profile.entities.find(({ entity, repeat }) => entity === mapping.entity && !repeat);
  const ownBefore = known && ownColumns(known, then.profile);
  const own = ownColumns(mapping, now.profile);
  if (own.length === 0 && ownBefore?.length && hasColumnsOnly(mapping)) return { ...mapping, fields: {} };
  const isOwn = known
    ? known.when !== undefined && isSame(known.when, anyFilled(ownBefore ?? [], source))
    : said === undefined;
  const isShared = columnsIn(mapping).length > own.length;
  const when = isOwn ? (isShared ? anyFilled(own, source) : undefined) : said;
  const [key, keyBefore] = [now.keys.get(mapping.entity)?.column, then.keys.get(mapping.entity)?.column];
  const isKeyNew = known ? key !== keyBefore && perSaid === keyBefore : perSaid === undefined;
  const per = isKeyNew && key !== undefined && isRepeated(source, key) ? key : isKeyNew ? undefined : perSaid;
  return { ...rest, ...(when ? { when } : {}), ...(per === undefined ? {} : { per }) };
}

/**
 * Makes rows of several entities that come of one source row belong together: each refers to the others as it must, a contact
 * to its customer; rows of an entity the source is not about are made only where a column of its own holds something, and once
 * for each key, and are lent what they must have. What is said already stays, and an entity that nothing but such references is
 * left of has no fields.
 */
export function linkEntities(
  profile: MappingProfile,
  registry: readonly AnyEntity[],
  { source, about, before = { ...profile, entities: [] } }: LinkOptions,
): MappingProfile {
  const given = lendOwnKey(profile, registry, about, source);
  const keys = keysOf(given, registry);
  const then = { profile: before, keys: keysOf(before, registry) };
  const [lender, lenderBefore] = [lenderOf(given, registry, about), lenderOf(before, registry, about)];
  const linked = given.entities.map((mapping): EntityMapping => {
    const entity = entityOf(registry, mapping);
    if (!entity || mapping.repeat) return mapping;
    const bare = mapping.entity === about ? mapping : withoutLent(mapping, entity, lenderBefore, lender);
    return { ...bare, fields: linkFields(bare, entity, keys, then.keys, about) };
  });
  const now = { profile: { ...given, entities: linked }, keys };
  const entities = linked.map((mapping): EntityMapping => {
    if (mapping.repeat || mapping.entity === about) return mapping;
    const chosen = chooseRows(mapping, now, then, source);
    const entity = entityOf(registry, mapping);
    return entity ? withLent(chosen, entity, lender, source) : chosen;
  });
  return { ...profile, entities };
}
