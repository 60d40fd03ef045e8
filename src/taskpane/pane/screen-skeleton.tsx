import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  line: {
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    ':first-child': { height: '28px', width: '70%' },
    ':last-child': { height: '72px' },
  },
});

/** The shape of a screen while its script or its figures come. */
export function ScreenSkeleton() {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <main className={styles.lines} aria-busy="true" aria-label={say('pane.loading')}>
      <div className={styles.line} />
      <div className={styles.line} />
      <div className={styles.line} />
    </main>
  );
}
