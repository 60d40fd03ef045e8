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
  children,
}: {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details className={styles.fold} open={isOpen}>
      <summary className={styles.title}>{title}</summary>
      {children}
    </details>
  );
}
