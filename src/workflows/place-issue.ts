import type { Issue } from '../core/kernel/issue';
import { columnLetters } from '../excel/cells/sheet-area';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';

/** An issue with its place in the workbook, as people and scripts find it. */
export interface PlacedIssue extends Issue {
  readonly sheet: string;
  /** `J118`; only the row where the sheet has no column for the field. */
  readonly cell: string;
  readonly rowId: string;
}

/** Says where in the workbook an issue is. */
export function placeIssue(issue: Issue, { places, tables }: WorkspaceSnapshot): PlacedIssue {
  const place = places.get(issue.entity);
  const column = place?.columnOf.get(issue.field);
  const row = String((place?.firstRow ?? 0) + issue.rowIndex + 1);
  return {
    ...issue,
    sheet: place?.sheet ?? issue.entity,
    cell: column === undefined ? row : `${columnLetters(column)}${row}`,
    rowId: tables.tables.get(issue.entity)?.rowIds[issue.rowIndex] ?? '',
  };
}
