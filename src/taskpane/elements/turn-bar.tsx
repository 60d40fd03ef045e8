import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { ActOutcome } from '../act/act-outcome';
import type { Act } from '../act/use-act';
import { useWords, type Words } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

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

interface TurnBarProps<Done, Value> {
  readonly last: Done | undefined;
  readonly figures: (last: Done, words: Words) => string;
  /** Of the button that takes it back, or does it again. */
  readonly label: (last: Done, words: Words) => string;
  readonly turn: Act<Done, Value>;
  readonly onDismiss: () => void;
}

/** What was done last, in figures, with the way back and forth; the focus comes here when it is done. */
export function TurnBar<Done, Value>({ last, figures, label, turn, onDismiss }: TurnBarProps<Done, Value>) {
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
      <span className={styles.figures}>{figures(last, words)}</span>
      <Button size="small" disabled={working !== undefined} onClick={() => turn.start(last)}>
        {label(last, words)}
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
