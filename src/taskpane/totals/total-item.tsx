import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReferenceLists } from '../../core/entity/reference-list';
import { useWords } from '../messages/use-words';
import { TotalTable } from './total-table';
import type { ShownTotal } from './totals-view';
import { VerdictMark } from './verdict-mark';

const useStyles = makeStyles({
  item: { listStyleType: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  text: { display: 'grid', minWidth: 0 },
  body: { paddingBottom: tokens.spacingVerticalS },
  later: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** One total on a line, which opens to its figures. */
export function TotalItem({ shown, lists }: { shown: ShownTotal; lists: ReferenceLists }) {
  const styles = useStyles();
  const { of } = useWords();
  const [open, setOpen] = useState(false);
  const body = useId();
  const { total, lines } = shown;
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        <Chevron />
        <span className={styles.text}>
          <span>{of(total.label)}</span>
          <VerdictMark verdict={total.verdict} />
        </span>
      </button>
      <div id={body} hidden={!open} className={styles.body}>
        {open && lines.length > 0 && <TotalTable lines={lines} lists={lists} />}
        {total.later && <div className={styles.later}>{of(total.later)}</div>}
      </div>
    </li>
  );
}
