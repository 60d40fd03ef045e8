import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AlertBadgeFilled } from '@fluentui/react-icons/svg/alert-badge';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import type { ComponentType } from 'react';
import type { StepState } from '../../workflows/home-state';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  todo: { color: tokens.colorNeutralForeground3 },
  attention: { color: tokens.colorStatusDangerForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

const icons: Record<StepState['state'], ComponentType<{ className?: string }>> = {
  todo: CircleRegular,
  attention: AlertBadgeFilled,
  done: CheckmarkCircleFilled,
};

/** The state of a step by icon, word and colour; a number of rows stands before the word. */
export function StateMark({ state, count }: StepState) {
  const styles = useStyles();
  const { say, number } = useWords();
  const Icon = icons[state];
  return (
    <span className={styles.mark}>
      {count !== undefined && count > 0 && <span>{number(count)} ·</span>}
      <span>{say(`state.${state}`)}</span>
      <Icon className={mergeClasses(styles.icon, styles[state])} />
    </span>
  );
}
