import { CodedError } from '../../core/kernel/coded-error';
import { keepTrying, type Patience } from './keep-trying';
import type { RunningPush } from './running-push';

/**
 * Asks for every batch a run that is gone on with had sent, so that the first look at what is stored finds no row it does
 * not know of. One that is not there is sent in its turn. Gives why the world failed, if it did.
 */
export async function askForLeft(push: RunningPush, patience: Patience): Promise<CodedError | undefined> {
  try {
    for (const batch of push.plan.batches) {
      if (push.isUnanswered(batch)) await keepTrying(() => push.ask(batch), patience);
    }
    return undefined;
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
}
