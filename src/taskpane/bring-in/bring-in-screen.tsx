import { useReducer, useRef } from 'react';
import { rememberInWorkbook } from '../../workflows/stored-library';
import { usualChoice, type ExtractChoice } from '../../core/mapping/next-extract/extract-choice';
import type { SourceTable } from '../../core/mapping/source-table';
import { openComparison } from '../../workflows/compare-source';
import { mapSource } from '../../workflows/map-source';
import { bringStreamIn } from '../../workflows/streaming/bring-stream-in';
import { wholeSource } from '../../workflows/streaming/whole-source';
import { ActOutcome } from '../act/act-outcome';
import { newRowId } from '../act/new-row-id';
import { useAct } from '../act/use-act';
import { nextTurn } from '../checking/next-turn';
import { usePane } from '../pane/pane-context';
import { readPersonName } from '../pane/person-name';
import { bringInReducer, type BringInEvent, type Mapping } from './bring-in-state';
import { BringInResult } from './bring-in-result';
import { ChooseSource } from './choose-source';
import { ComparePage } from './compare/compare-page';
import { MapColumns } from './map-columns';
import { openMapping, type SourceChoice } from './open-mapping';

interface BringingIn {
  readonly mapping: Mapping;
  /** All rows, once they were compared; a long file is else read while it comes in. */
  readonly whole?: SourceTable;
  readonly choice: ExtractChoice;
}

/** A file or a sheet → what it feeds → columns → rows in the sheets → what came of it. */
export function BringInScreen() {
  const { host } = usePane();
  const [mapping, dispatch] = useReducer(bringInReducer, undefined);
  const opening = useAct('bringIn', async (choice: SourceChoice, watching) => {
    dispatch({ type: 'opened', mapping: await openMapping(host, choice, watching) });
  });
  const comparing = useAct('bringIn', async ({ source, streamed, profile }: Mapping, watching) => {
    const whole = streamed ? await wholeSource(streamed, profile, watching) : source;
    return { whole, comparison: await openComparison(host, { source: whole, profile }, watching, nextTurn) };
  });
  const bringing = useAct('bringIn', ({ mapping, whole, choice }: BringingIn, watching) => {
    const { streamed, profile } = mapping;
    const doing = { newRowId, by: readPersonName(), at: new Date().toISOString(), pause: nextTurn };
    return streamed && !whole
      ? bringStreamIn(host, streamed, profile, doing, watching)
      : mapSource(host, whole ?? mapping.source, profile, { ...doing, choice }, watching);
  });
  const remembering = useRef(Promise.resolve());
  /** A correction or a place confirmed is kept in the workbook for the next source, one after the other; what cannot be kept is only not remembered. */
  const change = (event: BringInEvent) => {
    dispatch(event);
    if (event.type !== 'retargeted' && event.type !== 'confirmed') return;
    const { column, target = null } = event;
    remembering.current = remembering.current
      .then(() => rememberInWorkbook(host, column, target, mapping?.about))
      .catch(() => undefined);
  };
  const leave = () => {
    opening.reset();
    comparing.reset();
    bringing.reset();
    dispatch({ type: 'left' });
  };
  if (bringing.state.phase === 'done') {
    return <BringInResult summary={bringing.state.value} onAnother={leave} />;
  }
  if (!mapping) {
    return (
      <ChooseSource
        onChoose={opening.start}
        outcome={<ActOutcome state={opening.state} onCancel={opening.cancel} />}
      />
    );
  }
  const compared = comparing.state.phase === 'done' ? comparing.state.value : undefined;
  const bring = (choice: ExtractChoice) =>
    bringing.start({ mapping, choice, ...(compared ? { whole: compared.whole } : {}) });
  const outcomeOf = (choice: ExtractChoice) => (
    <ActOutcome state={bringing.state} onCancel={bringing.cancel} onRetry={() => bring(choice)} />
  );
  if (compared) {
    return (
      <ComparePage
        name={mapping.source.name}
        comparison={compared.comparison}
        onBack={comparing.reset}
        onBringIn={bring}
        outcomeOf={outcomeOf}
      />
    );
  }
  const compare = () => comparing.start(mapping);
  return (
    <MapColumns
      mapping={mapping}
      onChange={change}
      onSheet={(workbook, sheet) => opening.start({ kind: 'fileSheet', workbook, sheet })}
      onAbout={(about) => opening.start({ kind: 'about', mapping, about })}
      onLeave={leave}
      onBringIn={() => bring(usualChoice)}
      onCompare={compare}
      outcome={
        <>
          <ActOutcome state={opening.state} onCancel={opening.cancel} />
          {outcomeOf(usualChoice)}
          <ActOutcome state={comparing.state} onCancel={comparing.cancel} onRetry={compare} />
        </>
      }
    />
  );
}
