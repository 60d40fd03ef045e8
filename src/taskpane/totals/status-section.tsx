import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { TotalsRead } from '../../workflows/workspace-totals';
import { Card, Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import type { StatusBar } from './status-chart';

/** The chart library is large: it comes once this screen has something to draw. */
const StatusChart = lazy(async () => ({ default: (await import('./status-chart')).StatusChart }));

const useStyles = makeStyles({
  chart: { padding: tokens.spacingHorizontalM },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const shownSheets = 8;

/** The sheets with most rows in error, then with most rows. */
function barsOf({ totals, snapshot }: TotalsRead, language: 'en' | 'fr'): readonly StatusBar[] {
  const sheetOf = new Map(snapshot.registry.map(({ name, sheet }) => [name, sheet[language]]));
  const labelOf = (code: string): string => snapshot.lists.find('rowStatus', code)?.label[language] ?? code;
  return totals.statuses
    .filter(({ entity, rows }) => rows > 0 && entity !== 'listValue')
    .sort((a, b) => (b.byStatus['Error'] ?? 0) - (a.byStatus['Error'] ?? 0) || b.rows - a.rows)
    .slice(0, shownSheets)
    .map(({ entity, byStatus }) => ({
      sheet: sheetOf.get(entity) ?? entity,
      parts: Object.entries(byStatus)
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .map(([status, count]) => ({ status, label: labelOf(status), count })),
    }));
}

/** Rows by status: a chart for the eye, a table for readers. */
export function StatusSection({ read }: { read: TotalsRead }) {
  const styles = useStyles();
  const { say, number, language } = useWords();
  const bars = barsOf(read, language);
  if (bars.length === 0) return null;
  return (
    <Section title={say('totals.statuses')}>
      <Card>
        <div className={styles.chart} aria-hidden="true">
          <Suspense fallback={null}>
            <StatusChart bars={bars} />
          </Suspense>
        </div>
        <table className={styles.hidden}>
          <caption>{say('totals.statuses')}</caption>
          <tbody>
            {bars.map(({ sheet, parts }) => (
              <tr key={sheet}>
                <th scope="row">{sheet}</th>
                <td>{parts.map(({ label, count }) => `${label} ${number(count)}`).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </Section>
  );
}
