import type { Cell } from '../entity/cell';
import type { AnyEntity } from '../entity/entity';
import { shownValue } from '../kernel/shown-value';
import type { ChangedColumn, EntityChange, RowBlock } from './entity-change';

/** Stands in records for a password or a card number, which they never hold; no cell of Excel can hold it. */
export const secretCell = '\u0000secret';

/** Which fields of a row hold passwords. */
export type SecretsOf = (rowId: string) => readonly string[];

const shortestCard = 9;

const hasCard = (cell: Cell): boolean => {
  const text = String(cell);
  return text.length >= shortestCard && shownValue(text, false) !== text;
};

/** Whether a cell holds a card number or stands in a column that may hold passwords. */
export const isSecretText = ({ secrets }: AnyEntity, field: string, cell: Cell): boolean =>
  hasCard(cell) || secrets?.fields.includes(field) === true;

type Mask = (field: string, rowIds: readonly string[], cells: readonly Cell[]) => readonly Cell[];

const maskOf =
  (secretsOf: SecretsOf | undefined): Mask =>
  (field, rowIds, cells) =>
    cells.map((cell, index) =>
      cell !== '' && (hasCard(cell) || secretsOf?.(rowIds[index] ?? '').includes(field)) ? secretCell : cell,
    );

const maskedBlock = (mask: Mask, { rowIds, columns }: RowBlock): RowBlock => ({
  rowIds,
  columns: new Map([...columns].map(([field, cells]) => [field, mask(field, rowIds, cells)])),
});

const maskedColumn = (mask: Mask, field: string, { rowIds, from, to }: ChangedColumn): ChangedColumn => ({
  rowIds,
  from: mask(field, rowIds, from),
  to: mask(field, rowIds, to),
});

/** A change as records keep it: without card numbers, and without the passwords of these rows. */
export function withoutSecrets(change: EntityChange, secretsOf: SecretsOf | undefined): EntityChange {
  const mask = maskOf(secretsOf);
  return {
    entity: change.entity,
    added: maskedBlock(mask, change.added),
    removed: maskedBlock(mask, change.removed),
    changed: new Map(
      [...change.changed].map(([field, column]) => [field, maskedColumn(mask, field, column)]),
    ),
  };
}
