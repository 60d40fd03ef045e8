import { makeStyles, tokens } from '@fluentui/react-components';
import type { EntitySummary } from '../../workflows/home-state';
import { Card, Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import { StatusCounts } from './status-counts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  rows: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  empty: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Sheets with rows, the fullest first, and what state their rows are in. */
export function SheetList({ entities }: { entities: readonly EntitySummary[] }) {
  const styles = useStyles();
  const { say } = useWords();
  const filled = entities.filter((entity) => entity.rows > 0).sort((a, b) => b.rows - a.rows);
  const empty = entities.length - filled.length;
  if (filled.length === 0) return null;
  return (
    <Section title={say('home.sheets')}>
      <Card>
        <ul className={styles.list}>
          {filled.map((entity) => (
            <li key={entity.name} className={styles.item}>
              <div className={styles.line}>
                <span>{entity.sheet}</span>
                <span className={styles.rows}>{say('home.sheets.rows', { count: entity.rows })}</span>
              </div>
              <StatusCounts counts={entity.byStatus} />
            </li>
          ))}
        </ul>
        {empty > 0 && <div className={styles.empty}>{say('home.sheets.empty', { count: empty })}</div>}
      </Card>
    </Section>
  );
}
