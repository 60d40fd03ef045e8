import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { useWords } from '../messages/use-words';
import type { Failure } from './failure';
import { failureSentence } from './failure-words';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}`,
    boxShadow: tokens.shadow2,
    overflowWrap: 'anywhere',
  },
  title: { display: 'flex', gap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  icon: { color: tokens.colorStatusDangerForeground1, flexShrink: 0, fontSize: '20px' },
  facts: { margin: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fact: { margin: 0, marginBottom: tokens.spacingVerticalXS },
  details: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  retry: { justifySelf: 'start' },
});

/** A failed act: what happened, what is certain, what to do next; the rest is folded away for support. */
export function FailureCard({
  failure,
  onRetry,
  certain,
  next,
}: {
  failure: Failure;
  onRetry?: () => void;
  /** Said in place of the usual sentences, where more is known. */
  certain?: string;
  next?: string;
}) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const internal = failure.fate === 'internal';
  return (
    <div role="alert" className={styles.card} data-testid="failure">
      <div className={styles.title}>
        <ErrorCircleFilled className={styles.icon} />
        <span>{failureSentence(failure, words)}</span>
      </div>
      <dl className={styles.facts}>
        <dt className={styles.term}>{say('failure.certain')}</dt>
        <dd className={styles.fact}>
          {certain ?? say(internal ? 'failure.internal.certain' : `failure.${failure.fate}`)}
        </dd>
        <dt className={styles.term}>{say('failure.next')}</dt>
        <dd className={styles.fact}>
          {next ?? say(internal ? 'failure.internal.next' : `failure.${failure.fate}.next`)}
        </dd>
      </dl>
      {onRetry && (
        <Button className={styles.retry} onClick={onRetry}>
          {say('act.again')}
        </Button>
      )}
      <details className={styles.details}>
        <summary>{say('failure.details')}</summary>
        <code>{failure.code}</code> {failure.message} {detailsText(failure)}
      </details>
    </div>
  );
}

const detailsText = ({ details }: Failure): string =>
  Object.entries(details)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
