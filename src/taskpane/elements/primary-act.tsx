import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { screenTitle } from '../pane/route';

const useStyles = makeStyles({
  act: { width: '100%', whiteSpace: 'normal' },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The one primary button of a screen; it says the act. An act on the workbook waits while another is at work. */
export function PrimaryAct({
  children,
  disabled = false,
  onClick,
}: {
  children: ReactNode;
  disabled?: boolean;
  onClick: () => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const { working } = usePane();
  return (
    <div>
      <Button
        appearance="primary"
        size="large"
        className={styles.act}
        disabled={disabled || working !== undefined}
        onClick={onClick}
      >
        {children}
      </Button>
      {working && (
        <div className={styles.why}>{say('pane.busy', { screen: say(screenTitle[working]) })}</div>
      )}
    </div>
  );
}
