import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { readHistoryScript } from '../../core/history/history-script';
import { exportHistory } from '../../workflows/export-history';
import { listOperations } from '../../workflows/list-operations';
import { ActOutcome } from '../act/act-outcome';
import { FailureCard } from '../act/failure-card';
import { useAct } from '../act/use-act';
import { useReading } from '../act/use-reading';
import { downloadText } from '../elements/download-text';
import { FileButton } from '../elements/file-button';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { ScreenSkeleton } from '../pane/screen-skeleton';
import { OperationList } from './operation-list';
import type { NamedScript } from './replay/script-extract';
import { UndoneBar } from './undone-bar';
import { useUndo } from './use-undo';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const scriptName = 'history.json';

/** Each operation to be taken back whole, and all of them as a script for the next extract. */
export function OperationsPage({ onScript }: { onScript: (script: NamedScript) => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const { host, working } = usePane();
  const { state, again } = useReading(() => listOperations(host));
  const { undo, last, turn, dismiss } = useUndo(again);
  const exporting = useAct('history', async () => {
    downloadText(scriptName, `${JSON.stringify(await exportHistory(host), null, 2)}\n`);
  });
  const loading = useAct('history', async (file: File) => {
    onScript({ name: file.name, script: readHistoryScript(await file.text(), file.name) });
  });
  if (state.phase === 'reading') return <ScreenSkeleton />;
  if (state.phase === 'failed') return <FailureCard failure={state.failure} onRetry={again} />;
  const operations = state.value;
  const busy = working !== undefined;
  return (
    <Screen
      fact={say('history.fact', { count: operations.length })}
      under={say('history.teach')}
      foot={<UndoneBar operations={operations} last={last} turn={turn} onDismiss={dismiss} />}
    >
      {[undo, exporting, loading].map(({ state: outcome, cancel }, index) => (
        <ActOutcome key={index} state={outcome} onCancel={cancel} />
      ))}
      <div className={styles.acts}>
        {operations.length > 0 && (
          <Button disabled={busy} onClick={() => exporting.start(undefined)}>
            {say('history.export')}
          </Button>
        )}
        <FileButton accept=".json" disabled={busy} onFile={loading.start}>
          {say('history.replay')}
        </FileButton>
      </div>
      <OperationList operations={operations} disabled={busy} onUndo={undo.start} />
    </Screen>
  );
}
