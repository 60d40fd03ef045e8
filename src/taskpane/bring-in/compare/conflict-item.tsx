import { makeStyles, tokens } from '@fluentui/react-components';
import type { DateSystem } from '../../../core/kernel/excel-serial';
import type { ShownConflict } from '../../../workflows/extract-summary';
import { ValueRadios } from '../../elements/value-radios';
import { useWords } from '../../messages/use-words';
import { placeLabel } from '../place-label';
import { conflictSides, type ConflictSide } from './conflict-side';
import { useShownCell } from './use-shown-cell';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  last: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A cell that source and sheet both changed: three values, and which of the two counts. */
export function ConflictItem({
  conflict,
  side,
  dateSystem,
  onSettle,
}: {
  conflict: ShownConflict;
  side: ConflictSide;
  dateSystem: DateSystem;
  onSettle: (side: ConflictSide) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const shown = useShownCell(dateSystem);
  const { key, last, source, sheet } = conflict;
  const saidBy: Readonly<Record<ConflictSide, string>> = {
    sheet: say('bringIn.compare.from.sheet', { value: shown(conflict, sheet) }),
    source: say('bringIn.compare.from.source', { value: shown(conflict, source) }),
    ask: say('bringIn.compare.from.ask'),
  };
  const before = last === null ? say('bringIn.compare.last.unknown') : shown(conflict, last);
  return (
    <div className={styles.item}>
      <ValueRadios
        label={`${key} · ${placeLabel(conflict, words)}`}
        values={conflictSides.map((value) => ({ value, shown: saidBy[value] }))}
        chosen={side}
        onChoose={(value) => onSettle(conflictSides.find((one) => one === value) ?? 'ask')}
      />
      <div className={styles.last}>{say('bringIn.compare.from.last', { value: before })}</div>
    </div>
  );
}
