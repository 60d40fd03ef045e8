import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ValuePlace } from '../../core/mapping/values/value-map';
import type { Step } from '../../core/mapping/steps/step-schema';
import { useWords } from '../messages/use-words';
import type { Mapping, Target } from './bring-in-state';
import { ColumnDetail } from './column-detail';
import type { ColumnPlace } from './column-places';
import { columnWhy } from './column-why';
import { ConfirmMark } from './confirm-mark';
import { placeLabel } from './place-label';

const useStyles = makeStyles({
  item: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  head: {
    width: '100%',
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, marginTop: '3px', color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(90deg)' },
  text: {
    flexGrow: 1,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  column: { fontWeight: tokens.fontWeightSemibold },
  confirm: { textAlign: 'end' },
  out: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  why: {
    textAlign: 'end',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** One source column: a line that says where it goes and opens into why, what it holds and where else it could go. */
export function ColumnItem({
  column,
  index,
  mapping,
  places,
  toConfirm,
  onConfirm,
  onChange,
  onValues,
  onSteps,
}: {
  column: string;
  index: number;
  mapping: Mapping;
  places: readonly ColumnPlace[];
  toConfirm: boolean;
  onConfirm: (target: Target) => void;
  onChange: (target: Target | undefined) => void;
  onValues: (place: ValuePlace) => void;
  onSteps: (target: Target, steps: readonly Step[]) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const [first, ...others] = places;
  const why = columnWhy(column, mapping, places, words);
  const label = first
    ? `→ ${placeLabel(first, words)}${others.length > 0 ? ` +${words.number(others.length)}` : ''}`
    : words.say('bringIn.column.leftOut');
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={id}
        title={why.reason}
        onClick={() => setOpen(!open)}
      >
        <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.open)} />
        <span className={styles.text}>
          <span className={styles.column}>{column}</span>
          <span className={styles.why}>{why.short}</span>
          <span className={mergeClasses(!first && styles.out)}>{label}</span>
          <span className={styles.confirm}>{toConfirm && <ConfirmMark />}</span>
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <ColumnDetail
            column={column}
            index={index}
            source={mapping.source}
            profile={mapping.profile}
            suggestion={mapping.suggestions.find((suggestion) => suggestion.column === column)}
            reason={why.reason}
            places={places}
            toConfirm={toConfirm}
            onConfirm={onConfirm}
            onChange={onChange}
            onValues={onValues}
            onSteps={onSteps}
          />
        )}
      </div>
    </li>
  );
}
