import type { CanonicalRow, RowFault } from '../../core/entity/judge-row';
import type { DuplicateMode } from '../../core/push/duplicate-modes';
import type { Queries } from '../database/database';
import type { EntityTable } from '../database/entity-table';
import { identityWords } from '../database/identities';
import { combineRows } from './duplicate-mode';
import type { IncomingRow } from './incoming-rows';
import type { RowJudge } from './judge-rows';
import { holderOf, holdersOf, lockedValues, type Holders, type KnownRecord } from './known-records';
import { recogniseRows, type Recognising } from './recognise-rows';
import { isWritten, type RowDecision, type WrittenRow } from './row-decision';
import { repeatedRowKeyFault, takenFault } from './row-faults';

export interface Deciding extends Recognising {
  readonly mode: DuplicateMode;
  readonly judge: RowJudge;
  readonly newId: () => string;
}

type Stored = Awaited<ReturnType<typeof lockedValues>>;

const rejected = (sent: IncomingRow, faults: readonly RowFault[]): RowDecision => ({
  fate: 'rejected',
  sent,
  faults,
});

function decideNew({ judge, newId }: Deciding, sent: IncomingRow): RowDecision {
  const faults = judge.faults(sent.values);
  if (faults.length > 0) return rejected(sent, faults);
  const record: KnownRecord = { id: newId(), rowKey: sent.rowKey, version: 1, hash: sent.hash };
  return { fate: 'created', sent, record, row: sent.values };
}

/** Of a record that keeps some of its values: no row says what it says, so none is taken for it unread. */
const ofMerged = (hash: string): string => `merged-${hash}`;

function decideKnown(
  { table, mode, judge }: Deciding,
  sent: IncomingRow,
  record: KnownRecord,
  stored: Stored,
): RowDecision {
  const before = stored.get(record.id);
  if (mode === 'skip' || !before) return { fate: 'skipped', sent, record };
  const { row, changed, blanked, isAsSent } = combineRows(table.entity, before.row, sent.values, mode);
  if (!changed) {
    const held = { ...record, version: before.version };
    return { fate: 'unchanged', sent, record: held, isAsSent };
  }
  const faults = judge.faults(row);
  if (faults.length > 0) return rejected(sent, faults);
  const next = { ...record, version: before.version + 1, hash: isAsSent ? sent.hash : ofMerged(sent.hash) };
  return { fate: 'updated', sent, record: next, row, before: before.row, blanked };
}

/** V004 for rows that would take what another record, or an earlier row of the batch, is told by. */
function refuseTaken(table: EntityTable, holders: Holders, decisions: readonly RowDecision[]): RowDecision[] {
  const claims = table.identities.map((identity) => ({ identity, claimed: new Map<string, string>() }));
  return decisions.map((decision) => {
    if (!isWritten(decision)) return decision;
    for (const { identity, claimed } of claims) {
      const words = identityWords(identity, decision.row);
      if (words === null) continue;
      // A natural key that does not recognise anybody new may be shared by records that were stored before.
      const holder = holderOf(holders, identity, decision.row);
      const other = holder && holder.id !== decision.record.id ? holder.rowKey : claimed.get(words);
      if (other !== undefined && other !== decision.record.rowKey) {
        return rejected(decision.sent, [takenFault(identity, other)]);
      }
      claimed.set(words, decision.record.rowKey);
    }
    return decision;
  });
}

/** The first of several rows with one Row Id decides; an identical copy is that row again, another is refused. */
function settleRepeats(rows: readonly IncomingRow[]): {
  firsts: readonly IncomingRow[];
  repeats: ReadonlyMap<IncomingRow, IncomingRow>;
} {
  const byKey = new Map<string, IncomingRow>();
  const repeats = new Map<IncomingRow, IncomingRow>();
  for (const row of rows) {
    const first = byKey.get(row.rowKey);
    if (first) repeats.set(row, first);
    else byKey.set(row.rowKey, row);
  }
  return { firsts: [...byKey.values()], repeats };
}

function decideRepeat(sent: IncomingRow, first: RowDecision): RowDecision {
  if (sent.hash !== first.sent.hash) return rejected(sent, [repeatedRowKeyFault]);
  if (first.fate === 'rejected') return rejected(sent, first.faults);
  return { fate: 'unchanged', sent, record: first.record, isAsSent: false };
}

const changedIdentities = (
  table: EntityTable,
  decisions: readonly WrittenRow[],
  stored: Stored,
): CanonicalRow[] =>
  decisions.flatMap(({ record, row }) => {
    const before = stored.get(record.id)?.row;
    if (!before) return [];
    const isMoved = table.identities.some(
      (identity) => identityWords(identity, row) !== identityWords(identity, before),
    );
    return isMoved ? [row] : [];
  });

const mergeHolders = (a: Holders, b: Holders): Holders =>
  new Map([...a].map(([identity, held]) => [identity, new Map([...held, ...(b.get(identity) ?? [])])]));

/** Decides what becomes of every row, references aside; nothing is written yet. Answers in the order of the rows. */
export async function decideRows(
  queries: Queries,
  deciding: Deciding,
  rows: readonly IncomingRow[],
): Promise<readonly RowDecision[]> {
  const { tenant, table, judge, mode } = deciding;
  const { firsts, repeats } = settleRepeats(rows);
  // Before anybody is asked: the database could not even be asked for a key it cannot hold.
  const misshapen = new Map(
    firsts.flatMap((row) => {
      const faults = judge.shapeFaults(row.values);
      return faults.length > 0 ? [[row, faults] as const] : [];
    }),
  );
  const shaped = firsts.filter((row) => !misshapen.has(row));
  const { records, holders } = await recogniseRows(queries, deciding, shaped);
  const isSame = (row: IncomingRow): boolean => records.get(row.index)?.hash === row.hash;
  const toCombine = firsts.flatMap((row) => {
    const record = records.get(row.index);
    return record && mode !== 'skip' && !isSame(row) ? [record.id] : [];
  });
  const stored = await lockedValues(queries, tenant, table, toCombine);
  const decided = firsts.map((row): RowDecision => {
    const faults = misshapen.get(row);
    if (faults) return rejected(row, faults);
    const record = records.get(row.index);
    if (record && isSame(row)) return { fate: 'unchanged', sent: row, record, isAsSent: true };
    return record ? decideKnown(deciding, row, record, stored) : decideNew(deciding, row);
  });
  const moved = changedIdentities(table, decided.filter(isWritten), stored);
  const allHolders = mergeHolders(holders, await holdersOf(queries, tenant, table, moved));
  const settled = refuseTaken(table, allHolders, decided);
  const byRow = new Map(settled.map((decision) => [decision.sent, decision]));
  return rows.map((row) => {
    const first = repeats.get(row);
    const decision = byRow.get(first ?? row);
    if (!decision) throw new Error('every row is decided');
    return first ? decideRepeat(row, decision) : decision;
  });
}
