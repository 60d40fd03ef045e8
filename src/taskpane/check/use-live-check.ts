import { useEffect, useRef, useState } from 'react';
import type { Checker } from '../../core/validation/checker';
import { todayOf } from '../../workflows/clock';
import { checkWorkspace, type WorkspaceCheck } from '../../workflows/validate-workspace';
import { watchWorkbook } from '../../workflows/watch-workbook';
import type { ActState } from '../act/act-state';
import { useAct } from '../act/use-act';
import { usePane } from '../pane/pane-context';
import { useLastValue } from './use-last-value';
import type { Freshness } from './use-workbook-watch';

/** The check that follows the workbook while the pane is open. */
export interface LiveCheck {
  /** The last one that came to its end; it stays while the next is under way, is stopped or fails. */
  readonly check: WorkspaceCheck | undefined;
  /** When the last one ended. */
  readonly checkedAt: Date | undefined;
  readonly freshness: Freshness;
  /** Of the pass a person asked for; edits are followed without a word. */
  readonly state: ActState<WorkspaceCheck>;
  /** Checks everything, and follows edits from then on. */
  readonly start: () => void;
  readonly cancel: () => void;
  /** Where fixes and duplicates are asked for; undefined before the first check. */
  readonly checker: Checker | undefined;
}

const pauseMs = 1200;

export function useLiveCheck(): LiveCheck {
  const { host } = usePane();
  const act = useAct('check', (today: string, watching) => checkWorkspace(host, { today }, watching));
  const last = useLastValue(act.state);
  const [edited, setEdited] = useState(false);
  const running = act.state.phase === 'running';
  const start = () => act.start(todayOf(new Date()));
  const latest = useRef({ last, running, start });
  useEffect(() => {
    latest.current = { last, running, start };
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onEdit = () => {
      if (latest.current.running || !latest.current.last) return;
      setEdited(true);
      clearTimeout(timer);
      timer = setTimeout(() => latest.current.start(), pauseMs);
    };
    const stopping = watchWorkbook(host, { onEdit, onSelect: () => undefined });
    return () => {
      clearTimeout(timer);
      void stopping.then((stop) => stop());
    };
  }, [host]);
  useEffect(() => setEdited(false), [last]);
  return {
    check: last?.value,
    checkedAt: last?.at,
    freshness: edited ? (running ? 'rechecking' : 'stale') : 'fresh',
    state: act.state,
    start,
    cancel: act.cancel,
    checker: undefined,
  };
}
