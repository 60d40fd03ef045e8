import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../messages/use-words';
import type { ColumnPlace } from './column-places';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    maxHeight: '220px',
    overflowY: 'auto',
  },
  summary: { cursor: 'pointer', color: tokens.colorBrandForeground1 },
  line: { overflowWrap: 'anywhere' },
});

/** The value maps of a column: what stands in the file and what it becomes. */
export function TranslationList({ places }: { places: readonly ColumnPlace[] }) {
  const styles = useStyles();
  const { say } = useWords();
  const translations = places.flatMap((place) => place.translations);
  if (translations.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{say('bringIn.values', { count: translations.length })}</summary>
      <ul className={styles.list}>
        {translations.map(([from, to], index) => (
          <li key={index} className={styles.line}>
            {from} → {String(to)}
          </li>
        ))}
      </ul>
    </details>
  );
}
