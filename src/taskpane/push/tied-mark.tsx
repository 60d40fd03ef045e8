import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  mark: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: '20px', flexShrink: 0 },
  tied: { color: tokens.colorStatusSuccessForeground1 },
  untied: { color: tokens.colorStatusDangerForeground1 },
});

/** Whether sheet and SmartBilling agree to the cent. */
export function TiedMark({ tied }: { tied: boolean }) {
  const styles = useStyles();
  const { say } = useWords();
  const Icon = tied ? CheckmarkCircleFilled : ErrorCircleFilled;
  return (
    <div role="status" className={mergeClasses(styles.mark, tied ? styles.tied : styles.untied)}>
      <Icon className={styles.icon} />
      {say(tied ? 'push.tied' : 'push.untied')}
    </div>
  );
}
