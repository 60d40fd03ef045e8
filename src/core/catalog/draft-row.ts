import type { Canonical } from '../entity/cell';
import { dataFields, fieldOf } from '../entity/entity-fields';
import type { Field } from '../entity/field';
import { readCell } from '../entity/decode-table';
import { judgeRow, type CanonicalRow, type CheckContext } from '../entity/judge-row';
import { kindOf } from '../entity/field-kinds';
import type { Catalog } from './catalog';
import { isCatalogEntity, standsBy } from './catalog-entities';
import type { CatalogNode } from './catalog-node';
import { proposedKey } from './acts/keys';
import { sheetOf } from './acts/catalog-change';

/** What is known of a row before anybody fills it in. */
export interface DraftStart {
  readonly entity: string;
  /** What it will stand under. */
  readonly under?: CatalogNode;
  /** What the person has said; it goes before whatever is proposed. */
  readonly said: CanonicalRow;
}

/** Only what one of a few values fills can be told from other rows. */
const isProposable = ({ kind }: Field): boolean =>
  kind === 'choice' || kind === 'yesNo' || kind === 'reference';

function mostCommon(values: readonly Canonical[]): Canonical {
  const counts = new Map<Canonical, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Canonical = null;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** The value rows beside it have most, or else all rows of the sheet. */
function usualValue(catalog: Catalog, { entity, under }: DraftStart, field: string): Canonical {
  const all = catalog.rows(entity);
  const beside = under ? all.filter((row) => catalog.parent(row)?.id === under.id) : [];
  const valueOf = (row: CatalogNode): Canonical => catalog.read(row)(field);
  return mostCommon(beside.map(valueOf)) ?? mostCommon(all.map(valueOf));
}

/** The field's example where it leads somewhere: a value of a list, or a row that is there. */
function exampleOf(catalog: Catalog, field: Field, { lists }: CheckContext): Canonical {
  const example = kindOf(field).example(field);
  const { value } = readCell(example, field, { lists, dateSystem: '1900' });
  if (field.kind !== 'reference') return value;
  return typeof field.to === 'string' && catalog.find(field.to, String(value)) ? value : null;
}

function proposal(
  catalog: Catalog,
  start: DraftStart,
  [name, field]: readonly [string, Field],
  context: CheckContext,
): Canonical {
  if (name === 'active') return true;
  const fromAbove = start.under ? catalog.read(start.under)(name) : null;
  if (fromAbove !== null && (isProposable(field) || field.kind === 'date')) return fromAbove;
  if (field.kind === 'date') return context.facts.today;
  return isProposable(field)
    ? (usualValue(catalog, start, name) ?? exampleOf(catalog, field, context))
    : null;
}

/** What stands in the row because of where it stands: its category, its parent and of what kind that is. */
export function placedValues(
  { entity: name, under }: Pick<DraftStart, 'entity' | 'under'>,
  { sheets }: Catalog,
): CanonicalRow {
  const entity = sheets.registry.find((one) => one.name === name);
  const by = isCatalogEntity(name) ? standsBy[name] : undefined;
  const field = by === undefined || !entity ? undefined : fieldOf(entity, by);
  if (!under || by === undefined || field?.kind !== 'reference') return {};
  const { to } = field;
  if (typeof to === 'string') return to === under.entity ? { [by]: under.key } : {};
  const kind = Object.entries(to.targets).find(([, target]) => target === under.entity)?.[0];
  return kind === undefined ? {} : { [by]: under.key, [to.by]: kind };
}

const attempts = 12;

/**
 * A new row: what the person said, where it stands, a free code and a translation from its name, and what other rows
 * usually have where one of a few values must be chosen. What only a person can know, such as a price, stays blank.
 */
export function draftRow(catalog: Catalog, start: DraftStart, context: CheckContext): CanonicalRow {
  const { entity } = sheetOf(catalog, start.entity);
  const row: Record<string, Canonical> = { ...placedValues(start, catalog) };
  const name = String(start.said['name'] ?? '');
  if (name !== '') row[entity.referenceBy] = proposedKey(catalog, entity.name, name);
  if (name !== '' && entity.fields['billingTranslationEn']) row['billingTranslationEn'] = name;
  const { sheets } = catalog;
  const has = (field: string): boolean => sheets.table(entity.name)?.source.columns.has(field) === true;
  const fill = (field: string, declared: Field): void => {
    const isAsked = entity.key.includes(field) && declared.kind !== 'date';
    if ((row[field] ?? null) === null && has(field) && !isAsked)
      row[field] = start.said[field] ?? proposal(catalog, start, [field, declared], context);
  };
  for (const [field, declared] of dataFields(entity))
    if (declared.required === 'always') fill(field, declared);
  Object.assign(row, start.said);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const asked = judgeRow(entity, row, context).find(
      ({ severity, field }) => severity === 'error' && !Object.hasOwn(row, field),
    );
    const declared = asked && fieldOf(entity, asked.field);
    if (!asked || !declared) break;
    row[asked.field] = null;
    fill(asked.field, declared);
  }
  return row;
}
