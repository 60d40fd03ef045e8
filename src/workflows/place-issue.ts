import type { Issue } from '../core/kernel/issue';
import { columnLetters } from '../excel/cells/sheet-area';
import type { WorkspacePlaces } from './watch-workbook';

/** A cell as people find it in the workbook. */
export interface CellPlace {
  readonly sheet: string;
  /** `J118`; only the row where the sheet has no column for the field. */
  readonly cell: string;
}

/** Where in the workbook an issue is. */
export function placeOf(
  { entity, field, rowIndex }: Pick<Issue, 'entity' | 'field' | 'rowIndex'>,
  places: WorkspacePlaces,
): CellPlace {
  const place = places.get(entity);
  const column = place?.columnOf.get(field);
  const row = String((place?.firstRow ?? 0) + rowIndex + 1);
  return {
    sheet: place?.sheet ?? entity,
    cell: column === undefined ? row : `${columnLetters(column)}${row}`,
  };
}
