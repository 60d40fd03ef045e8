import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Connection } from '../../workflows/connect';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  url: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
});

/** Where the rows go, and the way out of the connection. */
export function ConnectionLine({ connection }: { connection: Connection }) {
  const styles = useStyles();
  const { say } = useWords();
  const { setConnection, working } = usePane();
  return (
    <div className={styles.line}>
      <span>
        {say('push.to')} <span className={styles.url}>{connection.url}</span>
      </span>
      <Link as="button" disabled={working !== undefined} onClick={() => setConnection(undefined)}>
        {say('push.disconnect')}
      </Link>
    </div>
  );
}
