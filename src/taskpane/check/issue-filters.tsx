import { Button, Checkbox, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useId, useState } from 'react';
import type { WorkspaceCheck } from '../../workflows/validate-workspace';
import { useWords } from '../messages/use-words';
import type { CheckView, CheckViewEvent } from './check-view';
import type { IssueList } from './list/use-issue-list';
import { SeverityFilter } from './severity-filter';

const useStyles = makeStyles({
  filters: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  search: { flexGrow: 1, minWidth: 0, '& input': { minWidth: 0 } },
  more: { display: 'grid', gap: tokens.spacingVerticalXS, '& select': { minWidth: 0 } },
  checks: { display: 'flex', flexWrap: 'wrap' },
});

interface FilterProps {
  readonly check: WorkspaceCheck;
  readonly list: IssueList;
  readonly view: CheckView;
  readonly onChange: (event: CheckViewEvent) => void;
}

interface ChoiceProps {
  readonly label: string;
  readonly every: string;
  readonly value: string;
  readonly options: ReadonlyMap<string, string>;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, every, value, options, onChoose }: ChoiceProps) {
  return (
    <Select aria-label={label} value={value} onChange={(_event, data) => onChoose(data.value)}>
      <option value="">{every}</option>
      {[...options].map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </Select>
  );
}

/** By sheet, by rule, what can be mended, and what was waived. */
function MoreFilters({ id, check, list, view, onChange }: FilterProps & { readonly id: string }) {
  const styles = useStyles();
  const { say, of } = useWords();
  const { filter, shows } = view;
  const sheets = new Map(list.all.map(({ entity }) => [entity, list.names.sheetOf(entity)]));
  const rules = new Map(list.all.map(({ code, title }) => [code, `${code} · ${of(title)}`]));
  return (
    <div id={id} className={styles.more}>
      <Choice
        label={say('check.filter.sheet')}
        every={say('check.filter.all')}
        value={filter.entity}
        options={sheets}
        onChoose={(entity) => onChange({ type: 'filtered', filter: { entity } })}
      />
      <Choice
        label={say('check.filter.rule')}
        every={say('check.filter.rules')}
        value={filter.code}
        options={rules}
        onChoose={(code) => onChange({ type: 'filtered', filter: { code } })}
      />
      <div className={styles.checks}>
        <Checkbox
          label={say('check.filter.fixable')}
          checked={filter.fixable}
          onChange={(_event, data) =>
            onChange({ type: 'filtered', filter: { fixable: data.checked === true } })
          }
        />
        <Checkbox
          label={say('check.filter.waived', { count: check.waived.length })}
          checked={shows === 'waived'}
          onChange={(_event, data) =>
            onChange({ type: 'showed', shows: data.checked === true ? 'waived' : 'open' })
          }
        />
      </div>
    </div>
  );
}

/** Counts by severity, a search, and behind a button the other ways to narrow the list. */
export function IssueFilters(props: FilterProps) {
  const { check, view, onChange } = props;
  const styles = useStyles();
  const { say } = useWords();
  const { filter, shows } = view;
  const narrowed = filter.entity !== '' || filter.code !== '' || filter.fixable || shows === 'waived';
  const [open, setOpen] = useState(narrowed);
  const id = useId();
  return (
    <div className={styles.filters}>
      {shows === 'open' && (
        <SeverityFilter
          counts={check.counts}
          hidden={filter.hidden}
          onChange={(hidden) => onChange({ type: 'filtered', filter: { hidden } })}
        />
      )}
      <div className={styles.line}>
        <Input
          type="search"
          className={styles.search}
          contentBefore={<SearchRegular />}
          aria-label={say('check.filter.search')}
          placeholder={say('check.filter.search')}
          value={filter.text}
          onChange={(_event, data) => onChange({ type: 'filtered', filter: { text: data.value } })}
        />
        <Button
          appearance={narrowed ? 'primary' : 'secondary'}
          icon={<FilterRegular />}
          aria-label={say(narrowed ? 'check.filter.more.on' : 'check.filter.more')}
          title={say('check.filter.more')}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && <MoreFilters id={id} {...props} />}
    </div>
  );
}
