import { CodedError } from '../../core/kernel/coded-error';
import { totalsTie } from '../../core/push/control-totals';
import type { ChainLink } from '../../core/push/receipt';
import type { Connection } from '../connect';
import { keepTrying, type Patience } from './keep-trying';
import { linksOf, type RowsLink } from './receipt-links';
import type { RunningPush } from './running-push';

/**
 * Totals of the rows SmartBilling says it took; beside them those of all rows of the sheet, of those sent, and as they
 * are stored (null in a dry run).
 */
export interface ComparedTotal extends RowsLink {
  readonly sheet: RowsLink;
  readonly sent: RowsLink;
  readonly stored: ChainLink | null;
}

/** The end of a push: what both sides hold, or why that could not be asked. */
export interface PushClosing {
  readonly controlTotals: Readonly<Record<string, ComparedTotal>>;
  /** Sheet and server agree to the cent; in a dry run, every row sent was answered for. */
  readonly tied: boolean;
  /** Why the push, or the comparison, stopped half way. */
  readonly failure?: CodedError;
}

async function compareTotals(
  push: RunningPush,
  { client }: Connection,
  patience: Patience,
): Promise<Record<string, ComparedTotal>> {
  const { mode, run } = push.journal;
  const totals: Record<string, ComparedTotal> = {};
  for (const [name, outcomes] of push.outcomes) {
    const entity = push.registry.find((one) => one.name === name);
    const check = push.checked.entities.get(name);
    if (!entity || !check || check.rows === 0) continue;
    const { acknowledged, sheet, sent } = linksOf(push, entity, check, outcomes);
    const stored = mode === 'dryRun' ? null : await keepTrying(() => client.totals(name, run), patience);
    const kept = stored && { count: stored.count, sums: stored.sums, hash: stored.hash };
    totals[name] = { ...acknowledged, sheet, sent, stored: kept };
  }
  return totals;
}

/** Compares the totals and closes the run. A world that fails now fails the comparison, not the rows that are in. */
export async function closePush(
  push: RunningPush,
  connection: Connection,
  patience: Patience,
): Promise<PushClosing> {
  try {
    const controlTotals = await compareTotals(push, connection, patience);
    await keepTrying(() => connection.client.closeRun(push.journal.run), patience);
    push.finish();
    await push.keepJournal();
    const tied = Object.values(controlTotals).every(
      ({ stored, ...acknowledged }) => stored === null || totalsTie(acknowledged, stored),
    );
    return { controlTotals, tied };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { controlTotals: {}, tied: false, failure: error };
  }
}
