import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { registry } from '../../core/entities/registry';
import { dataFields } from '../../core/entity/entity-fields';
import { foldText } from '../../core/kernel/text';
import type { Suggestion } from '../../core/mapping/suggest-mapping';
import { usePopups } from '../elements/popups';
import { useWords } from '../messages/use-words';
import type { Target } from './bring-in-state';
import type { ColumnPlace } from './column-places';
import { placeLabel } from './place-label';

const useStyles = makeStyles({
  // Fluent's own least width would reach beyond a pane of 320 px.
  box: { minWidth: 0, width: '100%', '& input': { minWidth: 0 } },
  list: { maxHeight: '240px' },
});

const shownTargets = 40;
const leaveOut = 'leaveOut';

const allTargets: readonly Target[] = registry
  .filter((entity) => entity.name !== 'listValue')
  .flatMap((entity) => dataFields(entity).map(([field]) => ({ entity: entity.name, field })));

const keyOf = ({ entity, field }: Target): string => `${entity}.${field}`;

/** Likely places first, then all fields in the order of the sheets; what was typed must be part of the name. */
function matching(
  typed: string,
  suggestion: Suggestion | undefined,
  label: (target: Target) => string,
): readonly Target[] {
  const likely = suggestion ? [suggestion, ...suggestion.alternatives] : [];
  const likelyKeys = new Set(likely.map(keyOf));
  const wanted = foldText(typed);
  return [...likely, ...allTargets.filter((target) => !likelyKeys.has(keyOf(target)))]
    .filter((target) => foldText(label(target)).includes(wanted))
    .slice(0, shownTargets);
}

/** Chooses the field a column goes to, by typing a part of its name, or leaves the column out. */
export function TargetCombobox({
  column,
  place,
  suggestion,
  onChange,
}: {
  column: string;
  place: ColumnPlace | undefined;
  suggestion: Suggestion | undefined;
  onChange: (target: Target | undefined) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const popups = usePopups();
  const [typed, setTyped] = useState<string>();
  const current = place ? placeLabel(place, words) : '';
  const targets = useMemo(
    () => matching(typed ?? '', suggestion, (target) => placeLabel(target, words)),
    [typed, suggestion, words],
  );
  const choose = (value: string | undefined) => {
    setTyped(undefined);
    if (value === leaveOut) onChange(undefined);
    const target = allTargets.find((candidate) => keyOf(candidate) === value);
    if (target) onChange(target);
  };
  return (
    <Field label={say('bringIn.column.target')}>
      <Combobox
        className={styles.box}
        mountNode={popups}
        positioning={{ strategy: 'fixed' }}
        listbox={{ className: styles.list }}
        aria-label={`${say('bringIn.column.target')}: ${column}`}
        value={typed ?? current}
        selectedOptions={place?.field === undefined ? [] : [`${place.entity}.${place.field}`]}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_event, { optionValue }) => choose(optionValue)}
        onBlur={() => setTyped(undefined)}
      >
        <Option value={leaveOut}>{say('bringIn.column.leaveOut')}</Option>
        {targets.map((target) => (
          <Option key={keyOf(target)} value={keyOf(target)}>
            {placeLabel(target, words)}
          </Option>
        ))}
        {targets.length === 0 && (
          <Option disabled value="">
            {say('bringIn.column.noTarget', { text: typed ?? '' })}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
