import type { RowFates } from '../../workflows/push/push-fates';
import type { PushSummary } from '../../workflows/push-workspace';
import type { Connection } from '../../workflows/connect';
import { FailureCard } from '../act/failure-card';
import { failureOf } from '../act/failure';
import { Note } from '../elements/note';
import { useWords } from '../messages/use-words';
import { CanaryNote } from './canary-note';
import { ChangedSinceNote } from './changed-since';

/** Why a run stopped, if it did, with what is certain then; and what came back of its sample. */
export function PushEnd({
  summary,
  fates,
  connection,
  onTaken,
}: {
  summary: PushSummary;
  fates: RowFates;
  connection: Connection;
  /** Hears when values of SmartBilling were written into the sheets. */
  onTaken: () => void;
}) {
  const { say } = useWords();
  return (
    <>
      {summary.failure && (
        <FailureCard
          failure={failureOf(summary.failure)}
          {...(summary.dryRun
            ? {}
            : {
                certain: say('push.failure.certain', { ...fates }),
                next: say(fates.unknown > 0 ? 'push.failure.next.unknown' : 'push.failure.next'),
              })}
        />
      )}
      {summary.cancelled && (
        <Note title={say('act.cancelled')} live>
          {say('act.cancelled.detail')}
        </Note>
      )}
      <ChangedSinceNote changedSince={summary.changedSince} connection={connection} onTaken={onTaken} />
      {summary.canary && <CanaryNote canary={summary.canary} />}
    </>
  );
}
