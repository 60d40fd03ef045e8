import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { DateSystem } from '../../../core/kernel/excel-serial';
import { ShownPart } from '../../elements/shown-part';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';
import { placeLabel } from '../place-label';
import type { ExtractGroup } from './extract-groups';
import { useShownCell } from './use-shown-cell';

const useStyles = makeStyles({
  item: { paddingBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  examples: {
    padding: `0 ${tokens.spacingHorizontalM} 0 40px`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  summary: { cursor: 'pointer', color: tokens.colorBrandForeground1 },
});

const examplesAtOnce = 20;

/** What of the extract comes in together or stays out, with examples. */
export function GroupItem({
  group,
  dateSystem,
  accepted,
  onAccept,
}: {
  group: ExtractGroup;
  dateSystem: DateSystem;
  accepted: boolean;
  onAccept: (accepted: boolean) => void;
}) {
  const styles = useStyles();
  const list = usePlainList();
  const words = useWords();
  const { say } = words;
  const shown = useShownCell(dateSystem);
  const { kind, count, examples } = group;
  return (
    <div className={styles.item}>
      <Checkbox
        checked={accepted}
        label={say(`bringIn.compare.group.${kind}`, { place: placeLabel(group, words), count })}
        onChange={(_event, { checked }) => onAccept(checked === true)}
      />
      {examples.length > 0 && (
        <details className={styles.examples}>
          <summary className={styles.summary}>
            {say('bringIn.compare.examples', { count: examples.length, all: count })}
          </summary>
          <ul className={list}>
            <ShownPart items={examples} step={examplesAtOnce}>
              {({ key, change }, index) => (
                <li key={index}>
                  {change
                    ? say('bringIn.compare.change', {
                        key,
                        before: shown(group, change.before),
                        after: shown(group, change.after),
                      })
                    : key}
                </li>
              )}
            </ShownPart>
          </ul>
        </details>
      )}
    </div>
  );
}
