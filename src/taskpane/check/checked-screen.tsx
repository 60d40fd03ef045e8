import { useCallback, useDeferredValue, useReducer, useRef, useState, type ReactNode } from 'react';
import { todayOf } from '../../workflows/clock';
import { placeOf } from '../../workflows/place-issue';
import { proposeWorkspaceFixes } from '../../workflows/propose-workspace-fixes';
import { selectIssue } from '../../workflows/select-issue';
import type { WorkspaceCheck } from '../../workflows/validate-workspace';
import { failureOf, type Failure } from '../act/failure';
import { FailureCard } from '../act/failure-card';
import { LookFurther } from '../elements/look-further';
import { PrimaryAct } from '../elements/primary-act';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { CheckFact } from './check-fact';
import { checkViewReducer, firstView } from './check-view';
import { CheckFoot } from './check-foot';
import { IssueFilters } from './issue-filters';
import { IssueSection } from './issue-section';
import type { IssueListHandle } from './list/issue-list';
import { stepTo, type Direction, type IssueCell } from './list/sheet-order';
import { useStepKeys } from './list/step-keys';
import { useIssueList } from './list/use-issue-list';
import { isFixable } from './mend/is-fixable';
import { useMending } from './mend/use-mending';
import type { Propose } from './mend/use-proposals';
import { factOf } from './summary-words';
import { useCheckActs } from './use-check-acts';
import { useLastValue } from './use-last-value';
import type { LiveCheck } from './use-live-check';
import { useSelectedCell } from './use-selected-cell';

/** A check that came to its end: the filters, the list, and below it the selected cell or what is being done about it. */
export function CheckedScreen({
  live,
  check,
  outcome,
}: {
  live: LiveCheck;
  check: WorkspaceCheck;
  outcome: ReactNode;
}) {
  const words = useWords();
  const { host, go } = usePane();
  const [view, dispatch] = useReducer(checkViewReducer, firstView);
  const [failure, setFailure] = useState<Failure>();
  const passedAt = useLastValue(live.state)?.at.getTime() ?? 0;
  const list = useIssueList(check, view, isFixable, passedAt);
  const tree = useRef<IssueListHandle>(null);
  const within = useRef<HTMLDivElement>(null);
  const toList = () => {
    if (tree.current) tree.current.focus();
    else within.current?.closest('main')?.querySelector('h1')?.focus();
  };
  const acts = useCheckActs(toList);
  const mending = useMending((written) => {
    acts.leave();
    // Where edits are no longer followed, only a check of everything tells what is left.
    if (live.failure) live.start();
    else live.wrote(written);
  });
  useSelectedCell(check.places, (here) => dispatch({ type: 'cellSelected', here }));
  const show = ({ twig: { group }, rowIndex }: IssueCell) => {
    const cell = { entity: group.entity, field: group.field, rowIndex };
    const place = placeOf(cell, check.places);
    dispatch({ type: 'cellSelected', here: { place: `${place.sheet}!${place.cell}`, cell } });
    setFailure(undefined);
    selectIssue(host, place).catch((error: unknown) => setFailure(failureOf(error)));
  };
  const step = (way: Direction) => {
    const next = stepTo(list.shown, check.places, view.here?.cell, way);
    if (next) show(next);
  };
  useStepKeys(within, step);
  const { checker } = live;
  const propose = useCallback<Propose>(
    (selection) =>
      checker
        ? checker.fixes(selection)
        : proposeWorkspaceFixes(host, { today: todayOf(new Date()), selection }),
    [checker, host],
  );
  const isClean = check.groups.length === 0 && check.waived.length === 0;
  // The figures first: a list that was not there yet is made in short turns after them.
  const isListed = useDeferredValue(!isClean) && !isClean;
  return (
    <Screen
      fact={factOf(check, words)}
      under={<CheckFact live={live} listed={check.groups.reduce((sum, { count }) => sum + count, 0)} />}
      foot={
        <CheckFoot
          acts={acts}
          check={check}
          propose={propose}
          list={list}
          here={view.here}
          onStep={step}
          mending={mending}
          onChanged={live.start}
        />
      }
    >
      <div ref={within} hidden />
      {live.freshness === 'rechecking' ? null : outcome}
      {failure && <FailureCard failure={failure} />}
      {check.groups.length === 0 && (
        <PrimaryAct onClick={() => go({ screen: 'push' })}>{words.say('check.clean.act')}</PrimaryAct>
      )}
      <LookFurther />
      {isListed && <IssueFilters check={check} list={list} view={view} onChange={dispatch} />}
      {isListed && (
        <IssueSection
          ref={tree}
          list={list}
          view={view}
          acts={acts}
          onChange={dispatch}
          onShow={show}
          onWithdrawn={live.start}
        />
      )}
    </Screen>
  );
}
