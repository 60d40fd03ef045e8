import { parseAddress } from '../../workbook/address';
import { invalidArgument, itemNotFound } from '../../workbook/host-fault';
import { addNote, deleteNote, noteAt } from '../../workbook/note-acts';
import { requireUnprotected } from '../../workbook/sheet-guard';
import type { Note } from '../../workbook/worksheet';
import type { Arguments } from '../arguments';
import { flagOf, numberOf, textOf } from '../arguments';
import {
  hostObject,
  rangeObject,
  RangeRef,
  type HostObjectOf,
  type Json,
  type NoteRef,
  type Scope,
} from '../host-object';
import type { HostType } from '../host-type';
import { rangeAt } from './range-geometry';

const notesIn = ({ workbook, sheet }: Scope): NoteRef[] =>
  (sheet ? [sheet] : workbook.sheets).flatMap((home) => home.notes.map((note) => ({ sheet: home, note })));

const noteObject = (ref: NoteRef): HostObjectOf<'Note'> => hostObject('Note', ref);

/** The one cell an address or a Range names; an address names its sheet, unless the notes are those of one sheet. */
function cellOf({ workbook, sheet }: Scope, key: RangeRef | string): RangeRef {
  if (key instanceof RangeRef) return key;
  const named = parseAddress(key)?.sheetName;
  const home = named === undefined ? (sheet ?? workbook.activeSheet) : workbook.sheetNamed(named);
  if (!home) throw invalidArgument();
  return rangeAt(home, key);
}

function find(scope: Scope, key: RangeRef | string): NoteRef | undefined {
  const byId = notesIn(scope).find(({ note }) => note.id === key);
  if (byId) return byId;
  const { sheet, area } = cellOf(scope, key);
  const note = noteAt(sheet, area.top, area.left);
  return note && { sheet, note };
}

const cellArgument = (args: Arguments): RangeRef | string => args.object(0, 'Range') ?? args.text(0);

function required(ref: NoteRef | undefined): HostObjectOf<'Note'> {
  if (!ref) throw itemNotFound();
  return noteObject(ref);
}

/** `workbook.notes` and `worksheet.notes` (ExcelApi 1.18). */
export const noteCollectionType: HostType<Scope> = {
  items: (scope) => notesIn(scope).map(noteObject),
  item: (scope, key: Json) => required(find(scope, textOf(key))),
  call: {
    Add: (scope, args) => {
      const { sheet, area } = cellOf(scope, cellArgument(args));
      if (area.top !== area.bottom || area.left !== area.right) throw invalidArgument();
      return noteObject({ sheet, note: addNote(sheet, area.top, area.left, textOf(args.json(1))) });
    },
    GetCount: (scope) => notesIn(scope).length,
    GetItem: (scope, args) => required(find(scope, cellArgument(args))),
    GetItemAt: (scope, args) => required(notesIn(scope)[args.integer(0)]),
    GetItemOrNullObject: (scope, args) => {
      const ref = find(scope, cellArgument(args));
      return ref ? noteObject(ref) : null;
    },
  },
};

function change({ sheet, note }: NoteRef, values: Partial<Note>): void {
  requireUnprotected(sheet);
  Object.assign(note, values);
  sheet.workbook.record({ kind: 'notes', sheet });
}

export const noteType: HostType<NoteRef> = {
  id: ({ note }) => note.id,
  get: {
    AuthorName: ({ note }) => note.author,
    Content: ({ note }) => note.text,
    Height: ({ note }) => note.height,
    Width: ({ note }) => note.width,
    Visible: ({ note }) => note.visible,
  },
  set: {
    Content: (ref, value) => change(ref, { text: textOf(value) }),
    Height: (ref, value) => change(ref, { height: numberOf(value) }),
    Width: (ref, value) => change(ref, { width: numberOf(value) }),
    Visible: (ref, value) => change(ref, { visible: flagOf(value) }),
  },
  call: {
    Delete: ({ sheet, note }) => {
      deleteNote(sheet, note);
      return null;
    },
    GetLocation: ({ sheet, note }) =>
      rangeObject(sheet, { top: note.row, bottom: note.row, left: note.column, right: note.column }),
  },
};

/** Threaded comments of a loaded file are kept but not shown: the collection reads as empty and takes nothing. */
export const commentCollectionType: HostType<Scope> = {
  items: () => [],
  call: { GetCount: () => 0, GetItemOrNullObject: () => null },
};
