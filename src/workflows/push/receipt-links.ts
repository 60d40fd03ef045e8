import { bodyFromTable } from '../../core/entity/api-body';
import type { AnyEntity } from '../../core/entity/entity';
import { contentHasher } from '../../core/push/content-hash';
import { controlTotal, type ControlTotal } from '../../core/push/control-totals';
import type { RowOutcomes } from '../../core/push/row-outcomes';
import type { EntityCheck } from '../../core/validation/validate-workspace';
import type { RunningPush } from './running-push';

/** Totals of rows and what tells them: the lines `rowKey:rowHash` in the order of the row keys, joined by LF. */
export interface RowsLink extends ControlTotal {
  readonly lines: string;
}

/** What the sheet holds, what was sent of it and what SmartBilling says it took. */
export interface RowsLinks {
  readonly sheet: RowsLink;
  readonly sent: RowsLink;
  readonly acknowledged: RowsLink;
}

interface HashedRows {
  readonly entity: AnyEntity;
  readonly check: EntityCheck;
  readonly keyOf: (rowIndex: number) => string;
  /** Fingerprints of the rows that were planned, as they were sent last. */
  readonly planned: ReadonlyMap<number, string>;
}

/** Rows that were held back are fingerprinted as far as they can be read. */
function hashesOf({ entity, check, planned }: HashedRows, rowIndexes: readonly number[]): readonly string[] {
  const held = rowIndexes.filter((rowIndex) => !planned.has(rowIndex));
  const { columns, rows } = bodyFromTable(entity, check.decoded, held);
  const hashOf = contentHasher(columns);
  const ofHeld = new Map(held.map((rowIndex, at) => [rowIndex, hashOf(rows[at] ?? [])]));
  return rowIndexes.map((rowIndex) => planned.get(rowIndex) ?? ofHeld.get(rowIndex) ?? '');
}

function linkOf(rows: HashedRows, rowIndexes: readonly number[]): RowsLink {
  const hashes = hashesOf(rows, rowIndexes);
  const lines = rowIndexes
    .map((rowIndex, at) => [rows.keyOf(rowIndex), hashes[at] ?? ''] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, hash]) => `${key}:${hash}`);
  return {
    ...controlTotal(rows.entity, rows.check.decoded, rowIndexes),
    lines: lines.join('\n'),
  };
}

/** The links of one sheet, all but the last, which is SmartBilling's to tell. */
export function linksOf(
  push: RunningPush,
  entity: AnyEntity,
  check: EntityCheck,
  outcomes: RowOutcomes,
): RowsLinks {
  const batches = push.plan.batches.filter((batch) => batch.entity === entity.name);
  const planned = new Map(
    batches.flatMap(({ rowIndexes, rowHashes }) =>
      rowIndexes.map((rowIndex, at) => [rowIndex, rowHashes[at] ?? ''] as const),
    ),
  );
  const journalled = new Set(push.journal.batches.map(({ key }) => key));
  const sent = new Set(
    batches.filter(({ key }) => journalled.has(key)).flatMap(({ rowIndexes }) => rowIndexes),
  );
  const filled = check.statuses.flatMap((status, rowIndex) => (status === '' ? [] : [rowIndex]));
  const keys = outcomes.rowIds();
  const rows: HashedRows = { entity, check, planned, keyOf: (rowIndex) => keys[rowIndex] ?? '' };
  const sheet = linkOf(rows, filled);
  // Each is a part of the sheet's rows: of as many it is all of them, as in most pushes.
  const linkOfPart = (part: readonly number[]): RowsLink =>
    part.length === filled.length ? sheet : linkOf(rows, part);
  return {
    sheet,
    sent: linkOfPart(filled.filter((rowIndex) => sent.has(rowIndex))),
    acknowledged: linkOfPart(outcomes.stored()),
  };
}
