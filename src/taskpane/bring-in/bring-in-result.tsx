import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MapSummary } from '../../workflows/map-summary';
import { PrimaryAct } from '../elements/primary-act';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { ResultReport } from './result-report';
import { RowsWritten } from './rows-written';

const useStyles = makeStyles({ acts: { display: 'grid', gap: tokens.spacingVerticalS } });

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What came of it: rows in and out, and everything that found no home. */
export function BringInResult({ summary, onAnother }: { summary: MapSummary; onAnother: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const { go } = usePane();
  return (
    <Screen
      fact={say(summary.isStopped === true ? 'bringIn.stopped' : 'bringIn.done', {
        rowsIn: summary.rowsIn,
        rowsOut: sumOf(summary.rowsOut),
      })}
    >
      <div className={styles.acts}>
        <PrimaryAct onClick={() => go({ screen: 'check', start: true })}>
          {say('bringIn.done.act')}
        </PrimaryAct>
        <Button onClick={onAnother}>{say('bringIn.done.another')}</Button>
      </div>
      <RowsWritten summary={summary} />
      <ResultReport summary={summary} />
    </Screen>
  );
}
