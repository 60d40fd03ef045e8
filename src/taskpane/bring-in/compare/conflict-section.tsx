import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DateSystem } from '../../../core/kernel/excel-serial';
import type { ExtractChoice } from '../../../core/mapping/next-extract/extract-choice';
import type { ShownConflict } from '../../../workflows/extract-summary';
import { Card, Section } from '../../elements/section';
import { WindowList } from '../../elements/window-list';
import { useWords } from '../../messages/use-words';
import { settleAll, settleConflict } from './change-choice';
import { ConflictItem } from './conflict-item';
import { sideOf } from './conflict-side';

const useStyles = makeStyles({
  teach: { color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** In pixels: a name, three choices and what the last extract said. */
const usualHeight = 140;

/** Cells that both sides changed, decided one by one or all alike. */
export function ConflictSection({
  conflicts,
  dateSystem,
  choice,
  onChoose,
}: {
  conflicts: readonly ShownConflict[];
  dateSystem: DateSystem;
  choice: ExtractChoice;
  onChoose: (choice: ExtractChoice) => void;
}) {
  const styles = useStyles();
  const { say, number } = useWords();
  if (conflicts.length === 0) return null;
  const names = conflicts.map(({ name }) => name);
  return (
    <Section title={say('bringIn.compare.conflicts')} aside={number(conflicts.length)}>
      <div className={styles.teach}>{say('bringIn.compare.conflicts.teach')}</div>
      <div className={styles.acts}>
        <Button size="small" onClick={() => onChoose(settleAll(choice, names, 'sheet'))}>
          {say('bringIn.compare.all.sheet')}
        </Button>
        <Button size="small" onClick={() => onChoose(settleAll(choice, names, 'source'))}>
          {say('bringIn.compare.all.source')}
        </Button>
      </div>
      <Card>
        <WindowList items={conflicts} usualHeight={usualHeight}>
          {(conflict) => (
            <ConflictItem
              conflict={conflict}
              side={sideOf(choice, conflict.name)}
              dateSystem={dateSystem}
              onSettle={(side) => onChoose(settleConflict(choice, conflict.name, side))}
            />
          )}
        </WindowList>
      </Card>
    </Section>
  );
}
