import { columnFromLetters } from '../excel/cells/sheet-area';
import { watchWorkspace } from '../excel/events/watch-workspace';
import type { SheetPlace } from '../excel/workspace/read-workspace';
import type { WorkspaceHost } from './workspace-host';

/** A cell of an entity sheet, as the check speaks of it; `rowIndex` counts data rows from 0. */
export interface EntityCell {
  readonly entity: string;
  /** Undefined in a column that people added. */
  readonly field: string | undefined;
  readonly rowIndex: number;
}

export type WorkspacePlaces = ReadonlyMap<string, SheetPlace>;

export interface WorkbookListener {
  /** Somebody changed a cell, of this sheet where it is known; what was read before may no longer hold. */
  readonly onEdit: (sheetId?: string) => void;
  /** `address` is the first cell of the selection, such as `J118`. */
  readonly onSelect: (sheetId: string, address: string) => void;
}

/** Tells of what people do in the workbook until the function given back is called. */
export const watchWorkbook = (
  host: WorkspaceHost,
  listener: WorkbookListener,
): Promise<() => Promise<void>> =>
  watchWorkspace(host, (event) => {
    if (event.kind === 'selected') listener.onSelect(event.sheetId, event.address.split(/[:,]/)[0] ?? '');
    else listener.onEdit(event.kind === 'edited' ? event.sheetId : undefined);
  });

const cellShape = /^\$?([A-Z]{1,3})\$?(\d+)$/i;

/** The entity cell at an address; undefined outside the data of an entity sheet. */
export function entityCellAt(
  places: WorkspacePlaces,
  sheetId: string,
  address: string,
): EntityCell | undefined {
  const [, letters, row] = cellShape.exec(address.split('!').at(-1) ?? '') ?? [];
  if (letters === undefined || row === undefined) return undefined;
  const column = columnFromLetters(letters.toUpperCase());
  for (const [entity, place] of places) {
    const rowIndex = Number(row) - 1 - place.firstRow;
    if (place.sheetId !== sheetId || rowIndex < 0) continue;
    const field = [...place.columnOf].find(([, index]) => index === column)?.[0];
    return { entity, field, rowIndex };
  }
  return undefined;
}
