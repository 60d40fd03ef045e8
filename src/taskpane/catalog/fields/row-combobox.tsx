import { Combobox, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { foldText } from '../../../core/kernel/text';
import { usePopups } from '../../elements/popups';
import { useWords } from '../../messages/use-words';
import type { RowOption } from './row-options';

const useStyles = makeStyles({
  // Fluent's own least width would reach beyond a pane of 320 px.
  box: { minWidth: 0, width: '100%', '& input': { minWidth: 0 } },
  list: { maxHeight: '240px' },
  option: { display: 'grid' },
  against: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** More are found by typing a part of them. */
const shownOptions = 60;

interface RowComboboxProps {
  readonly value: string;
  readonly options: readonly RowOption[];
  readonly onChoose: (value: string) => void;
}

/** Chooses a row by typing a part of its name or code; those that may not be chosen say why. */
export function RowCombobox({ value, options, onChoose, ...field }: RowComboboxProps) {
  const styles = useStyles();
  const { say } = useWords();
  const popups = usePopups();
  const [typed, setTyped] = useState<string>();
  const current = options.find((option) => option.value === value)?.label ?? value;
  const found = useMemo(
    () => options.filter(({ label }) => foldText(label).includes(foldText(typed ?? ''))),
    [options, typed],
  );
  return (
    <Combobox
      {...field}
      className={styles.box}
      mountNode={popups}
      positioning={{ strategy: 'fixed' }}
      listbox={{ className: styles.list }}
      freeform
      clearable
      value={typed ?? current}
      selectedOptions={value === '' ? [] : [value]}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => setTyped(undefined)}
      onOptionSelect={(_event, { optionValue }) => {
        setTyped(undefined);
        onChoose(optionValue ?? '');
      }}
    >
      {found.slice(0, shownOptions).map((option) => (
        <Option
          key={option.value}
          value={option.value}
          text={option.label}
          disabled={option.against !== undefined}
        >
          <span className={styles.option}>
            {option.label}
            {option.against !== undefined && <span className={styles.against}>{option.against}</span>}
          </span>
        </Option>
      ))}
      {found.length > shownOptions && (
        <Option disabled value="" text="">
          {say('check.pick.more', { count: found.length - shownOptions })}
        </Option>
      )}
      {found.length === 0 && (
        <Option disabled value="" text="">
          {say('check.pick.none')}
        </Option>
      )}
    </Combobox>
  );
}
