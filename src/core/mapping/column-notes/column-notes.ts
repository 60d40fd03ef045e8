import { leaveOutRows } from '../leave-out-rows';
import { isPlaceholder } from '../placeholders';
import { createNoteCollector } from '../source-notes';
import { oddRowCodes, type SourceNote, type SourceTable } from '../source-table';
import { addGroups } from './add-groups';
import { cellGroups } from './column-cells';
import { noteDates } from './date-notes';
import { noteRepeatedKeys } from './key-notes';
import { noteNumbers } from './number-notes';

/** What is to be known of the columns of a source: what stands for nothing, numbers and dates written in several ways, keys that repeat. */
export function columnNotes(source: SourceTable): readonly SourceNote[] {
  const notes = createNoteCollector();
  const data = leaveOutRows(source, oddRowCodes);
  source.headings.forEach((heading, index) => {
    const all = cellGroups(data, index);
    addGroups(
      notes,
      'placeholders',
      heading,
      all.filter(({ cell }) => isPlaceholder(cell)),
    );
    const groups = all.filter(({ cell }) => !isPlaceholder(cell));
    noteNumbers(heading, groups, notes);
    noteDates(heading, groups, notes);
    noteRepeatedKeys(heading, index, groups, data.rows.length, notes);
  });
  return notes.notes();
}
