import type { RowFates } from '../../workflows/push/push-fates';
import type { PushSummary } from '../../workflows/push-workspace';
import { FailureCard } from '../act/failure-card';
import { failureOf } from '../act/failure';
import { Note } from '../elements/note';
import { Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import { CanaryNote } from './canary-note';
import { OutcomeList } from './outcome-list';
import { rejectedRows } from './push-counts';
import { TiedMark } from './tied-mark';
import { TotalsTable } from './totals-table';

/** What a run did: why it stopped, if it did; the totals; every row's outcome by sheet. */
export function PushResult({ summary, fates }: { summary: PushSummary; fates: RowFates }) {
  const { say } = useWords();
  const compared = Object.values(summary.controlTotals).some((total) => total.stored !== null);
  const notCarried = Object.values(summary.notCarried).reduce((sum, rows) => sum + rows, 0);
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
      {summary.canary && <CanaryNote canary={summary.canary} />}
      {notCarried > 0 && <div>{say('push.notCarried', { count: notCarried })}</div>}
      {compared && (
        <Section title={say('push.totals')}>
          <TiedMark tied={summary.tied} />
          <TotalsTable summary={summary} />
        </Section>
      )}
      <Section title={say('push.rows')}>
        <OutcomeList summary={summary} />
        {rejectedRows(summary) > 0 && <div>{say('push.rejected.hint')}</div>}
        <div>{say(summary.dryRun ? 'push.dryRun.totals' : 'push.run', { run: summary.run })}</div>
      </Section>
    </>
  );
}
