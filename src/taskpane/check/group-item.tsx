import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { IssueGroup } from '../../core/validation/group-issues';
import { SeverityMark } from '../elements/severity-mark';
import { ShownPart } from '../elements/shown-part';
import { useWords } from '../messages/use-words';
import { CauseItem } from './cause-item';
import type { Walk } from './check-view';

const useStyles = makeStyles({
  item: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  head: {
    width: '100%',
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  weight: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  chevron: { flexShrink: 0, marginTop: '3px', color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(90deg)' },
  causes: { listStyleType: 'none', margin: 0, padding: `0 0 ${tokens.spacingVerticalS}` },
});

const causesAtOnce = 8;

/** One rule broken in one column: a line that opens into its causes. */
export function GroupItem({
  group,
  place,
  walk,
  onWalk,
}: {
  group: IssueGroup;
  /** The sheet, and the column within it. */
  place: string;
  walk: Walk | undefined;
  onWalk: (walk: Walk) => void;
}) {
  const styles = useStyles();
  const { say, of } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.open)} />
        <span className={styles.text}>
          <span className={styles.title}>{of(group.title)}</span>
          <span className={styles.weight}>
            <SeverityMark severity={group.severity} />{' '}
            {say('check.group.weight', { sheet: place, cells: group.count, causes: group.causes.length })}
          </span>
        </span>
      </button>
      <ul id={id} className={styles.causes} hidden={!open}>
        {open && (
          <ShownPart items={group.causes} step={causesAtOnce}>
            {(cause) => (
              <CauseItem
                key={`${cause.found} ${cause.expected.en}`}
                group={group}
                cause={cause}
                current={walk?.cause === cause}
                onWalk={onWalk}
              />
            )}
          </ShownPart>
        )}
      </ul>
    </li>
  );
}
