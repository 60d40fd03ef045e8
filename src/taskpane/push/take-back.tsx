import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { lastStandingRun } from '../../core/push/receipt';
import type { RollbackAnswer } from '../../core/push/wire';
import type { Connection } from '../../workflows/connect';
import { readReceipts } from '../../workflows/receipts';
import { rehearseTakingBack, takeBackRun } from '../../workflows/take-back-run';
import { ActOutcome } from '../act/act-outcome';
import { newRowId } from '../act/new-row-id';
import { useAct } from '../act/use-act';
import { useReading } from '../act/use-reading';
import { PrimaryAct } from '../elements/primary-act';
import { Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { readPersonName } from '../pane/person-name';
import { TakeBackList } from './take-back-list';

/** The way back of the last push: first what would become of each row, then the act. `onDone` hears of it. */
export function TakeBack({ connection, onDone }: { connection: Connection; onDone: () => void }) {
  const { say } = useWords();
  const { host, working } = usePane();
  const [answer, setAnswer] = useState<RollbackAnswer>();
  const standing = useReading(async () => lastStandingRun(await readReceipts(host), connection.url) ?? '');
  const rehearse = useAct('push', async (run: string, watching) => {
    setAnswer(await rehearseTakingBack(connection, run, watching));
  });
  const take = useAct('push', async (run: string, watching) => {
    const doing = { by: readPersonName(), at: new Date().toISOString(), newId: newRowId };
    setAnswer(await takeBackRun(host, connection, run, doing, watching));
    standing.again();
    onDone();
  });
  const run = standing.state.phase === 'read' ? standing.state.value : '';
  if (run === '' && !answer) return null;
  const gone = answer ? answer.totals.deleted + answer.totals.restored : 0;
  const isDone = answer?.dryRun === false;
  return (
    <Section title={say(isDone ? 'push.takeBack.done' : 'push.takeBack.title')}>
      <ActOutcome state={rehearse.state} onCancel={rehearse.cancel} onRetry={() => rehearse.start(run)} />
      <ActOutcome state={take.state} onCancel={take.cancel} onRetry={() => take.start(run)} />
      {answer && <TakeBackList answer={answer} />}
      {!answer && (
        <Button disabled={working !== undefined} onClick={() => rehearse.start(run)}>
          {say('push.takeBack.look')}
        </Button>
      )}
      {answer?.dryRun && gone > 0 && (
        <PrimaryAct disabled={working !== undefined} onClick={() => take.start(answer.run)}>
          {say('push.takeBack.act', { count: gone })}
        </PrimaryAct>
      )}
    </Section>
  );
}
