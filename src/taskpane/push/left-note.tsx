import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LeftPush } from '../../workflows/push/kept-journals';
import type { RowFates } from '../../workflows/push/push-fates';
import { Note } from '../elements/note';
import { PrimaryAct } from '../elements/primary-act';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({ acts: { display: 'grid', gap: tokens.spacingVerticalS } });

/** A push that did not come to its end, and what is known of it. */
export function LeftNote({ left, fates }: { left: LeftPush; fates: RowFates }) {
  const { say, dateTime } = useWords();
  return (
    <Note title={say('push.left', { when: dateTime(new Date(left.startedAt)) })}>
      {say('push.left.known', { known: fates.in, unknown: fates.unknown })}
    </Note>
  );
}

/** The way on with a push that broke off. */
export function GoOnActs({
  canGoOn,
  onGoOn,
  onRehearse,
}: {
  canGoOn: boolean;
  onGoOn: () => void;
  /** Left out where the installation knows no dry run. */
  onRehearse: (() => void) | undefined;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const { working } = usePane();
  return (
    <div className={styles.acts}>
      <PrimaryAct disabled={!canGoOn} onClick={onGoOn}>
        {say('push.left.act')}
      </PrimaryAct>
      {onRehearse && (
        <Button disabled={working !== undefined} onClick={onRehearse}>
          {say('push.dryRun.again')}
        </Button>
      )}
    </div>
  );
}
