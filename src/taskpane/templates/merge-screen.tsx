import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { findEntity } from '../../core/entities/registry';
import type { MergeSummary } from '../../workflows/merge-workspace';
import { ActOutcome } from '../act/act-outcome';
import { ReportPart } from '../bring-in/report-part';
import { Note } from '../elements/note';
import { PrimaryAct } from '../elements/primary-act';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { ConflictList } from './conflict-list';
import type { Merging, OpenedPart, Settled } from './use-merging';

const useStyles = makeStyles({ acts: { display: 'grid', gap: tokens.spacingVerticalS } });

const sheetOf = (name: string) => findEntity(name)?.sheet ?? { en: name, fr: name };

/** What stays behind: rows gone from the part, columns of its own, sheets one side lacks. */
function LeftBehind({ summary }: { summary: MergeSummary }) {
  const { say, of } = useWords();
  const { removed, missingSheets } = summary;
  const columns = Object.entries(summary.addedColumns).flatMap(([entity, headings]) =>
    headings.map((what) => ({ what, detail: of(sheetOf(entity)) })),
  );
  const rows = removed.map(({ entity, key }) => ({ what: key, detail: of(sheetOf(entity)) }));
  const sheets = missingSheets.map((entity) => ({ what: of(sheetOf(entity)), detail: '' }));
  return (
    <>
      {rows.length > 0 && <ReportPart title={say('merge.removed', { count: rows.length })} lines={rows} />}
      {columns.length > 0 && (
        <ReportPart title={say('merge.columns', { count: columns.length })} lines={columns} />
      )}
      {sheets.length > 0 && (
        <ReportPart title={say('merge.missing', { count: sheets.length })} lines={sheets} />
      )}
    </>
  );
}

function MergeReview({ opened, merging }: { opened: OpenedPart; merging: Merging }) {
  const styles = useStyles();
  const { say } = useWords();
  const [settled, setSettled] = useState<Settled>(new Map());
  const { summary, name } = opened;
  const { added, changed, unchanged, conflicts } = summary;
  const theirs = [...settled.values()].filter((take) => take === 'part').length;
  const rows = added + changed;
  const act = merging.merging;
  const start = () => act.start(settled);
  return (
    <Screen
      fact={say('merge.fact', { count: rows })}
      under={`${name} · ${say('merge.counts', { added, changed, unchanged })}`}
    >
      {act.state.phase !== 'running' && (
        <div className={styles.acts}>
          <Note>{say('merge.warning')}</Note>
          <PrimaryAct disabled={rows + theirs === 0} onClick={start}>
            {say('merge.act', { rows, theirs })}
          </PrimaryAct>
          <Button onClick={merging.leave}>{say('merge.leave')}</Button>
        </div>
      )}
      <ActOutcome state={act.state} onCancel={act.cancel} onRetry={start} />
      {conflicts.length > 0 && <ConflictList conflicts={conflicts} settled={settled} onSettle={setSettled} />}
      <LeftBehind summary={summary} />
    </Screen>
  );
}

function MergeDone({ summary, merging }: { summary: MergeSummary; merging: Merging }) {
  const styles = useStyles();
  const { say } = useWords();
  const { go } = usePane();
  const { added, changed, unchanged } = summary;
  return (
    <Screen
      fact={say('merge.done', { count: added + changed })}
      under={say('merge.counts', { added, changed, unchanged })}
    >
      <div>{say('merge.done.detail')}</div>
      <div className={styles.acts}>
        <PrimaryAct
          onClick={() => {
            merging.leave();
            go({ screen: 'check', start: true });
          }}
        >
          {say('bringIn.done.act')}
        </PrimaryAct>
        <Button onClick={merging.leave}>{say('merge.done.back')}</Button>
      </div>
      <LeftBehind summary={summary} />
    </Screen>
  );
}

/** A returned part: what it brings and what is to be decided, then what came of it. */
export function MergeScreen({ opened, merging }: { opened: OpenedPart; merging: Merging }) {
  const { state } = merging.merging;
  return state.phase === 'done' ? (
    <MergeDone summary={state.value} merging={merging} />
  ) : (
    <MergeReview opened={opened} merging={merging} />
  );
}
