import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Words for screen readers only, spoken when they change. */
export function Announcement({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <span role="status" className={styles.unseen}>
      {children}
    </span>
  );
}
