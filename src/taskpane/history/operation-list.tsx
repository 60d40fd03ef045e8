import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Operation } from '../../core/history/operation';
import { Card, Section } from '../elements/section';
import { ShownPart } from '../elements/shown-part';
import { usePlainList } from '../elements/use-plain-list';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: { flexGrow: 1, display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  under: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const operationsAtOnce = 50;

interface OperationListProps {
  /** The oldest first. */
  readonly operations: readonly Operation[];
  readonly disabled: boolean;
  readonly onUndo: (operation: string) => void;
}

interface OperationItemProps extends Pick<OperationListProps, 'disabled' | 'onUndo'> {
  readonly operation: Operation;
}

/** Who did what and when, in figures, and the way back. */
function OperationItem({ operation, disabled, onUndo }: OperationItemProps) {
  const styles = useStyles();
  const { say, dateTime } = useWords();
  const { act, at, by, counts, source = '', gone = 0 } = operation;
  const what = say(`history.act.${act}`, { source });
  const moment = new Date(at);
  const when = Number.isNaN(moment.getTime()) ? '' : dateTime(moment);
  return (
    <li className={styles.item}>
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
    </li>
  );
}

/** Operations, the newest first. */
export function OperationList({ operations, ...acts }: OperationListProps) {
  const list = usePlainList();
  const { say, number } = useWords();
  const newest = useMemo(() => operations.toReversed(), [operations]);
  if (newest.length === 0) return null;
  return (
    <Section title={say('history.list')} aside={number(newest.length)}>
      <Card>
        <ul className={list}>
          <ShownPart items={newest} step={operationsAtOnce}>
            {(operation) => <OperationItem key={operation.operation} operation={operation} {...acts} />}
          </ShownPart>
        </ul>
      </Card>
    </Section>
  );
}
