import { useState } from 'react';
import type { DuplicateMode } from '../../core/push/duplicate-modes';
import type { Connection } from '../../workflows/connect';
import { readHomeState, type EntitySummary } from '../../workflows/home-state';
import { readLeftPush } from '../../workflows/push/kept-journals';
import { useReading } from '../act/use-reading';
import { PrimaryAct } from '../elements/primary-act';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { CanaryField, rejectsOf, type CanaryChoice } from './canary-field';
import { OverChangesField } from './changed-since';
import { ConnectionLine } from './connection-line';
import { PdfSection } from './documents/pdf-section';
import { DuplicateField } from './duplicate-field';
import { FatesBar } from './fates-bar';
import { GoOnActs, LeftNote } from './left-note';
import { PushEnd } from './push-end';
import { PushProgress } from './push-progress';
import { PushResult } from './push-result';
import { fatesOfSheets, heldRows, ownFates, sendableRows, takenRows } from './push-counts';
import { factBefore, factOfPush } from './push-fact';
import { ReceiptsSection } from './receipts-section';
import { SendActs } from './send-acts';
import { TakeBack } from './take-back';
import { usePush } from './use-push';

const noEntities: readonly EntitySummary[] = [];

/** A dry run, then the push, then the totals; where the rows are stays in sight below. */
export function SendScreen({ connection }: { connection: Connection }) {
  const words = useWords();
  const { say } = words;
  const { host, go, journalCopy } = usePane();
  const [chosenMode, setChosenMode] = useState<DuplicateMode>('overwrite');
  const [isOverChosen, setIsOverChosen] = useState(false);
  const [chosenCanary, setChosenCanary] = useState<CanaryChoice>();
  const home = useReading(() => readHomeState(host));
  const leaving = useReading(() => readLeftPush(host, connection.url, journalCopy));
  const [pushes, setPushes] = useState(0);
  const [takenBack, setTakenBack] = useState(0);
  const readAgain = (): void => {
    home.again();
    leaving.again();
  };
  const push = usePush(connection, () => {
    readAgain();
    setPushes((before) => before + 1);
  });
  const onTakenBack = (): void => {
    // What the push brought in is no longer so.
    push.act.reset();
    readAgain();
    setTakenBack((before) => before + 1);
  };
  const { state, start } = push.act;
  const running = state.phase === 'running';
  const summary = state.phase === 'done' ? state.value : undefined;
  const entities = home.state.phase === 'read' ? home.state.value.entities : noEntities;
  const left = leaving.state.phase === 'read' ? leaving.state.value : undefined;
  const sendable = sendableRows(entities);
  const held = heldRows(entities);
  const onDuplicate = left?.onDuplicate ?? chosenMode;
  const overChanges = left ? (left.overChanges ?? false) : isOverChosen && onDuplicate === 'overwrite';
  const canary = chosenCanary ?? { isOn: left?.canary ?? false, rejects: '0' };
  const rejects = rejectsOf(canary);
  const canStart = !canary.isOn || rejects !== undefined;
  const canRehearse = !connection.client.cannot.includes('dryRun');
  const begin = (dryRun: boolean): void => {
    start({
      ...{ dryRun, onDuplicate, overChanges },
      canary: canary.isOn && rejects !== undefined ? { rejects: { rows: rejects } } : undefined,
    });
    if (!dryRun) setIsOverChosen(false);
  };
  const rehearsed = summary?.dryRun === true && !summary.failure && !summary.cancelled;
  const pushed = summary && !summary.dryRun;
  const before = fatesOfSheets(entities, left);
  const known = push.standing?.fates ?? (pushed && summary.fatesByEntity);
  const fates = known ? ownFates(known) : before;
  const sending = !running && sendable > 0 && (
    <>
      {left && <LeftNote left={left} fates={before} />}
      {!left && <DuplicateField value={chosenMode} onChange={setChosenMode} />}
      {!left && onDuplicate === 'overwrite' && !connection.client.cannot.includes('seeing') && (
        <OverChangesField value={isOverChosen} onChange={setIsOverChosen} />
      )}
      <CanaryField value={canary} onChange={setChosenCanary} />
      {left ? (
        <GoOnActs
          canGoOn={canStart}
          onGoOn={() => begin(false)}
          onRehearse={canRehearse ? () => begin(true) : undefined}
        />
      ) : (
        <SendActs
          rehearsed={rehearsed}
          canRehearse={canRehearse}
          rows={rehearsed ? takenRows(summary) : sendable}
          canStart={canStart}
          onStart={begin}
        />
      )}
    </>
  );
  return (
    <Screen
      fact={
        push.standing
          ? say('push.running.fact', { count: fates.in, all: fates.in + fates.notIn + fates.unknown })
          : summary
            ? factOfPush(summary, words)
            : factBefore(entities, left, words)
      }
      under={<ConnectionLine connection={connection} />}
      foot={<FatesBar fates={fates} />}
    >
      <PushProgress push={push} onRetry={() => begin(canRehearse)} />
      {!running && held > 0 && <div>{say('push.held', { count: held })}</div>}
      {summary && <PushEnd summary={summary} fates={fates} connection={connection} onTaken={readAgain} />}
      {(!pushed || left) && sending}
      {summary && <PushResult summary={summary} />}
      {pushed && !left && sending}
      {!running && home.state.phase === 'read' && sendable === 0 && (
        <>
          <div>{say('push.none')}</div>
          <PrimaryAct onClick={() => go({ screen: 'check', start: true })}>{say('push.none.act')}</PrimaryAct>
        </>
      )}
      {!running && (
        <>
          {!connection.client.cannot.includes('rollback') && (
            <TakeBack connection={connection} onDone={onTakenBack} key={pushes} />
          )}
          <ReceiptsSection key={`${String(pushes)} ${String(takenBack)}`} />
          <PdfSection connection={connection} entities={entities} />
        </>
      )}
    </Screen>
  );
}
