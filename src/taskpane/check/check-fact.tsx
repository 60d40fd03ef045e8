import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import type { WorkspaceCheck } from '../../workflows/validate-workspace';
import { durationWords } from '../act/duration-words';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import type { Finished } from './use-last-value';
import type { Freshness } from './use-workbook-watch';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The moment the headline is true for, and the button that makes it true again. */
export function CheckFact({
  last,
  freshness,
  onAgain,
}: {
  last: Finished<WorkspaceCheck>;
  freshness: Freshness;
  onAgain: () => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const { say, clock } = words;
  const { working } = usePane();
  const took = durationWords(last.tookMs / 1000, words);
  const when = {
    fresh: say('check.when', { time: clock(last.at), took }),
    stale: say('check.stale'),
    rechecking: say('check.rechecking'),
  }[freshness];
  return (
    <div className={styles.line}>
      <span role="status">
        {when}
        {last.value.truncated &&
          ` ${say('check.truncated', { count: last.value.groups.reduce((sum, group) => sum + group.count, 0) })}`}
      </span>
      <Button
        size="small"
        icon={<ArrowSyncRegular />}
        disabled={working !== undefined}
        aria-label={say('check.again')}
        title={say('check.again')}
        onClick={onAgain}
      />
    </div>
  );
}
