import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AlertBadgeFilled } from '@fluentui/react-icons/svg/alert-badge';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import type { ComponentType } from 'react';
import type { Verdict } from '../../core/totals/compare-legacy';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  equal: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusDangerForeground1 },
  noLegacy: { color: tokens.colorNeutralForeground3 },
  notInWorkbook: { color: tokens.colorNeutralForeground3 },
});

const icons: Record<Verdict, ComponentType<{ className?: string }>> = {
  equal: CheckmarkCircleFilled,
  differs: AlertBadgeFilled,
  noLegacy: CircleRegular,
  notInWorkbook: QuestionCircleFilled,
};

/** A verdict by icon, word and colour. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const styles = useStyles();
  const { say } = useWords();
  const Icon = icons[verdict];
  return (
    <span className={styles.mark}>
      <Icon className={mergeClasses(styles.icon, styles[verdict])} />
      {say(`totals.verdict.${verdict}`)}
    </span>
  );
}
