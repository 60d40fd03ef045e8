import { makeStyles, mergeClasses, Select, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/kernel/issue';
import type { IssueGroup } from '../../core/validation/group-issues';
import type { WorkspaceCheck } from '../../workflows/validate-workspace';
import { SeverityMark } from '../elements/severity-mark';
import { useWords } from '../messages/use-words';
import type { CheckView, CheckViewEvent } from './check-view';

const useStyles = makeStyles({
  filters: { display: 'grid', gap: tokens.spacingVerticalS },
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

/** Counts by severity, which are the filter, and the sheets that have something to mend. */
export function IssueFilters({
  check,
  groups,
  view,
  onChange,
}: {
  check: WorkspaceCheck;
  groups: readonly IssueGroup[];
  view: CheckView;
  onChange: (event: CheckViewEvent) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const entities = [...new Set(groups.map((group) => group.entity))];
  return (
    <div className={styles.filters}>
      <div role="group" aria-label={say('check.filter.severity')} className={styles.severities}>
        {severities
          .filter((severity) => check.counts[severity] > 0)
          .map((severity) => (
            <ToggleButton
              key={severity}
              size="small"
              checked={!view.hidden.includes(severity)}
              className={mergeClasses(styles.severity, view.hidden.includes(severity) && styles.off)}
              onClick={() => onChange({ type: 'severityToggled', severity })}
            >
              <SeverityMark severity={severity} count={check.counts[severity]} />
            </ToggleButton>
          ))}
      </div>
      {entities.length > 1 && (
        <Select
          aria-label={say('check.filter.sheet')}
          value={view.entity}
          onChange={(_event, { value }) => onChange({ type: 'entityChosen', entity: value })}
        >
          <option value="">{say('check.filter.all')}</option>
          {entities.map((entity) => (
            <option key={entity} value={entity}>
              {check.places.get(entity)?.sheet ?? entity}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
