import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { PushSummary } from '../../workflows/push-workspace';
import type { Connection } from '../../workflows/connect';
import { takeStored } from '../../workflows/take-stored';
import { ActOutcome } from '../act/act-outcome';
import { newRowId } from '../act/new-row-id';
import { skippedWords } from '../act/skipped-words';
import { useAct } from '../act/use-act';
import { Note } from '../elements/note';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { readPersonName } from '../pane/person-name';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
});

interface ChangedSinceNoteProps extends Pick<PushSummary, 'changedSince'> {
  readonly connection: Connection;
  /** Hears when cells were written. */
  readonly onTaken: () => void;
}

/** Rows that were not overwritten, because SmartBilling has other values since; and the way to take these over. */
export function ChangedSinceNote({ changedSince, connection, onTaken }: ChangedSinceNoteProps) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { host, working, following } = usePane();
  const take = useAct('push', async (rows: PushSummary['changedSince'], watching) => {
    const doing = { by: readPersonName(), at: new Date().toISOString(), newId: newRowId };
    const done = await takeStored(host, connection, rows, doing, watching);
    await following.wrote(done.applied);
    onTaken();
    return done;
  });
  const count = Object.values(changedSince).reduce((sum, rowIds) => sum + rowIds.length, 0);
  if (count === 0) return null;
  const { state } = take;
  const start = (): void => take.start(changedSince);
  return (
    <Note title={say('push.changedSince', { count })} live>
      <div className={styles.parts}>
        <div>
          {state.phase === 'done'
            ? [
                say('push.changedSince.taken', { count: state.value.applied.length }),
                ...skippedWords(state.value.skipped, words),
              ].join(' · ')
            : say('push.changedSince.next')}
        </div>
        <ActOutcome state={state} onCancel={take.cancel} onRetry={start} />
        {state.phase !== 'done' && (
          <Button disabled={working !== undefined} onClick={start}>
            {say('push.changedSince.take')}
          </Button>
        )}
      </div>
    </Note>
  );
}

/** Whether such rows are overwritten all the same. */
export function OverChangesField({
  value,
  onChange,
}: {
  value: boolean;
  onChange: (value: boolean) => void;
}) {
  const { say } = useWords();
  return (
    <Checkbox
      checked={value}
      label={say('push.overChanges')}
      onChange={(_event, { checked }) => onChange(checked === true)}
    />
  );
}
