import { CodedError } from '../../core/kernel/coded-error';
import { nextStep } from '../../core/push/push-journal';
import type { PlannedBatch } from '../../core/push/push-plan';
import type { Progress } from '../progress';
import { isPassing, mostTries, pauseAfter, type Patience } from './keep-trying';
import type { PushGate } from './push-gate';
import type { RunningPush } from './running-push';

export interface CarryingOut extends Patience {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Hears of each batch before it goes or is asked for. */
  readonly onBatch?: ((batch: PlannedBatch) => void) | undefined;
  readonly gate?: PushGate | undefined;
}

/**
 * Carries the plan, or these batches of it, out until it is done, cancelled or the world fails for longer than a few tries; gives why it stopped
 * early. A batch whose answer was lost is asked for before anything else, even after a cancel: nobody shall be left
 * guessing.
 */
export async function carryOut(
  push: RunningPush,
  { onProgress, onBatch, gate, pause, signal }: CarryingOut,
  batches: readonly PlannedBatch[] = push.plan.batches,
): Promise<CodedError | undefined> {
  let tried = 0;
  for (;;) {
    const step = nextStep({ ...push.plan, batches }, push.journal);
    if (step.act === 'finish') return undefined;
    onProgress?.({ stage: 'sending', done: push.doneRows, total: push.totalRows });
    onBatch?.(step.batch);
    if (step.act === 'send') await gate?.pass(signal);
    if (step.act === 'send' && signal?.aborted) return undefined;
    try {
      if (step.act === 'send') await push.send(step.batch);
      else if ((await push.ask(step.batch)) === 'notThere') {
        if (signal?.aborted) return undefined;
        await push.send(step.batch);
      }
      tried = 0;
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      tried += 1;
      const isKnown = !push.isUnanswered(step.batch);
      const fate = isKnown ? 'notDone' : 'unknown';
      if (!isPassing(error) || tried === mostTries) {
        return new CodedError(error.code, fate, error.message, error.details, { cause: error });
      }
      await pause(pauseAfter(error, tried), signal);
    }
  }
}
