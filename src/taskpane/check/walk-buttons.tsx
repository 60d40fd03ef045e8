import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useWords } from '../messages/use-words';
import type { Walk } from './check-view';

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

/** Steps through the cells of one cause in the sheet. */
export function WalkButtons({ walk, onWalk }: { walk: Walk; onWalk: (walk: Walk) => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const { cause, position } = walk;
  const to = (next: number) => onWalk({ ...walk, position: next });
  return (
    <div className={styles.walk}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronLeftRegular />}
        aria-label={say('check.here.previous')}
        disabled={position === 0}
        onClick={() => to(position - 1)}
      />
      {say('check.here.position', { position: position + 1, count: cause.rows.length })}
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronRightRegular />}
        aria-label={say('check.here.next')}
        disabled={position === cause.rows.length - 1}
        onClick={() => to(position + 1)}
      />
    </div>
  );
}
