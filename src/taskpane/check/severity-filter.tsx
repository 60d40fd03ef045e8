import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/kernel/issue';
import { SeverityMark } from '../elements/severity-mark';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  severities: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  severity: {
    minWidth: 0,
    flexGrow: 1,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  off: { opacity: 0.75, textDecorationLine: 'line-through' },
});

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Counts by severity, which are the filter. */
export function SeverityFilter({
  counts,
  hidden,
  onChange,
}: {
  counts: Readonly<Record<Severity, number>>;
  hidden: readonly Severity[];
  onChange: (hidden: readonly Severity[]) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const toggle = (severity: Severity) =>
    onChange(
      hidden.includes(severity) ? hidden.filter((other) => other !== severity) : [...hidden, severity],
    );
  return (
    <div role="group" aria-label={say('check.filter.severity')} className={styles.severities}>
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={!hidden.includes(severity)}
            className={mergeClasses(styles.severity, hidden.includes(severity) && styles.off)}
            onClick={() => toggle(severity)}
          >
            <SeverityMark severity={severity} count={counts[severity]} />
          </ToggleButton>
        ))}
    </div>
  );
}
