import type { Bilingual } from '../kernel/bilingual';
import type { Canonical } from './cell';
import type { AnyEntity } from './entity';
import type { Field } from './field';
import { emptyWhen, requiredWhen } from './row-rules';

/** Where a custom column counts for some rows only: those whose `field` holds the code `is`. */
export interface RowsOfKind {
  readonly field: string;
  readonly is: string;
  readonly label: Bilingual;
}

/** A custom field as a column of an entity's sheet (domain.md 3.28). */
export interface CustomColumn {
  readonly entity: string;
  readonly name: string;
  readonly field: Field;
  readonly required: boolean;
  /** What rows that are there when the column is added start with. */
  readonly startValue: Canonical;
  readonly onlyFor: RowsOfKind | undefined;
}

/** What a column of some rows asks of a row: a value in theirs where it is required, none in the others. */
function rulesOf({ name, required, onlyFor }: CustomColumn): AnyEntity['rowRules'] {
  if (!onlyFor) return [];
  const { field, is, label } = onlyFor;
  const only = {
    en: `nothing: this field is for rows of the kind ${label.en}`,
    fr: `rien : ce champ est pour les lignes du genre ${label.fr}`,
  };
  const wanted = { en: `a value for the kind ${label.en}`, fr: `une valeur pour le genre ${label.fr}` };
  return [
    emptyWhen('V002', name, [field], (row) => row[field] !== is && row[field] !== null, only),
    ...(required ? [requiredWhen(name, [field], (row) => row[field] === is, wanted)] : []),
  ];
}

function extended(entity: AnyEntity, columns: readonly CustomColumn[]): AnyEntity {
  return {
    ...entity,
    fields: { ...entity.fields, ...Object.fromEntries(columns.map(({ name, field }) => [name, field])) },
    rowRules: [...entity.rowRules, ...columns.flatMap(rulesOf)],
  };
}

/** The last form of each entity: derivations remember by identity, and a workbook is read again and again. */
const made = new WeakMap<AnyEntity, { readonly signature: string; readonly entity: AnyEntity }>();

/** The entity with its custom fields after its own; template, check, body and table follow from it as from any. */
export function withCustomFields(entity: AnyEntity, all: readonly CustomColumn[]): AnyEntity {
  const columns = all.filter((column) => column.entity === entity.name);
  if (columns.length === 0) return entity;
  const signature = JSON.stringify(columns);
  const known = made.get(entity);
  if (known?.signature === signature) return known.entity;
  const customised = extended(entity, columns);
  made.set(entity, { signature, entity: customised });
  return customised;
}

export const customisedRegistry = (
  registry: readonly AnyEntity[],
  columns: readonly CustomColumn[],
): readonly AnyEntity[] => registry.map((entity) => withCustomFields(entity, columns));
