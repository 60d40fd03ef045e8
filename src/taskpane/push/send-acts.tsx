import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PrimaryAct } from '../elements/primary-act';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  acts: { display: 'grid', gap: tokens.spacingVerticalS },
  teach: { color: tokens.colorNeutralForeground2 },
});

/** The dry run first; once it has passed, the push is the primary act. */
export function SendActs({
  rehearsed,
  canRehearse,
  rows,
  canStart,
  onStart,
}: {
  rehearsed: boolean;
  /** Left out where the installation knows no dry run. */
  canRehearse: boolean;
  rows: number;
  /** Whether every field is filled in right. */
  canStart: boolean;
  onStart: (dryRun: boolean) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const { working } = usePane();
  if (!rehearsed && canRehearse) {
    return (
      <div className={styles.acts}>
        <div className={styles.teach}>{say('push.dryRun.teach')}</div>
        <PrimaryAct disabled={!canStart} onClick={() => onStart(true)}>
          {say('push.dryRun.act', { count: rows })}
        </PrimaryAct>
      </div>
    );
  }
  return (
    <div className={styles.acts}>
      <PrimaryAct disabled={rows === 0 || !canStart} onClick={() => onStart(false)}>
        {say('push.act', { count: rows })}
      </PrimaryAct>
      {canRehearse ? (
        <Button disabled={working !== undefined} onClick={() => onStart(true)}>
          {say('push.dryRun.again')}
        </Button>
      ) : (
        <div className={styles.teach}>{say('push.dryRun.none')}</div>
      )}
    </div>
  );
}
