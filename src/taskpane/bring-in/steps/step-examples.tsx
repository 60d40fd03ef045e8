import { makeStyles, tokens } from '@fluentui/react-components';
import type { PreviewedRow, PreviewedValue } from '../../../core/mapping/preview-steps';
import { shownValue } from '../../../core/kernel/shown-value';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  same: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** Real rows before and after one step of the list. */
export function StepExamples({
  rows,
  at,
  secret,
}: {
  rows: readonly PreviewedRow[];
  at: number;
  secret: boolean;
}) {
  const styles = useStyles();
  const { say, of } = useWords();
  return (
    <ul className={styles.list} aria-label={say('bringIn.step.examples')}>
      {rows.map(({ row, before, after }) => {
        const from: PreviewedValue | undefined = at === 0 ? { cell: before } : after[at - 1];
        const to = after[at];
        if (!from || !to || from.expected) return null;
        const [was, is] = [from.cell, to.cell].map((cell) => shownValue(String(cell), secret));
        if (to.expected)
          return (
            <li key={row} className={styles.wrong}>
              {say('bringIn.step.fault', { row, found: was ?? '', expected: of(to.expected) })}
            </li>
          );
        return (
          <li key={row} className={was === is ? styles.same : undefined}>
            {say('bringIn.step.becomes', { before: was ?? '', after: is ?? '' })}
          </li>
        );
      })}
    </ul>
  );
}
