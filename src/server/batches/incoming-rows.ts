import type { Canonical } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import type { CanonicalRow } from '../../core/entity/judge-row';
import { rowReader } from '../../core/entity/api-body';
import type { BatchBody } from '../../core/push/wire';
import { Problem } from '../http/problem';
import type { Limits } from '../world';

/** A row as it was sent; only the columns of the batch are in `values`, blanks as null. */
export interface IncomingRow {
  /** Row of the batch, counted from 0. */
  readonly index: number;
  readonly rowKey: string;
  readonly hash: string;
  readonly values: CanonicalRow;
}

function checkColumns(entity: AnyEntity, columns: readonly string[]): void {
  const unknown = columns.find((name) => !Object.hasOwn(entity.fields, name));
  if (unknown !== undefined) {
    throw new Problem('UNKNOWN_COLUMN', `${entity.name} has no such field.`, {
      entity: entity.name,
      column: unknown.slice(0, 100),
    });
  }
  if (new Set(columns).size < columns.length) throw new Problem('BAD_BODY', 'A column is named twice.');
}

function checkLengths({ columns, rows, rowKeys, rowHashes }: BatchBody): void {
  if (rowKeys.length !== rows.length || rowHashes.length !== rows.length) {
    throw new Problem('BAD_BODY', 'rows, rowKeys and rowHashes need one entry a row.', {
      rows: rows.length,
      rowKeys: rowKeys.length,
      rowHashes: rowHashes.length,
    });
  }
  const ragged = rows.findIndex((row) => row.length !== columns.length);
  if (ragged >= 0) {
    throw new Problem('BAD_BODY', 'A row needs one value a column.', {
      row: ragged,
      values: rows[ragged]?.length ?? 0,
      columns: columns.length,
    });
  }
}

const noBlankText = (value: Canonical): Canonical => (value === '' ? null : value);

/** Refuses, by name, what is wrong with a batch as a whole. */
export function checkBatch(entity: AnyEntity, body: BatchBody, limits: Limits): void {
  if (body.rows.length > limits.rowsPerBatch) {
    throw new Problem('BODY_TOO_LARGE', 'The batch has too many rows.', { maxRows: limits.rowsPerBatch });
  }
  checkColumns(entity, body.columns);
  checkLengths(body);
}

/** The rows at these places of a batch that was checked; all of them where none are named. */
export function incomingRows(
  { columns, rows, rowKeys, rowHashes }: BatchBody,
  places: readonly number[] = [...rows.keys()],
): readonly IncomingRow[] {
  const read = rowReader(columns);
  return places.map((index) => {
    const row = rows[index] ?? [];
    return {
      index,
      rowKey: rowKeys[index] ?? '',
      hash: rowHashes[index] ?? '',
      values: read(row.includes('') ? row.map(noBlankText) : row),
    };
  });
}
