import { makeStyles, tokens } from '@fluentui/react-components';
import { findEntity } from '../../core/entities/registry';
import type { MapSummary } from '../../workflows/map-summary';
import { Card, Section } from '../elements/section';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  more: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Rows by sheet: made from the source, of those renewed, and brought along by the profile. */
export function RowsWritten({ summary }: { summary: MapSummary }) {
  const styles = useStyles();
  const { say, of } = useWords();
  const { rowsOut, renewed, setup } = summary;
  const names = [...new Set([...Object.keys(rowsOut), ...Object.keys(setup)])].filter(
    (name) => (rowsOut[name] ?? 0) + (setup[name] ?? 0) > 0,
  );
  return (
    <Section title={say('bringIn.done.table')}>
      <Card>
        <ul className={styles.list}>
          {names.map((name) => {
            const more = [
              (renewed[name] ?? 0) > 0 && say('bringIn.done.renewed', { count: renewed[name] }),
              (setup[name] ?? 0) > 0 && say('bringIn.done.setup', { count: setup[name] }),
            ].filter((text) => text !== false);
            return (
              <li key={name} className={styles.item}>
                <div className={styles.line}>
                  <span>{of(findEntity(name)?.sheet ?? { en: name, fr: name })}</span>
                  <span>{say('home.sheets.rows', { count: (rowsOut[name] ?? 0) + (setup[name] ?? 0) })}</span>
                </div>
                {more.length > 0 && <div className={styles.more}>{more.join(' · ')}</div>}
              </li>
            );
          })}
        </ul>
      </Card>
    </Section>
  );
}
