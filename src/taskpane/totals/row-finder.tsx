import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { placeOf } from '../../workflows/place-issue';
import { selectIssue } from '../../workflows/select-issue';
import type { WorkspacePlaces } from '../../workflows/watch-workbook';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  row: {
    width: '100%',
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface RowFinderProps {
  readonly text: string;
  readonly figure: string;
  readonly entity: string;
  readonly field: string;
  readonly rows: ArrayLike<number>;
  readonly places: WorkspacePlaces;
}

/** A line that selects its rows in the sheet, one after the other at each press. */
export function RowFinder({ text, figure, entity, field, rows, places }: RowFinderProps) {
  const styles = useStyles();
  const { host } = usePane();
  const [next, setNext] = useState(0);
  const select = (): void => {
    const rowIndex = rows[next % rows.length];
    if (rowIndex === undefined) return;
    setNext(next + 1);
    void selectIssue(host, placeOf({ entity, field, rowIndex }, places));
  };
  return (
    <li>
      <button type="button" className={styles.row} onClick={select}>
        <span>{text}</span>
        <span className={styles.figure}>{figure}</span>
      </button>
    </li>
  );
}
