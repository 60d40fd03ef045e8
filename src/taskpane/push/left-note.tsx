import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LeftPush } from '../../workflows/push/kept-journals';
import type { RowFates } from '../../workflows/push/push-fates';
import { Note } from '../elements/note';
import { PrimaryAct } from '../elements/primary-act';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({ acts: { display: 'grid', gap: tokens.spacingVerticalS } });

/** A push that did not come to its end: what is known of it, and the way on. */
export function LeftNote({
  left,
  fates,
  onGoOn,
  onRehearse,
  canGoOn,
}: {
  left: LeftPush;
  fates: RowFates;
  onGoOn: () => void;
  /** Left out where the installation knows no dry run. */
  onRehearse: (() => void) | undefined;
  canGoOn: boolean;
}) {
  const styles = useStyles();
  const { say, dateTime } = useWords();
  const { working } = usePane();
  return (
    <>
      <Note title={say('push.left', { when: dateTime(new Date(left.startedAt)) })}>
        {say('push.left.known', { known: fates.in, unknown: fates.unknown })}
      </Note>
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
    </>
  );
}
