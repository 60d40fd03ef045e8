import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
});

/** The shape of a screen while its script or its figures come. */
export function ScreenSkeleton() {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <main>
      <Skeleton aria-label={say('pane.loading')} className={styles.lines}>
        <SkeletonItem size={28} />
        <SkeletonItem size={16} />
        <SkeletonItem size={72} />
      </Skeleton>
    </main>
  );
}
