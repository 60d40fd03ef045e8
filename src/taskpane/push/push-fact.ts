import type { PushSummary } from '../../workflows/push-workspace';
import type { Words } from '../messages/use-words';
import { fatesAfter, knownRows, rejectedRows, takenRows } from './push-counts';

/** The headline after a run: how many rows are in, or would be. */
export function factOfPush(summary: PushSummary, { say }: Words): string {
  const taken = takenRows(summary);
  const rejected = rejectedRows(summary);
  if (summary.dryRun) {
    return rejected > 0
      ? say('push.dryRun.fact.rejected', { count: rejected })
      : say('push.dryRun.fact', { count: taken });
  }
  if (summary.cancelled || summary.failure) {
    return say('push.done.cancelled', { count: fatesAfter(summary).in });
  }
  if (taken > 0 && knownRows(summary) === taken) return say('push.done.unchanged', { count: taken });
  return say('push.done.fact', { count: taken });
}
