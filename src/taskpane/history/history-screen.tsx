import { Button } from '@fluentui/react-components';
import { exportHistory } from '../../workflows/export-history';
import { listOperations } from '../../workflows/list-operations';
import { undoOperation } from '../../workflows/undo-operation';
import { ActOutcome } from '../act/act-outcome';
import { FailureCard } from '../act/failure-card';
import { newRowId } from '../act/new-row-id';
import { useAct } from '../act/use-act';
import { useReading } from '../act/use-reading';
import { downloadText } from '../bring-in/download-text';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { readPersonName } from '../pane/person-name';
import { ScreenSkeleton } from '../pane/screen-skeleton';
import { OperationList } from './operation-list';

const scriptName = 'history.json';

/** Everything done to the data, each to be taken back whole, and all of it as a script for the next extract. */
export function HistoryScreen() {
  const { say } = useWords();
  const { host, working } = usePane();
  const { state, again } = useReading(() => listOperations(host));
  const undoing = useAct('history', async (operation: string, watching) => {
    const doing = { by: readPersonName(), at: new Date().toISOString(), newId: newRowId };
    await undoOperation(host, operation, doing, watching);
    again();
  });
  const exporting = useAct('history', async () => {
    downloadText(scriptName, `${JSON.stringify(await exportHistory(host), null, 2)}\n`);
  });
  if (state.phase === 'reading') return <ScreenSkeleton />;
  if (state.phase === 'failed') return <FailureCard failure={state.failure} onRetry={again} />;
  const operations = state.value;
  const busy = working !== undefined;
  return (
    <Screen fact={say('history.fact', { count: operations.length })} under={say('history.teach')}>
      <ActOutcome state={undoing.state} onCancel={undoing.cancel} />
      <ActOutcome state={exporting.state} onCancel={exporting.cancel} />
      <OperationList operations={operations} disabled={busy} onUndo={undoing.start} />
      {operations.length > 0 && (
        <Button disabled={busy} onClick={() => exporting.start(undefined)}>
          {say('history.export')}
        </Button>
      )}
    </Screen>
  );
}
