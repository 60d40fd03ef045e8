import { Button, Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CellOption } from '../../core/entity/cell-options';
import { foldText } from '../../core/kernel/text';
import { chooseValue, readCellOptions } from '../../workflows/choose-value';
import type { EntityCell } from '../../workflows/watch-workbook';
import { FailureCard } from '../act/failure-card';
import { failureOf, type Failure } from '../act/failure';
import { usePopups } from '../elements/popups';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%', '& input': { minWidth: 0 } },
  list: { maxHeight: '240px' },
});

/** More are found by typing a part of them. */
const shownOptions = 60;

const said = ({ text, detail }: CellOption): string => (detail === '' ? text : `${text} — ${detail}`);

/** Lists the values a cell may take, however many there are, and writes the chosen one. Give it the cell as its key. */
export function ValuePicker({ cell }: { cell: EntityCell }) {
  const styles = useStyles();
  const { say } = useWords();
  const { host } = usePane();
  const popups = usePopups();
  const [options, setOptions] = useState<readonly CellOption[]>();
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const found = useMemo(
    () => (options ?? []).filter((option) => foldText(said(option)).includes(foldText(typed))),
    [options, typed],
  );
  const act = (work: () => Promise<void>) => {
    setFailure(undefined);
    work().catch((error: unknown) => setFailure(failureOf(error)));
  };
  const open = () => act(async () => setOptions(await readCellOptions(host, cell)));
  const choose = (text: string) =>
    act(async () => {
      await chooseValue(host, cell, text);
      setOptions(undefined);
      setTyped('');
    });
  if (failure) return <FailureCard failure={failure} onRetry={open} />;
  if (!options)
    return (
      <Button size="small" onClick={open}>
        {say('check.pick.open')}
      </Button>
    );
  return (
    <Field label={say('check.pick.label', { count: options.length })}>
      <Combobox
        className={styles.box}
        mountNode={popups}
        positioning={{ strategy: 'fixed' }}
        listbox={{ className: styles.list }}
        freeform
        defaultOpen
        value={typed}
        selectedOptions={[]}
        placeholder={say('check.pick.search')}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_event, { optionValue }) => optionValue && choose(optionValue)}
      >
        {found.slice(0, shownOptions).map((option) => (
          <Option key={option.text} value={option.text} text={said(option)}>
            {said(option)}
          </Option>
        ))}
        {found.length > shownOptions && (
          <Option disabled value="">
            {say('check.pick.more', { count: found.length - shownOptions })}
          </Option>
        )}
        {found.length === 0 && (
          <Option disabled value="">
            {say('check.pick.none')}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
