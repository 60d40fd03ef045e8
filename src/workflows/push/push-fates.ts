import { unansweredKeys } from '../../core/push/push-journal';
import type { ReadBackFields } from './read-canary-back';
import type { RunningPush } from './running-push';

/** Rows this push brought in or found there, rows it did not bring in, and rows that are honestly unknown. */
export interface RowFates {
  readonly in: number;
  readonly notIn: number;
  readonly unknown: number;
}

/** Where a push stands before its next batch goes. */
export interface PushStanding {
  /** Counted from 1. */
  readonly wave: number;
  readonly waves: number;
  /** What goes next. */
  readonly entity: string;
  readonly fates: Readonly<Record<string, RowFates>>;
  /** Once a sample was sent and looked at. */
  readonly canary?: ReadBackFields;
}

/** Rows that are with a batch nobody answered for, each once, those SmartBilling certainly holds left out. */
function unknownRows({ plan, journal, outcomes }: RunningPush): ReadonlyMap<string, ReadonlySet<number>> {
  const lost = unansweredKeys(journal);
  const unknown = new Map<string, Set<number>>();
  let toFind = lost.size;
  for (const { key, entity, rowIndexes } of toFind > 0 ? plan.batches : []) {
    if (!lost.has(key)) continue;
    toFind -= 1;
    const rows = unknown.get(entity) ?? new Set<number>();
    for (const rowIndex of rowIndexes) if (!outcomes.get(entity)?.isStored(rowIndex)) rows.add(rowIndex);
    unknown.set(entity, rows);
    // Later batches have not been asked for their keys yet, which takes making them.
    if (toFind === 0) break;
  }
  return unknown;
}

/** The three fates of the rows of every sheet; they add up to its rows. A dry run brings nothing in. */
export function fatesByEntity(push: RunningPush): Readonly<Record<string, RowFates>> {
  const isDry = push.journal.mode === 'dryRun';
  const unknown = isDry ? new Map<string, ReadonlySet<number>>() : unknownRows(push);
  return Object.fromEntries(
    [...push.outcomes].map(([entity, outcomes]) => {
      const known = isDry ? 0 : outcomes.storedCount;
      const open = unknown.get(entity)?.size ?? 0;
      return [entity, { in: known, notIn: outcomes.rowCount - known - open, unknown: open }];
    }),
  );
}

export const sumFates = (fates: readonly RowFates[]): RowFates =>
  fates.reduce(
    (sum, one) => ({
      in: sum.in + one.in,
      notIn: sum.notIn + one.notIn,
      unknown: sum.unknown + one.unknown,
    }),
    { in: 0, notIn: 0, unknown: 0 },
  );
