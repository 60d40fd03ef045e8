import { useMemo, useSyncExternalStore } from 'react';
import type { CellEdit } from '../../core/validation/cell-edit';
import type { Checker } from '../../core/validation/checker';
import type { Freshness } from '../../workflows/live-check';
import type { WorkspaceCheck } from '../../workflows/validate-workspace';
import { failureOf, type Failure } from '../act/failure';
import type { ActState } from '../act/act-state';
import { useAct } from '../act/use-act';
import { usePane } from '../pane/pane-context';

/** The check that follows the workbook while the pane is open. */
export interface LiveCheck {
  /** The last one that came to its end; it stays while the next is under way, is stopped or fails. */
  readonly check: WorkspaceCheck | undefined;
  /** The moment the last one speaks of. */
  readonly checkedAt: Date | undefined;
  readonly freshness: Freshness;
  /** Why edits are no longer followed; undefined while they are. */
  readonly failure: Failure | undefined;
  /** Of the pass a person asked for; edits are followed without a word. */
  readonly state: ActState<WorkspaceCheck>;
  /** Checks everything, and follows edits from then on. */
  readonly start: () => void;
  readonly cancel: () => void;
  /** Checks the cells that an act of ours wrote. */
  readonly wrote: (edits: readonly CellEdit[]) => void;
  /** Where fixes are asked for; undefined before the first check. */
  readonly checker: Checker | undefined;
}

export function useLiveCheck(): LiveCheck {
  const { following } = usePane();
  const act = useAct('check', (_: undefined, watching) => following.check(watching));
  const { check, freshness, failure } = useSyncExternalStore(following.subscribe, following.now);
  const running = act.state.phase === 'running' && check !== undefined;
  return {
    check,
    checkedAt: check?.at,
    freshness: running ? 'rechecking' : freshness,
    failure: useMemo(() => (failure === undefined ? undefined : failureOf(failure)), [failure]),
    state: act.state,
    start: () => act.start(undefined),
    cancel: act.cancel,
    wrote: (edits) => void following.wrote(edits),
    checker: following.checker,
  };
}
