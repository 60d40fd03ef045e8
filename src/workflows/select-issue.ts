import { selectCell } from '../excel/selection/select-cell';
import { columnFromLetters } from '../excel/cells/sheet-area';
import type { CellPlace } from './place-issue';
import type { WorkspaceHost } from './workspace-host';

const address = /^([A-Z]*)(\d+)$/;

/** Brings the cell of an issue before the person's eyes. */
export async function selectIssue(host: WorkspaceHost, { sheet, cell }: CellPlace): Promise<void> {
  const [, letters = '', row = '1'] = address.exec(cell) ?? [];
  await selectCell(host, sheet, Number(row) - 1, letters === '' ? 0 : columnFromLetters(letters));
}
