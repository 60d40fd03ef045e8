import { useReducer, useRef } from 'react';
import { rememberInWorkbook } from '../../workflows/stored-library';
import { mapSource } from '../../workflows/map-source';
import { bringStreamIn } from '../../workflows/streaming/bring-stream-in';
import { ActOutcome } from '../act/act-outcome';
import { newRowId } from '../act/new-row-id';
import { useAct } from '../act/use-act';
import { nextTurn } from '../checking/next-turn';
import { usePane } from '../pane/pane-context';
import { readPersonName } from '../pane/person-name';
import { bringInReducer, type BringInEvent, type Mapping } from './bring-in-state';
import { BringInResult } from './bring-in-result';
import { ChooseSource } from './choose-source';
import { MapColumns } from './map-columns';
import { openMapping, type SourceChoice } from './open-mapping';

/** A file or a sheet → what it feeds → columns → rows in the sheets → what came of it. */
export function BringInScreen() {
  const { host } = usePane();
  const [mapping, dispatch] = useReducer(bringInReducer, undefined);
  const opening = useAct('bringIn', async (choice: SourceChoice) => {
    dispatch({ type: 'opened', mapping: await openMapping(host, choice) });
  });
  const bringing = useAct('bringIn', ({ source, streamed, profile }: Mapping, watching) => {
    const doing = { newRowId, by: readPersonName(), at: new Date().toISOString() };
    return streamed
      ? bringStreamIn(host, streamed, profile, { ...doing, pause: nextTurn }, watching)
      : mapSource(host, source, profile, doing, watching);
  });
  const remembering = useRef(Promise.resolve());
  /** A correction is kept in the workbook for the next source, one after the other; what cannot be kept is only not remembered. */
  const change = (event: BringInEvent) => {
    dispatch(event);
    if (event.type !== 'retargeted') return;
    const { column, target = null } = event;
    remembering.current = remembering.current
      .then(() => rememberInWorkbook(host, column, target))
      .catch(() => undefined);
  };
  const leave = () => {
    opening.reset();
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
  const bring = () => bringing.start(mapping);
  return (
    <MapColumns
      mapping={mapping}
      onChange={change}
      onLeave={leave}
      onBringIn={bring}
      outcome={<ActOutcome state={bringing.state} onCancel={bringing.cancel} onRetry={bring} />}
    />
  );
}
