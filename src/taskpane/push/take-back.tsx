import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { rowsOf, standingRuns, type Receipt } from '../../core/push/receipt';
import type { RollbackAnswer } from '../../core/push/wire';
import type { Connection } from '../../workflows/connect';
import { findRows, type FindRow } from '../../workflows/find-rows';
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
import { KeptRows } from './kept-rows';
import { TakeBackList } from './take-back-list';

const useStyles = makeStyles({ acts: { display: 'grid', gap: tokens.spacingVerticalS } });

const noRuns: readonly Receipt[] = [];

interface Told {
  readonly answer: RollbackAnswer;
  readonly find: FindRow;
}

/** The way back of a push: first what would become of each row, then the act. `onDone` hears of it. */
export function TakeBack({ connection, onDone }: { connection: Connection; onDone: () => void }) {
  const styles = useStyles();
  const { say, dateTime } = useWords();
  const { host, working } = usePane();
  const [told, setTold] = useState<Told>();
  const [chosen, setChosen] = useState<string>();
  const standing = useReading(async () => standingRuns(await readReceipts(host), connection.url));
  const tell = async (answer: RollbackAnswer): Promise<void> => {
    const kept = answer.results.filter(({ fate }) => fate === 'kept');
    const wanted = kept.flatMap((row) => (row.by ? [row, row.by] : [row]));
    setTold({ answer, find: wanted.length > 0 ? await findRows(host, wanted) : () => undefined });
  };
  const rehearse = useAct('push', async (run: string, watching) =>
    tell(await rehearseTakingBack(connection, run, watching)),
  );
  const take = useAct('push', async (run: string, watching) => {
    const doing = { by: readPersonName(), at: new Date().toISOString(), newId: newRowId };
    await tell(await takeBackRun(host, connection, run, doing, watching));
    standing.again();
    onDone();
  });
  const runs = standing.state.phase === 'read' ? standing.state.value : noRuns;
  const run = chosen ?? runs[0]?.content.run;
  if (run === undefined && !told) return null;
  const answer = told?.answer;
  const gone = answer ? answer.totals.deleted + answer.totals.restored : 0;
  const isDone = answer?.dryRun === false;
  const nameOf = (receipt: Receipt): string =>
    say('push.takeBack.run', {
      number: receipt.number,
      when: dateTime(new Date(receipt.content.at)),
      rows: rowsOf(receipt),
    });
  return (
    <Section title={say(isDone ? 'push.takeBack.done' : 'push.takeBack.title')}>
      {runs.length > 1 && !isDone && (
        <Field label={say('push.takeBack.which')}>
          <Select
            value={run ?? ''}
            disabled={working !== undefined}
            onChange={(_event, { value }) => {
              setChosen(value);
              setTold(undefined);
            }}
          >
            {runs.map((receipt) => (
              <option key={receipt.number} value={receipt.content.run}>
                {nameOf(receipt)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {run !== undefined && (
        <ActOutcome state={rehearse.state} onCancel={rehearse.cancel} onRetry={() => rehearse.start(run)} />
      )}
      {run !== undefined && (
        <ActOutcome state={take.state} onCancel={take.cancel} onRetry={() => take.start(run)} />
      )}
      {told && <TakeBackList answer={told.answer} />}
      {told && <KeptRows answer={told.answer} find={told.find} />}
      {!told && run !== undefined && (
        <Button disabled={working !== undefined} onClick={() => rehearse.start(run)}>
          {say('push.takeBack.look')}
        </Button>
      )}
      {answer?.dryRun && gone > 0 && (
        <div className={styles.acts}>
          <PrimaryAct disabled={working !== undefined} onClick={() => take.start(answer.run)}>
            {say('push.takeBack.act', { count: gone })}
          </PrimaryAct>
          <Button disabled={working !== undefined} onClick={() => setTold(undefined)}>
            {say('push.takeBack.leave')}
          </Button>
        </div>
      )}
    </Section>
  );
}
