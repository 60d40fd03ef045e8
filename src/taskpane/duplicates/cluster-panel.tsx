import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { ActOutcome } from '../act/act-outcome';
import { FailureCard } from '../act/failure-card';
import { PersonField } from '../elements/person-field';
import { PrimaryAct } from '../elements/primary-act';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { keepPersonName, readPersonName } from '../pane/person-name';
import { AgreeingFields } from './agreeing-fields';
import { FieldChoices } from './field-choices';
import type { FoundCluster, ReadRows } from './found-clusters';
import { KeepChoice } from './keep-choice';
import { chosenFields, firstChoice, type Choosing } from './merge-choice';
import { MergeEffects } from './merge-effects';
import type { Duplicates } from './use-duplicates';
import type { SelectRow } from './use-select-row';

const useStyles = makeStyles({
  panel: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  acts: { display: 'grid', gap: tokens.spacingVerticalS },
});

/** Why the rows are probably one. */
function Evidence({ evidence }: Pick<FoundCluster, 'evidence'>) {
  const styles = useStyles();
  const { say, of } = useWords();
  return (
    <div>
      <h3 className={styles.title}>{say('duplicates.why')}</h3>
      <ul className={styles.list}>
        {evidence.map((words) => (
          <li key={words.en}>{of(words)}</li>
        ))}
      </ul>
    </div>
  );
}

/** What is chosen of these rows; chosen anew when the sheet is read anew, as rows may have moved. */
function useChoosing(
  read: ReadRows,
  rows: readonly number[],
): readonly [Choosing, (choosing: Choosing) => void] {
  const [chosen, setChosen] = useState(() => ({ read, choosing: firstChoice(read, rows) }));
  const now = chosen.read === read ? chosen : { read, choosing: firstChoice(read, rows) };
  if (now !== chosen) setChosen(now);
  return [now.choosing, (choosing) => setChosen({ read, choosing })];
}

interface ClusterPanelProps extends Pick<Duplicates, 'merge' | 'keepApart'> {
  readonly cluster: FoundCluster;
  readonly read: ReadRows;
  readonly selecting: SelectRow;
}

/** The rows side by side: what stays of each, what a merge would change, and the two ways to decide. */
export function ClusterPanel({ cluster, read, selecting, merge, keepApart }: ClusterPanelProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { working } = usePane();
  const { select, failure } = selecting;
  const rows = useMemo(() => read.rowsOf(cluster), [read, cluster]);
  const [choosing, setChoosing] = useChoosing(read, rows);
  const fields = useMemo(() => chosenFields(read, rows, choosing), [read, rows, choosing]);
  // Working out what refers to the rows looks through all sheets: the radio answers first.
  const choice = useDeferredValue(fields.choice);
  const [isAsked] = useState(() => readPersonName() === '');
  const [person, setPerson] = useState(readPersonName);
  const keep = (row: number) => {
    setChoosing({ ...choosing, keep: row });
    select(row);
  };
  const choose = (field: string, row: number) => {
    setChoosing({ ...choosing, fields: new Map(choosing.fields).set(field, row) });
    select(row, field);
  };
  const start = () => {
    keepPersonName(person);
    merge.start({ cluster, rows, choice: fields.choice, by: person.trim() });
  };
  if (rows.length < 2) return <span role="status">{say('duplicates.changed')}</span>;
  return (
    <div className={styles.panel}>
      <Evidence evidence={cluster.evidence} />
      <KeepChoice read={read} rows={rows} keep={choosing.keep} onKeep={keep} />
      <FieldChoices read={read} fields={fields.differing} onChoose={choose} />
      <AgreeingFields read={read} fields={fields.agreeing} />
      <MergeEffects read={read} rows={rows} choice={choice} />
      {failure && <FailureCard failure={failure} />}
      {isAsked && <PersonField value={person} onChange={setPerson} />}
      <div className={styles.acts}>
        <PrimaryAct disabled={person.trim() === ''} onClick={start}>
          {say('duplicates.merge', { count: rows.length })}
        </PrimaryAct>
        <Button disabled={working !== undefined} onClick={() => keepApart.start(cluster)}>
          {say('duplicates.apart')}
        </Button>
      </div>
      <ActOutcome state={merge.state} onCancel={merge.cancel} onRetry={start} />
      <ActOutcome state={keepApart.state} onCancel={keepApart.cancel} />
    </div>
  );
}
