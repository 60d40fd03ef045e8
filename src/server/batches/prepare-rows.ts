import type { ReferenceLists } from '../../core/entity/reference-list';
import type { CanonicalRow, RowFault } from '../../core/entity/judge-row';
import type { EntityTable } from '../database/entity-table';
import { isGuarded } from './first-sight';
import type { IncomingRow } from './incoming-rows';
import type { RowJudge } from './judge-rows';
import { writerAsSent } from './staged-row';

/** What is said and written of rows that are all new, made before the transaction that writes them begins. */
export interface PreparedRows {
  /** What they were judged by. */
  readonly lists: ReferenceLists;
  /** Knows these rows only. */
  readonly judge: RowJudge;
  /** By row of the batch, what COPY takes of it after its SmartBilling ID; nothing of rows with faults. */
  readonly afterId: readonly (string | undefined)[];
}

interface Said {
  readonly shape: readonly RowFault[];
  readonly meaning: readonly RowFault[];
}

const nothingSaid: Said = { shape: [], meaning: [] };

/**
 * Works rows out that look new: while it does, the database is free for another batch. Undefined where rows may be there
 * that no unique index refuses, because each of those is asked about.
 */
export function prepareRows(
  table: EntityTable,
  at: Date,
  lists: ReferenceLists,
  judge: RowJudge,
  rows: readonly IncomingRow[],
): PreparedRows | undefined {
  if (!isGuarded(table, rows)) return undefined;
  const said = new Map<CanonicalRow, Said>();
  const write = writerAsSent(table, at);
  const afterId = rows.map((row) => {
    const shape = judge.shapeFaults(row.values);
    const meaning = shape.length > 0 ? shape : judge.faults(row.values);
    if (meaning.length === 0) return write(row);
    said.set(row.values, { shape, meaning });
    return undefined;
  });
  const prepared: RowJudge = {
    shapeFaults: (row) => (said.get(row) ?? nothingSaid).shape,
    faults: (row) => (said.get(row) ?? nothingSaid).meaning,
  };
  return { lists, judge: prepared, afterId };
}
