import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Operation } from '../../core/history/operation';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  under: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface OperationActs {
  readonly disabled: boolean;
  readonly onUndo: (operation: string) => void;
}

/** Who did what and when, in figures, and the way back. */
export function OperationItem({
  operation,
  disabled,
  onUndo,
}: OperationActs & { readonly operation: Operation }) {
  const styles = useStyles();
  const { say, dateTime } = useWords();
  const { act, at, by, counts, source = '', gone = 0 } = operation;
  const what = say(`history.act.${act}`, { source });
  const moment = new Date(at);
  const when = Number.isNaN(moment.getTime()) ? '' : dateTime(moment);
  return (
    <div className={styles.item}>
      <span className={styles.text}>
        <span>{what}</span>
        <span className={styles.under}>{say('history.figures', { ...counts, gone })}</span>
        <span className={styles.under}>{[when, by].filter((text) => text !== '').join(' · ')}</span>
      </span>
      <Button
        size="small"
        disabled={disabled}
        aria-label={say('history.undo.label', { what: [what, when].join(', ') })}
        onClick={() => onUndo(operation.operation)}
      >
        {say('history.undo')}
      </Button>
    </div>
  );
}
