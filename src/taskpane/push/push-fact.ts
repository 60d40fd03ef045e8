import type { EntitySummary } from '../../workflows/home-state';
import type { LeftPush } from '../../workflows/push/kept-journals';
import type { PushSummary } from '../../workflows/push-workspace';
import type { Words } from '../messages/use-words';
import { fatesOfSheets, knownRows, ownFates, rejectedRows, takenRows, waitingRows } from './push-counts';

/** The headline before a run: what a push that broke off left, what waits, or else what is there. */
export function factBefore(
  entities: readonly EntitySummary[],
  left: LeftPush | undefined,
  { say }: Words,
): string {
  const there = fatesOfSheets(entities, left).in;
  if (left) return say('push.left.fact', { count: there });
  const waiting = waitingRows(entities);
  return waiting === 0 && there > 0
    ? say('push.done.fact', { count: there })
    : say('push.ready.fact', { count: waiting });
}

/** The headline after a run: how many rows are in, or would be. */
export function factOfPush(summary: PushSummary, { say }: Words): string {
  const taken = takenRows(summary);
  const rejected = rejectedRows(summary);
  if (summary.dryRun) {
    return rejected > 0
      ? say('push.dryRun.fact.rejected', { count: rejected })
      : say('push.dryRun.fact', { count: taken });
  }
  if (summary.cancelled || summary.failure || summary.canary?.stops.length) {
    return say('push.done.cancelled', { count: ownFates(summary.fatesByEntity).in });
  }
  if (taken > 0 && knownRows(summary) === taken) return say('push.done.unchanged', { count: taken });
  return say('push.done.fact', { count: taken });
}
