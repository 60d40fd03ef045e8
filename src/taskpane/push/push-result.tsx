import type { PushSummary } from '../../workflows/push-workspace';
import { Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import { OutcomeList } from './outcome-list';
import { rejectedRows } from './push-counts';
import { TiedMark } from './tied-mark';
import { TotalsTable } from './totals-table';

/** What a run did: the totals; every row's outcome by sheet. */
export function PushResult({ summary }: { summary: PushSummary }) {
  const { say } = useWords();
  const compared = Object.values(summary.controlTotals).some((total) => total.stored !== null);
  const notCarried = Object.values(summary.notCarried).reduce((sum, rows) => sum + rows, 0);
  return (
    <>
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
