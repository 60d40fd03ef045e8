import { leaveOutRows } from '../leave-out-rows';
import { createNoteCollector } from '../source-notes';
import { oddRowCodes, type SourceNote, type SourceTable } from '../source-table';
import { cellGroups } from './column-cells';
import { noteDates } from './date-notes';
import { noteRepeatedKeys } from './key-notes';
import { noteNumbers } from './number-notes';

/** What is to be known of the columns of a source: numbers and dates written in several ways, keys that repeat. */
export function columnNotes(source: SourceTable): readonly SourceNote[] {
  const notes = createNoteCollector();
  const data = leaveOutRows(source, oddRowCodes);
  source.headings.forEach((heading, index) => {
    const groups = cellGroups(data, index);
    noteNumbers(heading, groups, notes);
    noteDates(heading, groups, notes);
    noteRepeatedKeys(heading, index, groups, data.rows.length, notes);
  });
  return notes.notes();
}
