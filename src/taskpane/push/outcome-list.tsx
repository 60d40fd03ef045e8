import { makeStyles, tokens } from '@fluentui/react-components';
import { findEntity } from '../../core/entities/registry';
import type { PushSummary } from '../../workflows/push-workspace';
import { Card } from '../elements/section';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  outcomes: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

const outcomes = ['created', 'updated', 'unchanged', 'skipped', 'rejected', 'notSent'] as const;

/** Every row's outcome by sheet; the outcomes of a sheet add up to its rows. */
export function OutcomeList({ summary }: { summary: PushSummary }) {
  const styles = useStyles();
  const { say, of } = useWords();
  const filled = Object.entries(summary.entities).filter(([, counts]) => counts.rows > 0);
  return (
    <Card>
      <ul className={styles.list}>
        {filled.map(([name, counts]) => (
          <li key={name} className={styles.item}>
            <div className={styles.line}>
              <span>{of(findEntity(name)?.sheet ?? { en: name, fr: name })}</span>
              <span>{say('home.sheets.rows', { count: counts.rows })}</span>
            </div>
            <div className={styles.outcomes}>
              {outcomes
                .filter((outcome) => counts[outcome] > 0)
                .map((outcome) => say(`push.outcome.${outcome}`, { count: counts[outcome] }))
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
