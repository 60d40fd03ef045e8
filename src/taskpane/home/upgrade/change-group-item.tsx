import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import { ShownPart } from '../../elements/shown-part';
import { useWords } from '../../messages/use-words';
import type { ChangeGroup } from './upgrade-changes';

const useStyles = makeStyles({
  item: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  head: {
    width: '100%',
    display: 'flex',
    alignItems: 'center',
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
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(90deg)' },
  lines: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXXL}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

const linesAtOnce = 50;

/** Changes of one kind: a line with their number that opens into each of them. */
export function ChangeGroupItem({ group }: { group: ChangeGroup }) {
  const styles = useStyles();
  const { say } = useWords();
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
        <span>{say(`upgrade.group.${group.kind}`, { count: group.count })}</span>
      </button>
      <ul id={id} className={styles.lines} hidden={!open}>
        {open && (
          <ShownPart items={group.lines} step={linesAtOnce}>
            {({ text, cells }) => (
              <li key={text}>
                {text}
                {cells > 0 && ` · ${say('upgrade.cells', { count: cells })}`}
              </li>
            )}
          </ShownPart>
        )}
      </ul>
    </li>
  );
}
