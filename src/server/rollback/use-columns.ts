import type { AnyEntity } from '../../core/entity/entity';
import { listValue } from '../../core/entities/setup/list-value';
import { dataFields } from '../../core/entity/entity-fields';
import { referenceColumns, referenceTargets, targetOf } from '../../core/entity/references';
import { entityTable, type EntityTable } from '../database/entity-table';

/** Reads a quoted column of a row as text. */
export type ReadColumn = (column: string) => string | null;

/** By what others refer to a record: its entity and the value they hold, `list` and code for a list value. */
export const nameKey = (entity: string, value: string): string => `${entity}\n${value}`;

/** A column whose values lead to records: a reference, or a choice from a list. */
export interface UseColumn {
  readonly table: EntityTable;
  readonly column: string;
  /** Columns that say which entity is meant. */
  readonly peers: readonly string[];
  readonly targets: readonly string[];
  readonly isReference: boolean;
  /** Whom the row refers to; undefined where to nobody. */
  readonly keyOf: (read: ReadColumn) => string | undefined;
  /** What the column holds where it refers to this key of a target; undefined where it cannot. */
  readonly valueFor: (value: string) => string | undefined;
}

function referencesOf(entity: AnyEntity, table: EntityTable): UseColumn[] {
  const columnOf = (name: string): string | undefined =>
    table.fields.find((field) => field.name === name)?.column;
  return referenceColumns(entity).flatMap(({ name, field }) => {
    const column = columnOf(name);
    if (column === undefined) return [];
    const peer = typeof field.to === 'string' ? undefined : columnOf(field.to.by);
    return {
      table,
      column,
      peers: peer === undefined ? [] : [peer],
      targets: referenceTargets(field),
      isReference: true,
      keyOf: (read: ReadColumn) => {
        const value = read(column);
        const target = targetOf(field, () => (peer === undefined ? null : read(peer)));
        return value === null || target === undefined ? undefined : nameKey(target, value);
      },
      valueFor: (value: string) => value,
    };
  });
}

function choicesOf(entity: AnyEntity, table: EntityTable): UseColumn[] {
  return dataFields(entity).flatMap(([name, field]) => {
    const column = table.fields.find((one) => one.name === name)?.column;
    if (field.kind !== 'choice' || column === undefined) return [];
    const prefix = `${field.list}\n`;
    return {
      table,
      column,
      peers: [],
      targets: [listValue.name],
      isReference: false,
      keyOf: (read: ReadColumn) => {
        const value = read(column);
        return value === null ? undefined : nameKey(listValue.name, prefix + value);
      },
      valueFor: (value: string) => (value.startsWith(prefix) ? value.slice(prefix.length) : undefined),
    };
  });
}

/** The columns of an entity whose values lead to records. */
export function useColumns(entity: AnyEntity): readonly UseColumn[] {
  const table = entityTable(entity);
  return [...referencesOf(entity, table), ...choicesOf(entity, table)];
}

/** The columns that hold what others refer to a record by. */
export const nameColumns = ({ entity, fields, referenceColumn }: EntityTable): readonly string[] =>
  entity.name === listValue.name
    ? ['list', 'code'].flatMap((name) => fields.find((field) => field.name === name)?.column ?? [])
    : [referenceColumn];

/** The name a row gives its record; undefined where it has none. */
export function ownKey(table: EntityTable, read: ReadColumn): string | undefined {
  const parts = nameColumns(table).map(read);
  return parts.includes(null) ? undefined : nameKey(table.entity.name, parts.join('\n'));
}
