import { makeStyles, tokens } from '@fluentui/react-components';

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
    ':enabled': { cursor: 'pointer' },
    ':enabled:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  figure: { fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
});

/** A line of a list that selects its row in the sheet, where it has one. */
export function RowButton({
  text,
  figure,
  onShow,
}: {
  readonly text: string;
  readonly figure: string;
  readonly onShow: (() => void) | undefined;
}) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.row} disabled={onShow === undefined} onClick={onShow}>
      <span className={styles.text}>{text}</span>
      <span className={styles.figure}>{figure}</span>
    </button>
  );
}
