import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useWords } from '../messages/use-words';
import type { Direction } from './list/sheet-order';

const useStyles = makeStyles({
  walk: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
});

/** Steps through all issues shown, in the order of the sheets. */
export function WalkButtons({
  position,
  count,
  onStep,
}: {
  /** Counted from 1; undefined where the selected cell has none of the issues shown. */
  position: number | undefined;
  count: number;
  onStep: (way: Direction) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.walk}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronLeftRegular />}
        aria-label={say('check.here.previous')}
        aria-keyshortcuts="Shift+F8"
        title={say('check.here.previous.key')}
        onClick={() => onStep('previous')}
      />
      {position !== undefined && say('check.here.position', { position, count })}
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronRightRegular />}
        aria-label={say('check.here.next')}
        aria-keyshortcuts="F8"
        title={say('check.here.next.key')}
        onClick={() => onStep('next')}
      />
    </div>
  );
}
