import { isBlank, type Cell } from '../entity/cell';
import type { AnyEntity } from '../entity/entity';
import type { Field } from '../entity/field';
import { referenceTargets } from '../entity/references';
import type { EntityMapping, Expression, MappingProfile } from './mapping-profile';
import { isPlaceholder } from './placeholders';
import type { SourceTable } from './source-table';

type Fields = EntityMapping['fields'];

/** The one field by which rows of an entity must be told apart, where there is one. */
function ownKey({ key, fields }: AnyEntity): string | undefined {
  const [name = '', ...others] = key;
  const field = fields[name];
  const isKey = field?.kind === 'code' && field.required === 'always' && field.unique === true;
  return isKey && others.length === 0 ? name : undefined;
}

/** Rows without a value in a column of keys: totals and feet, which may still be left out. */
const mostBlank = 0.1;

function allDiffer(rows: SourceTable['rows'], at: number): boolean {
  const seen = new Set<Cell>();
  let blank = 0;
  for (const row of rows) {
    const cell = row[at] ?? '';
    if (isBlank(cell)) blank += 1;
    else if (isPlaceholder(cell) || seen.has(cell)) return false;
    else seen.add(cell);
  }
  return seen.size > 0 && blank <= rows.length * mostBlank;
}

const known = new WeakMap<SourceTable['rows'], Map<string, boolean>>();

/** Whether a column holds something else in each row that holds something, as nearly all do; looked at once a source, because each column moved asks again. */
function tellsRowsApart({ headings, rows }: SourceTable, column: string): boolean {
  const told = known.get(rows) ?? new Map<string, boolean>();
  known.set(rows, told);
  const answer = told.get(column) ?? allDiffer(rows, headings.indexOf(column));
  told.set(column, answer);
  return answer;
}

/** The columns that fill what SmartBilling itself tells such rows apart by. */
const naturalColumns = ({ fields }: EntityMapping, entity: AnyEntity): readonly string[] =>
  entity.naturalKey.flatMap((name) => {
    const filled = entity.fields[name]?.kind === 'code' ? fields[name] : undefined;
    return filled?.from === 'column' && !filled.steps ? [filled.column] : [];
  });

/**
 * The key of what the source is about, where nothing fills it: the column that tells its rows apart. Rows that could not be
 * told apart could be brought in only once, and nothing could refer to them.
 */
export function lendOwnKey(
  profile: MappingProfile,
  registry: readonly AnyEntity[],
  about: string | undefined,
  source: SourceTable,
): MappingProfile {
  const entity = registry.find(({ name }) => name === about);
  const key = entity && ownKey(entity);
  const entities = profile.entities.map((mapping): EntityMapping => {
    if (!entity || key === undefined || mapping.entity !== about || mapping.repeat) return mapping;
    if (mapping.fields[key]) return mapping;
    const column = naturalColumns(mapping, entity).find((one) => tellsRowsApart(source, one));
    if (column === undefined) return mapping;
    return { ...mapping, fields: { ...mapping.fields, [key]: { from: 'column', column } } };
  });
  return { ...profile, entities };
}

/** What the source is about, with the fields that rows beside it may have of it. */
export interface Lender {
  readonly entity: AnyEntity;
  readonly fields: Fields;
  /** The column of its key. */
  readonly key: string;
}

export function lenderOf(
  { entities }: MappingProfile,
  registry: readonly AnyEntity[],
  about: string | undefined,
): Lender | undefined {
  const entity = registry.find(({ name }) => name === about);
  const { fields = {} } = entities.find((mapping) => mapping.entity === about && !mapping.repeat) ?? {};
  const key = entity && fields[entity.referenceBy];
  return entity && key?.from === 'column' ? { entity, fields, key: key.column } : undefined;
}

const listOf = (field: Field): string => (field.kind === 'choice' ? field.list : '');

/** Days and values of lists that every row must have and that mean the same in both: from when, in which currency. */
const sharedWith = (entity: AnyEntity, { entity: owner, fields }: Lender): readonly [string, Expression][] =>
  Object.entries(entity.fields).flatMap(([name, field]): [string, Expression][] => {
    const [own, filled] = [owner.fields[name], fields[name]];
    const isShared =
      (field.kind === 'date' || field.kind === 'choice') &&
      own?.kind === field.kind &&
      listOf(own) === listOf(field);
    return isShared && field.required === 'always' && filled?.from === 'column' ? [[name, filled]] : [];
  });

/** What a row of another entity is lent by the row it comes of: its key with `-1` behind it, and what both must have. */
function lentTo(entity: AnyEntity, lender: Lender | undefined): Fields {
  if (!lender) return {};
  const key = ownKey(entity);
  const shared = sharedWith(entity, lender);
  const isKey = key !== undefined && !/[{}]/.test(lender.key);
  const beside: Expression = { from: 'template', template: `{${lender.key}}-1` };
  return Object.fromEntries(isKey ? [[key, beside], ...shared] : shared);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Without what was lent before, to be lent anew; what is lent no more may be what a person chose. */
export function withoutLent(
  mapping: EntityMapping,
  entity: AnyEntity,
  before: Lender | undefined,
  now: Lender | undefined,
): EntityMapping {
  const [was, is] = [lentTo(entity, before), lentTo(entity, now)];
  const isLent = (name: string, filled: Expression): boolean =>
    is[name] !== undefined && isSame(was[name], filled);
  const kept = Object.entries(mapping.fields).filter(([name, filled]) => !isLent(name, filled));
  return { ...mapping, fields: Object.fromEntries(kept) };
}

/** Lends to rows that refer to what the source is about, one for each of its rows. */
export function withLent(
  mapping: EntityMapping,
  entity: AnyEntity,
  lender: Lender | undefined,
  source: SourceTable,
): EntityMapping {
  if (!lender || mapping.per !== undefined || !tellsRowsApart(source, lender.key)) return mapping;
  const refers = Object.entries(mapping.fields).some(([name, filled]) => {
    const field = entity.fields[name];
    const isLink = field?.kind === 'reference' && filled.from === 'column' && filled.column === lender.key;
    return isLink && referenceTargets(field).includes(lender.entity.name);
  });
  if (!refers) return mapping;
  const lent = Object.entries(lentTo(entity, lender)).filter(([name]) => !mapping.fields[name]);
  return { ...mapping, fields: { ...mapping.fields, ...Object.fromEntries(lent) } };
}
