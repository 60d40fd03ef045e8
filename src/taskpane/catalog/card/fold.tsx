import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  fold: { minWidth: 0 },
  title: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalS },
});

/** A part that is opened when it is wanted. */
export function Fold({
  title,
  isOpen = false,
  onOpen,
  children,
}: {
  readonly title: string;
  readonly isOpen?: boolean;
  /** Told when it is opened, for what is worked out only then. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details
      className={styles.fold}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary className={styles.title}>{title}</summary>
      {children}
    </details>
  );
}
