import { isBlank, type Cell } from '../entity/cell';
import type { AnyEntity } from '../entity/entity';
import { referenceTargets } from '../entity/references';
import { foldText } from '../kernel/text';
import { isSecretHeading } from '../kernel/shown-value';
import type { EntityMapping, Expression, MappingProfile } from './mapping-profile';
import { isPlaceholder } from './placeholders';
import type { SourceTable } from './source-table';

/** The one field by which rows of an entity must be told apart, where there is one. */
function ownKey({ key, fields }: AnyEntity): string | undefined {
  const [name = '', ...others] = key;
  const field = fields[name];
  const isKey = field?.kind === 'code' && field.required === 'always' && field.unique === true;
  return isKey && others.length === 0 ? name : undefined;
}

function allDiffer(rows: SourceTable['rows'], at: number): boolean {
  const seen = new Set<Cell>();
  for (const row of rows) {
    const cell = row[at] ?? '';
    if (isBlank(cell) || isPlaceholder(cell) || seen.has(cell)) return false;
    seen.add(cell);
  }
  return seen.size > 0;
}

const known = new WeakMap<SourceTable['rows'], Map<string, boolean>>();

/** Whether a column holds something else in each row; looked at once a source, because each column moved asks again. */
function tellsRowsApart({ headings, rows }: SourceTable, column: string): boolean {
  const told = known.get(rows) ?? new Map<string, boolean>();
  known.set(rows, told);
  const answer = told.get(column) ?? allDiffer(rows, headings.indexOf(column));
  told.set(column, answer);
  return answer;
}

const keyWords = /\b(?:id|no|num|numero|number|code|key|cle|ref|reference|uuid|guid)\b/;

const isRead = ({ entities }: MappingProfile, column: string): boolean =>
  JSON.stringify(entities).includes(JSON.stringify(column));

/** What SmartBilling tells such rows apart by, where a column fills it; else the first column, where it is a key and goes nowhere. */
function candidates(
  profile: MappingProfile,
  { fields }: EntityMapping,
  entity: AnyEntity,
  source: SourceTable,
): readonly string[] {
  const named = entity.naturalKey.flatMap((name) => {
    const filled = entity.fields[name]?.kind === 'code' ? fields[name] : undefined;
    return filled?.from === 'column' && !filled.steps ? [filled.column] : [];
  });
  const [first = ''] = source.headings;
  const isKey = keyWords.test(foldText(first)) && !isSecretHeading(first) && !isRead(profile, first);
  return isKey ? [...named, first] : named;
}

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
    const column = candidates(profile, mapping, entity, source).find((one) => tellsRowsApart(source, one));
    if (column === undefined) return mapping;
    return { ...mapping, fields: { ...mapping.fields, [key]: { from: 'column', column } } };
  });
  return { ...profile, entities };
}

/** The key of the one row of another entity that a row of the source makes. */
const keyBeside = (column: string): Expression => ({ from: 'template', template: `{${column}}-1` });

/** Without a key that was lent by this column. */
export function withoutLentKey(
  mapping: EntityMapping,
  entity: AnyEntity,
  column: string | undefined,
): EntityMapping {
  const key = ownKey(entity);
  const lent = key === undefined ? undefined : mapping.fields[key];
  if (key === undefined || column === undefined || JSON.stringify(lent) !== JSON.stringify(keyBeside(column)))
    return mapping;
  const { [key]: _lent, ...fields } = mapping.fields;
  return { ...mapping, fields };
}

/** The key of rows that refer to what the source is about, one for each of its rows: that row's with `-1` behind it. */
export function lendKeyBeside(
  mapping: EntityMapping,
  entity: AnyEntity,
  about: string,
  column: string,
  source: SourceTable,
): EntityMapping {
  const key = ownKey(entity);
  const refers = Object.entries(mapping.fields).some(([name, filled]) => {
    const field = entity.fields[name];
    const isLink = field?.kind === 'reference' && filled.from === 'column' && filled.column === column;
    return isLink && referenceTargets(field).includes(about);
  });
  if (key === undefined || !refers || mapping.fields[key] || mapping.per !== undefined) return mapping;
  if (/[{}]/.test(column) || !tellsRowsApart(source, column)) return mapping;
  return { ...mapping, fields: { ...mapping.fields, [key]: keyBeside(column) } };
}
