import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { IssueCause, IssueGroup } from '../../core/validation/group-issues';
import { useWords } from '../messages/use-words';
import type { Walk } from './check-view';

const useStyles = makeStyles({
  cause: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 40px`,
    border: 'none',
    borderLeft: '3px solid transparent',
    backgroundColor: 'transparent',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  expected: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** One cause: what stands in the cells and what would fit. Choosing it selects its first cell in the sheet. */
export function CauseItem({
  group,
  cause,
  current,
  onWalk,
}: {
  group: IssueGroup;
  cause: IssueCause;
  current: boolean;
  onWalk: (walk: Walk) => void;
}) {
  const styles = useStyles();
  const { say, of } = useWords();
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.cause, current && styles.current)}
        aria-current={current}
        title={say('check.cause.show')}
        onClick={() => onWalk({ group, cause, position: 0 })}
      >
        <span>
          {cause.found === '' ? say('check.cause.blank') : say('check.cause.found', { found: cause.found })}
        </span>
        <span className={styles.count}>{say('check.cause.cells', { count: cause.rows.length })}</span>
        <span className={styles.expected}>
          {say('check.cause.expected', { expected: of(cause.expected) })}
        </span>
      </button>
    </li>
  );
}
