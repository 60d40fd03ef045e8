import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import type { useRowEdits } from './use-row-edits';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Writes what was typed over a row, or leaves it as it was. */
export function SaveEdits({ edits }: { readonly edits: ReturnType<typeof useRowEdits> }) {
  const styles = useStyles();
  const { say } = useWords();
  const { working } = usePane();
  if (edits.count === 0) return null;
  return (
    <div className={styles.acts}>
      <Button appearance="primary" disabled={!edits.canSave || working !== undefined} onClick={edits.save}>
        {say('catalog.save', { count: edits.count })}
      </Button>
      <Button onClick={edits.leave}>{say('catalog.leave')}</Button>
    </div>
  );
}
