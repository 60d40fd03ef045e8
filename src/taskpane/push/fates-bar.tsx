import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import type { ComponentType } from 'react';
import { useWords } from '../messages/use-words';
import type { SheetFates } from './push-counts';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, 1fr)',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'center',
  },
  fate: { display: 'flex', flexDirection: 'column-reverse', minWidth: 0 },
  term: {
    display: 'flex',
    justifyContent: 'center',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  icon: { fontSize: '14px', flexShrink: 0 },
  in: { color: tokens.colorStatusSuccessForeground1 },
  notIn: { color: tokens.colorNeutralForeground3 },
  unknown: { color: tokens.colorStatusWarningForeground2 },
});

const fateIcons: Record<keyof SheetFates, ComponentType<{ className?: string }>> = {
  in: CheckmarkCircleFilled,
  notIn: CircleRegular,
  unknown: QuestionCircleFilled,
};

/** The three fates of the rows, always in sight: in, not in, unknown. They add up to all rows; while a run is under way nobody knows. */
export function FatesBar({ fates }: { fates: SheetFates | undefined }) {
  const styles = useStyles();
  const { say, number } = useWords();
  return (
    <section aria-label={say('push.fates')}>
      <dl className={styles.bar}>
        {(Object.keys(fateIcons) as (keyof SheetFates)[]).map((fate) => {
          const Icon = fateIcons[fate];
          return (
            <div key={fate} className={styles.fate}>
              <dt className={styles.term}>
                <Icon className={mergeClasses(styles.icon, styles[fate])} />
                {say(`push.fates.${fate}`)}
              </dt>
              <dd className={styles.count}>{fates ? number(fates[fate]) : '…'}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
