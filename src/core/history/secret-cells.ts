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

/** Columns without a secret stay the arrays they are; a column gone through with the same rows before is not again. */
function maskOf(secretsOf: SecretsOf | undefined): Mask {
  const known = new Map<
    readonly Cell[],
    { readonly field: string; readonly rowIds: readonly string[]; readonly masked: readonly Cell[] }
  >();
  const isSecret = (field: string, rowId: string | undefined, cell: Cell): boolean =>
    cell !== '' && (hasCard(cell) || secretsOf?.(rowId ?? '').includes(field) === true);
  return (field, rowIds, cells) => {
    const before = known.get(cells);
    if (before?.field === field && before.rowIds === rowIds) return before.masked;
    const masked = cells.some((cell, index) => isSecret(field, rowIds[index], cell))
      ? cells.map((cell, index) => (isSecret(field, rowIds[index], cell) ? secretCell : cell))
      : cells;
    known.set(cells, { field, rowIds, masked });
    return masked;
  };
}

const maskedBlock = (mask: Mask, { rowIds, columns }: RowBlock): RowBlock => ({
  rowIds,
  columns: new Map([...columns].map(([field, cells]) => [field, mask(field, rowIds, cells)])),
});

const maskedColumn = (mask: Mask, field: string, { rowIds, from, to }: ChangedColumn): ChangedColumn => ({
  rowIds,
  from: mask(field, rowIds, from),
  to: mask(field, rowIds, to),
});

/** Changes of one entity as records keep them: without card numbers, and without the passwords of these rows. */
export function withoutSecrets(secretsOf: SecretsOf | undefined): (change: EntityChange) => EntityChange {
  const mask = maskOf(secretsOf);
  return (change) => ({
    entity: change.entity,
    added: maskedBlock(mask, change.added),
    removed: maskedBlock(mask, change.removed),
    changed: new Map(
      [...change.changed].map(([field, column]) => [field, maskedColumn(mask, field, column)]),
    ),
  });
}
