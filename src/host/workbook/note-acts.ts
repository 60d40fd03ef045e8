import { itemAlreadyExists } from './host-fault';
import { requireUnprotected } from './sheet-guard';
import type { Note, Worksheet } from './worksheet';

export const noteAt = (sheet: Worksheet, row: number, column: number): Note | undefined =>
  sheet.notes.find((note) => note.row === row && note.column === column);

/** Puts a note on a cell that has none. */
export function addNote(sheet: Worksheet, row: number, column: number, text: string, author = ''): Note {
  requireUnprotected(sheet);
  if (noteAt(sheet, row, column)) throw itemAlreadyExists();
  const id = `note-${sheet.workbook.nextId()}`;
  const note: Note = { id, row, column, author, text, visible: false, width: 108, height: 59.25 };
  sheet.notes.push(note);
  sheet.workbook.record({ kind: 'notes', sheet });
  return note;
}

export function deleteNote(sheet: Worksheet, note: Note): void {
  requireUnprotected(sheet);
  sheet.notes = sheet.notes.filter((other) => other !== note);
  sheet.workbook.record({ kind: 'notes', sheet });
}
