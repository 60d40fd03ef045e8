import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type SubmitEvent, type ReactNode } from 'react';
import { PrimaryAct } from '../../elements/primary-act';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, outlineStyle: 'none' },
});

interface PanelFrameProps {
  readonly title: string;
  /** The act, as its button says it. */
  readonly act: string;
  readonly disabled?: boolean;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question about a row, with the button that does it and the one that leaves all as it is. */
export function PanelFrame({ title, act, disabled = false, onAct, onClose, children }: PanelFrameProps) {
  const styles = useStyles();
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [title]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onAct();
  };
  return (
    <form className={styles.panel} aria-label={title} onSubmit={submit} noValidate>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
      <PrimaryAct submits disabled={disabled}>
        {act}
      </PrimaryAct>
      <Button onClick={onClose}>{say('catalog.leave')}</Button>
    </form>
  );
}
