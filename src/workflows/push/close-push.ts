import { CodedError } from '../../core/kernel/coded-error';
import type { Connection } from '../connect';
import { compareTotals, untiedOf, type ComparedTotal, type StoredTotals } from './compare-totals';
import { keepTrying, type Patience } from './keep-trying';
import type { RunningPush } from './running-push';

/** The end of a push: what both sides hold, or why that could not be asked. */
export interface PushClosing {
  readonly controlTotals: Readonly<Record<string, ComparedTotal>>;
  /** Sheet and server agree to the cent; in a dry run, every row sent was answered for. */
  readonly tied: boolean;
  /** Why the push, or the comparison, stopped half way. */
  readonly failure?: CodedError;
}

/**
 * Compares the totals with those `asked` for and closes the run. A world that fails now fails the comparison, not the
 * rows that are in.
 */
export async function closePush(
  push: RunningPush,
  connection: Connection,
  patience: Patience,
  asked: Promise<StoredTotals>,
): Promise<PushClosing> {
  try {
    const controlTotals = await compareTotals(push, connection, asked);
    await keepTrying(() => connection.client.closeRun(push.journal.run), patience);
    push.finish();
    await push.keepJournal();
    return { controlTotals, tied: untiedOf(controlTotals).length === 0 };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { controlTotals: {}, tied: false, failure: error };
  }
}
