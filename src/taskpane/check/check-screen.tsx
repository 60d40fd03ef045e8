import { useEffect, useReducer } from 'react';
import { todayOf } from '../../workflows/clock';
import { placeOf } from '../../workflows/place-issue';
import { selectIssue } from '../../workflows/select-issue';
import { checkWorkspace } from '../../workflows/validate-workspace';
import { ActOutcome } from '../act/act-outcome';
import { useAct } from '../act/use-act';
import { PrimaryAct } from '../elements/primary-act';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { CheckFact } from './check-fact';
import { cellOfWalk, checkViewReducer, firstView, shownGroups, type Walk } from './check-view';
import { GroupList } from './group-list';
import { HerePanel } from './here-panel';
import { IssueFilters } from './issue-filters';
import { NeverChecked } from './never-checked';
import { factOf } from './summary-words';
import { useLastValue } from './use-last-value';
import { useWorkbookWatch } from './use-workbook-watch';

/** What is wrong, by cause; the cell selected in the sheet is explained below. Edits are checked again after a pause. */
export function CheckScreen() {
  const words = useWords();
  const { host, route, go } = usePane();
  const act = useAct('check', (today: string, watching) => checkWorkspace(host, { today }, watching));
  const { state } = act;
  const last = useLastValue(state);
  const [view, dispatch] = useReducer(checkViewReducer, firstView);
  const check = () => act.start(todayOf(new Date()));
  const freshness = useWorkbookWatch({
    last,
    running: state.phase === 'running',
    onSelect: (here) => dispatch({ type: 'cellSelected', here }),
    onPause: check,
  });
  useEffect(() => {
    if (route.screen === 'check' && route.start) check();
    // One visit asks once; the act is new at each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [route.visit]);
  useEffect(() => dispatch({ type: 'checked' }), [last]);
  const walk = (next: Walk) => {
    if (!last) return;
    const { places } = last.value;
    dispatch({ type: 'walked', walk: next, places });
    void selectIssue(host, placeOf(cellOfWalk(next), places));
  };
  const outcome = <ActOutcome state={state} onCancel={act.cancel} onRetry={check} />;
  if (!last) return <NeverChecked onCheck={check} outcome={outcome} />;
  const { groups } = last.value;
  const clean = groups.length === 0;
  return (
    <Screen
      fact={factOf(last.value, words)}
      under={<CheckFact last={last} freshness={freshness} onAgain={check} />}
      foot={<HerePanel here={view.here} walk={view.walk} check={last.value} onWalk={walk} />}
    >
      {freshness === 'rechecking' ? null : outcome}
      {clean ? (
        <PrimaryAct onClick={() => go({ screen: 'push' })}>{words.say('check.clean.act')}</PrimaryAct>
      ) : (
        <>
          <IssueFilters check={last.value} groups={groups} view={view} onChange={dispatch} />
          <GroupList groups={shownGroups(groups, view)} check={last.value} walk={view.walk} onWalk={walk} />
        </>
      )}
    </Screen>
  );
}
