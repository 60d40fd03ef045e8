import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import type { ComponentType } from 'react';
import type { RowFates } from '../../workflows/push/push-fates';
import { useWords } from '../messages/use-words';

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

const fateIcons: Record<keyof RowFates, ComponentType<{ className?: string }>> = {
  in: CheckmarkCircleFilled,
  notIn: CircleRegular,
  unknown: QuestionCircleFilled,
};

/** The three fates of the rows, always in sight: in, not in, unknown. They add up to all rows. */
export function FatesBar({ fates }: { fates: RowFates }) {
  const styles = useStyles();
  const { say, number } = useWords();
  return (
    <section aria-label={say('push.fates')}>
      <dl className={styles.bar}>
        {(Object.keys(fateIcons) as (keyof RowFates)[]).map((fate) => {
          const Icon = fateIcons[fate];
          return (
            <div key={fate} className={styles.fate}>
              <dt className={styles.term}>
                <Icon className={mergeClasses(styles.icon, styles[fate])} />
                {say(`push.fates.${fate}`)}
              </dt>
              <dd className={styles.count}>{number(fates[fate])}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
