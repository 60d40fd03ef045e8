import { useEffect, useRef } from 'react';
import { entityCellAt, watchWorkbook, type WorkspacePlaces } from '../../workflows/watch-workbook';
import { usePane } from '../pane/pane-context';
import type { Here } from './check-view';

/** Tells of the cell selected in the workbook while the screen is in sight; of none outside the data. */
export function useSelectedCell(
  places: WorkspacePlaces | undefined,
  onSelect: (here: Here | undefined) => void,
): void {
  const { host } = usePane();
  const latest = useRef({ places, onSelect });
  useEffect(() => {
    latest.current = { places, onSelect };
  });
  useEffect(() => {
    const stopping = watchWorkbook(host, {
      onEdit: () => undefined,
      onSelect: (sheetId, address) => {
        const { places: known, onSelect: tell } = latest.current;
        const cell = known && entityCellAt(known, sheetId, address);
        const sheet = cell && known.get(cell.entity)?.sheet;
        tell(cell && { cell, place: `${sheet ?? ''}!${address}` });
      },
    });
    return () => void stopping.then((stop) => stop());
  }, [host]);
}
