import type { NoteCollector } from '../source-notes';
import type { SourceNoteCode } from '../source-table';
import type { CellGroup } from './column-cells';

/** Notes every cell of these groups. */
export function addGroups(
  notes: NoteCollector,
  code: SourceNoteCode,
  column: string,
  groups: readonly CellGroup[],
): void {
  for (const { text, rows } of groups)
    for (const row of rows) notes.add(code, row, { column, example: text });
}
