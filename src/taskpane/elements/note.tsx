import { makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorBrandForeground1 },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

/** A calm remark that needs no answer. `live` speaks it when it appears. */
export function Note({ title, children, live }: { title?: string; children?: ReactNode; live?: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.note} {...(live ? { role: 'status' } : {})}>
      <InfoRegular className={styles.icon} />
      <div>
        {title && <span className={styles.title}>{title}</span>}
        {children}
      </div>
    </div>
  );
}
