import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SaidRow } from '../../../core/commission/words/plan-words';
import { useWords } from '../../messages/use-words';
import type { PlanActs } from '../use-plans';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 'none' },
  },
  active: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  says: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** A row of a plan as a sentence; a press shows the row in the sheet. */
export function SaidRowItem({
  said: { node, says },
  acts,
  children,
}: {
  readonly said: SaidRow;
  readonly acts: PlanActs;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { of } = useWords();
  return (
    <li className={acts.selected === node.id ? `${styles.row} ${styles.active}` : styles.row}>
      <button
        type="button"
        className={styles.says}
        onClick={() => {
          acts.select(node.id);
          acts.show(node);
        }}
      >
        {of(says)}
      </button>
      {children && <div className={styles.acts}>{children}</div>}
    </li>
  );
}
