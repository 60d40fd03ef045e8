import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CloudCheckmarkFilled } from '@fluentui/react-icons/svg/cloud-checkmark';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { SubtractCircleFilled } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ComponentType } from 'react';
import type { EntitySummary } from '../../workflows/home-state';
import { useWords } from '../messages/use-words';

type Status = keyof EntitySummary['byStatus'];

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  count: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { fontSize: '14px', flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground2 },
  plain: { color: tokens.colorNeutralForeground3 },
});

type Tone = 'good' | 'wrong' | 'doubtful' | 'plain';

const looks: Record<Status, readonly [ComponentType<{ className?: string }>, Tone]> = {
  Error: [ErrorCircleFilled, 'wrong'],
  Failed: [DismissCircleFilled, 'wrong'],
  Warning: [WarningFilled, 'doubtful'],
  Ready: [CheckmarkCircleFilled, 'good'],
  Pushed: [CloudCheckmarkFilled, 'good'],
  Skipped: [SubtractCircleFilled, 'plain'],
  Draft: [CircleRegular, 'plain'],
};

/** How many rows of a sheet are in which state; states without rows are not named. */
export function StatusCounts({ counts }: { counts: EntitySummary['byStatus'] }) {
  const styles = useStyles();
  const { say, number } = useWords();
  const present = (Object.keys(looks) as Status[]).filter((status) => counts[status] > 0);
  return (
    <div className={styles.counts}>
      {present.map((status) => {
        const [Icon, tone] = looks[status];
        return (
          <span key={status} className={styles.count}>
            <Icon className={mergeClasses(styles.icon, styles[tone])} />
            {number(counts[status])} {say(`status.${status}`)}
          </span>
        );
      })}
    </div>
  );
}
