import { useEffect } from 'react';
import { ActOutcome } from '../act/act-outcome';
import { FailureCard } from '../act/failure-card';
import { usePane } from '../pane/pane-context';
import { CheckedScreen } from './checked-screen';
import { NeverChecked } from './never-checked';
import { useLiveCheck } from './use-live-check';

/** What is wrong, by cause; the cell selected in the sheet is explained below. Edits are checked as they are made. */
export function CheckScreen() {
  const { route } = usePane();
  const live = useLiveCheck();
  const { check, failure, state, start, cancel } = live;
  useEffect(() => {
    if (route.screen === 'check' && route.start) start();
    // One visit asks once; the act is new at each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [route.visit]);
  const outcome = (
    <>
      <ActOutcome state={state} onCancel={cancel} onRetry={start} />
      {failure && state.phase !== 'failed' && <FailureCard failure={failure} onRetry={start} />}
    </>
  );
  if (!check) return <NeverChecked onCheck={start} outcome={outcome} />;
  return <CheckedScreen live={live} check={check} outcome={outcome} />;
}
