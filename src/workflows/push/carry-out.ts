import { CodedError } from '../../core/kernel/coded-error';
import { nextStep } from '../../core/push/push-journal';
import type { Watching } from '../progress';
import type { RunningPush } from './running-push';

/** Answers lost in a row after which the push gives up. */
const mostLost = 4;

/**
 * Carries the plan out until it is done, cancelled or the world fails; gives why it stopped early. A batch whose answer
 * was lost is asked for before anything else, even after a cancel: nobody shall be left guessing.
 */
export async function carryOut(
  push: RunningPush,
  { onProgress, signal }: Watching,
): Promise<CodedError | undefined> {
  let lost = 0;
  for (;;) {
    const step = nextStep(push.plan, push.journal);
    if (step.act === 'finish' || (step.act === 'send' && signal?.aborted)) return undefined;
    onProgress?.({ stage: 'sending', done: push.doneRows, total: push.totalRows });
    try {
      if (step.act === 'send') await push.send(step.batch);
      else if ((await push.ask(step.batch)) === 'notDone') continue;
      lost = 0;
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      if (step.act === 'send' && error.fate !== 'unknown') {
        push.forget(step.batch);
        return error;
      }
      lost += 1;
      if (lost >= mostLost)
        return new CodedError(error.code, 'unknown', error.message, error.details, { cause: error });
    }
  }
}
