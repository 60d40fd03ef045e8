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

/** Batches in their order, those together that do not lean on each other. */
function* groupsOf(batches: readonly PlannedBatch[]): Generator<readonly PlannedBatch[]> {
  let group: PlannedBatch[] = [];
  for (const batch of batches) {
    const [first] = group;
    const isBeside = batch.besideOthers && batch.entity === first?.entity && batch.pass === first.pass;
    if (first && !isBeside) {
      yield group;
      group = [];
    }
    group.push(batch);
  }
  if (group.length > 0) yield group;
}

/** What ended a push early, heard by all that is under way. */
interface End {
  failure?: CodedError;
}

const isOver = ({ failure }: End): boolean => failure !== undefined;

/** One batch until it is answered, the push is cancelled or the world fails for longer than a few tries. */
async function carryBatch(
  push: RunningPush,
  batch: PlannedBatch,
  { onProgress, onBatch, gate, pause, signal }: CarryingOut,
  end: End,
): Promise<void> {
  for (let tried = 0; !isOver(end);) {
    const { act } = nextStep({ ...push.plan, batches: [batch] }, push.journal);
    if (act === 'finish') return;
    onProgress?.({ stage: 'sending', done: push.doneRows, total: push.totalRows });
    onBatch?.(batch);
    if (act === 'send') await gate?.pass(signal);
    if (act === 'send' && (signal?.aborted || isOver(end))) return;
    try {
      if (act === 'send') await push.send(batch);
      else if ((await push.ask(batch)) === 'notThere') {
        if (signal?.aborted) return;
        await push.send(batch);
      }
      tried = 0;
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      tried += 1;
      const fate = push.isUnanswered(batch) ? 'unknown' : 'notDone';
      if (!isPassing(error) || tried === mostTries) {
        end.failure ??= new CodedError(error.code, fate, error.message, error.details, { cause: error });
        return;
      }
      await pause(pauseAfter(error, tried), signal);
    }
  }
}

/**
 * Carries the plan, or these batches of it, out until it is done, cancelled or the world fails for longer than a few tries; gives why it stopped
 * early. A few batches are under way together where none leans on another. A batch whose answer was lost is asked for
 * before it is sent again, even after a cancel: nobody shall be left guessing.
 */
export async function carryOut(
  push: RunningPush,
  carrying: CarryingOut,
  batches: readonly PlannedBatch[] = push.plan.batches,
): Promise<CodedError | undefined> {
  const end: End = {};
  for (const group of groupsOf(batches)) {
    const waiting = group.values();
    const lane = async (): Promise<void> => {
      for (const batch of waiting) await carryBatch(push, batch, carrying, end);
    };
    const lanes = Array.from({ length: Math.min(push.batchesAtOnce, group.length) }, lane);
    const ended = await Promise.allSettled(lanes);
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
    if (end.failure) return end.failure;
  }
  return undefined;
}
