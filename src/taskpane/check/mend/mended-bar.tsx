import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { ActOutcome } from '../../act/act-outcome';
import { useWords, type Words } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import type { Mended, Mending } from './use-mending';

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

/** How many cells were mended, or put back, and how many were left as they are and why. */
function figuresOf({ applied, skipped, isUndone }: Mended, { say }: Words): string {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  const left = reasons.map((reason) =>
    say(`check.skipped.${reason}`, { count: skipped.filter((one) => one.reason === reason).length }),
  );
  return [say(isUndone ? 'check.mended.undone' : 'check.mended', { count: applied.length }), ...left].join(
    ' · ',
  );
}

/** The figures of the last fixes, with the way back and forth; the focus comes here when they are done. */
export function MendedBar({ mending }: { mending: Mending }) {
  const styles = useStyles();
  const words = useWords();
  const { working } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  const { last, turn, onDismiss } = mending;
  useEffect(() => {
    if (last) bar.current?.focus();
  }, [last]);
  if (!last) return null;
  return (
    <div ref={bar} role="status" tabIndex={-1} className={styles.bar}>
      <span className={styles.figures}>{figuresOf(last, words)}</span>
      <Button size="small" disabled={working !== undefined} onClick={() => turn.start(last)}>
        {words.say(last.isUndone ? 'check.mended.redo' : 'check.mended.undo')}
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
