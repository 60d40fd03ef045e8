import { useEffect, useRef, useState } from 'react';
import type { WorkspaceCheck } from '../../workflows/validate-workspace';
import { entityCellAt, watchWorkbook } from '../../workflows/watch-workbook';
import { usePane } from '../pane/pane-context';
import type { Here } from './check-view';
import type { Finished } from './use-last-value';

/** Whether what the list says is still what the sheets hold. */
export type Freshness = 'fresh' | 'stale' | 'rechecking';

/** Long enough not to check in the middle of typing a row, short enough to feel alive. */
const pauseMs = 1200;
/** A check longer than this would get in the way of typing, so it waits to be asked for. */
const longestLiveMs = 3000;

interface Watch {
  readonly last: Finished<WorkspaceCheck> | undefined;
  readonly running: boolean;
  readonly onSelect: (here: Here | undefined) => void;
  /** People have edited cells and then paused. */
  readonly onPause: () => void;
}

/** Follows the workbook while the screen is in sight: the selected cell, and edits since the last check. */
export function useWorkbookWatch(watch: Watch): Freshness {
  const { host } = usePane();
  const [edited, setEdited] = useState(false);
  const latest = useRef(watch);
  useEffect(() => {
    latest.current = watch;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onEdit = () => {
      const { last, running } = latest.current;
      if (running || !last) return;
      setEdited(true);
      clearTimeout(timer);
      if (last.tookMs <= longestLiveMs) timer = setTimeout(() => latest.current.onPause(), pauseMs);
    };
    const onSelect = (sheetId: string, address: string) => {
      const places = latest.current.last?.value.places;
      const cell = places && entityCellAt(places, sheetId, address);
      const sheet = cell && places.get(cell.entity)?.sheet;
      latest.current.onSelect(cell && { cell, place: `${sheet ?? ''}!${address}` });
    };
    const stopping = watchWorkbook(host, { onEdit, onSelect });
    return () => {
      clearTimeout(timer);
      void stopping.then((stop) => stop());
    };
  }, [host]);
  useEffect(() => setEdited(false), [watch.last]);
  if (!edited) return 'fresh';
  return watch.running ? 'rechecking' : 'stale';
}
