import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { DuplicateMode } from '../../core/push/duplicate-modes';
import { strictest } from '../../core/push/stop-rules';
import { todayOf } from '../../workflows/clock';
import type { Connection } from '../../workflows/connect';
import { readHomeState, type EntitySummary } from '../../workflows/home-state';
import { pushWorkspace, type PushSummary } from '../../workflows/push-workspace';
import { ActOutcome } from '../act/act-outcome';
import { newRowId } from '../act/new-row-id';
import { useAct } from '../act/use-act';
import { useReading } from '../act/use-reading';
import { PrimaryAct } from '../elements/primary-act';
import { Screen } from '../elements/screen';
import { useWords, type Words } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { ConnectionLine } from './connection-line';
import { DuplicateField } from './duplicate-field';
import { FatesBar } from './fates-bar';
import { PushResult } from './push-result';
import { fatesAfter, fatesOfSheets, heldRows, sendableRows, takenRows, waitingRows } from './push-counts';
import { factOfPush } from './push-fact';
import { SendActs } from './send-acts';
import { TakeBack } from './take-back';

/** A dry run, then the push, then the totals; where the rows are stays in sight below. */
export function SendScreen({ connection }: { connection: Connection }) {
  const words = useWords();
  const { say } = words;
  const { host, go } = usePane();
  const [onDuplicate, setOnDuplicate] = useState<DuplicateMode>('overwrite');
  const [isCanary, setIsCanary] = useState(false);
  const home = useReading(() => readHomeState(host));
  const act = useAct('push', async (dryRun: boolean, watching): Promise<PushSummary> => {
    const now = new Date();
    const canary = isCanary && !dryRun ? strictest : undefined;
    // A push that broke off is gone on with where its rows are still the same.
    const options = {
      ...{ dryRun, canary, onDuplicate, resume: !dryRun, newRowId },
      ...{ today: todayOf(now), now: now.toISOString() },
    };
    const summary = await pushWorkspace(host, connection, options, watching);
    home.again();
    return summary;
  });
  const { state } = act;
  const running = state.phase === 'running';
  const summary = state.phase === 'done' ? state.value : undefined;
  const entities = home.state.phase === 'read' ? home.state.value.entities : [];
  const sendable = sendableRows(entities);
  const held = heldRows(entities);
  const rehearsed = summary?.dryRun === true && !summary.failure && !summary.cancelled;
  const acts = !running && sendable > 0 && (
    <>
      <DuplicateField value={onDuplicate} onChange={setOnDuplicate} />
      <Checkbox
        checked={isCanary}
        label={say('push.canary')}
        onChange={(_event, { checked }) => setIsCanary(checked === true)}
      />
      <SendActs
        rehearsed={rehearsed}
        canRehearse={!connection.client.cannot.includes('dryRun')}
        rows={rehearsed ? takenRows(summary) : sendable}
        onStart={act.start}
      />
    </>
  );
  const pushed = summary && !summary.dryRun;
  return (
    <Screen
      fact={summary ? factOfPush(summary, words) : factBefore(entities, words)}
      under={<ConnectionLine connection={connection} />}
      foot={<FatesBar fates={running ? undefined : pushed ? fatesAfter(summary) : fatesOfSheets(entities)} />}
    >
      <ActOutcome
        state={state}
        onCancel={act.cancel}
        onRetry={() => act.start(!connection.client.cannot.includes('dryRun'))}
      />
      {!running && held > 0 && <div>{say('push.held', { count: held })}</div>}
      {!pushed && acts}
      {summary && <PushResult summary={summary} />}
      {pushed && acts}
      {!running && <TakeBack connection={connection} onDone={home.again} key={pushed ? summary.run : ''} />}
      {!running && home.state.phase === 'read' && sendable === 0 && (
        <>
          <div>{say('push.none')}</div>
          <PrimaryAct onClick={() => go({ screen: 'check', start: true })}>{say('push.none.act')}</PrimaryAct>
        </>
      )}
    </Screen>
  );
}

/** The headline before a run: what waits, or else what is there. */
function factBefore(entities: readonly EntitySummary[], { say }: Words): string {
  const waiting = waitingRows(entities);
  const there = fatesOfSheets(entities).in;
  return waiting === 0 && there > 0
    ? say('push.done.fact', { count: there })
    : say('push.ready.fact', { count: waiting });
}
