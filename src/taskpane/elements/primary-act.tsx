import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { screenTitle } from '../pane/route';

const useStyles = makeStyles({
  act: { width: '100%', whiteSpace: 'normal' },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface PrimaryActProps {
  /** The act itself, with its number: "Bring in 7,043 rows". */
  readonly children: ReactNode;
  readonly disabled?: boolean;
  readonly onClick?: () => void;
  /** Sends the form it stands in. */
  readonly submits?: boolean;
}

/** The one primary button of a screen; it says the act. It waits while another screen is at work on the workbook. */
export function PrimaryAct({ children, disabled = false, onClick, submits = false }: PrimaryActProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { working, route } = usePane();
  const elsewhere = working !== undefined && working !== route.screen;
  return (
    <div>
      <Button
        appearance="primary"
        size="large"
        type={submits ? 'submit' : 'button'}
        className={styles.act}
        disabled={disabled || working !== undefined}
        {...(onClick ? { onClick } : {})}
      >
        {children}
      </Button>
      {elsewhere && (
        <div className={styles.why}>{say('pane.busy', { screen: say(screenTitle[working]) })}</div>
      )}
    </div>
  );
}
