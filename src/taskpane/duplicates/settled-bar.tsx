import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { ActOutcome } from '../act/act-outcome';
import { useWords, type Words } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import type { Duplicates, Settled } from './use-duplicates';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    outlineStyle: 'none',
  },
  figures: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** What was decided, in figures; cells that could not be written are told by their number and the reason. */
function figuresOf(last: Settled, { say }: Words): string {
  const rows = last.cluster.rowIds.length;
  if (last.kind === 'apart') return say(last.isUndone ? 'duplicates.forgotten' : 'duplicates.kept', { rows });
  const { skipped } = last.done;
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  const left = reasons.map((reason) =>
    say(`check.skipped.${reason}`, { count: skipped.filter((one) => one.reason === reason).length }),
  );
  const { references } = last;
  const done = say(last.isUndone ? 'duplicates.unmerged' : 'duplicates.merged', { rows, references });
  return [done, ...left].join(' · ');
}

interface SettledBarProps extends Pick<Duplicates, 'last' | 'turn'> {
  readonly onDismiss: () => void;
}

/** What was decided last, with the way back and forth; the focus comes here when it is done. */
export function SettledBar({ last, turn, onDismiss }: SettledBarProps) {
  const styles = useStyles();
  const words = useWords();
  const { working } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (last) bar.current?.focus();
  }, [last]);
  if (!last) return null;
  return (
    <div ref={bar} role="status" tabIndex={-1} className={styles.bar}>
      <span className={styles.figures}>{figuresOf(last, words)}</span>
      <Button size="small" disabled={working !== undefined} onClick={() => turn.start(last)}>
        {words.say(last.isUndone ? 'duplicates.redo' : 'duplicates.undo')}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={words.say('check.panel.close')}
        onClick={onDismiss}
      />
      <ActOutcome state={turn.state} onCancel={turn.cancel} onRetry={() => turn.start(last)} />
    </div>
  );
}
