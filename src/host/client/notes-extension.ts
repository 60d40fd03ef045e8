import type { ClientLibrary } from './session';

/** A member of a client class as the library's own builder reads it: name, then numbers that say what it is. */
type Member = readonly (string | number)[];

interface LibraryParts {
  readonly LibraryBuilder: new (options: { metadata: object; targetNamespaceObject: object }) => unknown;
  readonly BatchApiHelper: {
    createPropertyObject(
      type: unknown,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ): object;
  };
}

interface NoteClasses {
  readonly NoteCollection?: unknown;
  readonly Workbook: { readonly prototype: object };
  readonly Worksheet: { readonly prototype: object };
}

/** How the library's metadata marks members (its own bits). */
const collectionType = 1;
const shown = 1;
const readOnly = 2;
const reads = 2;
const short = 8;

const scalars: readonly Member[] = [
  ['authorName', shown | readOnly],
  ['content', shown],
  ['height', shown],
  ['visible', shown],
  ['width', shown],
];

const collectionMethods: readonly Member[] = [
  ['add', 'Excel.Note', 2, 0],
  ['getItem', 'Excel.Note', 1, reads],
  ['getItemAt', 'Excel.Note', 1, reads],
  ['getItemOrNullObject', 'Excel.Note', 1, reads],
];

/**
 * `notes` came with ExcelApi 1.18, after the published client library was cut. Its own builder makes the two missing classes
 * from metadata, in memory, as Excel's copy of the library has them; the published file stays as it is.
 */
export function addNotes(library: ClientLibrary): void {
  const excel = library.Excel as unknown as NoteClasses;
  if (excel.NoteCollection !== undefined) return;
  const { LibraryBuilder, BatchApiHelper } = library.OfficeExtension as unknown as LibraryParts;
  const note = [
    'Note',
    0,
    scalars,
    0,
    [['delete', 0, 0]],
    [['getLocation', 'Excel.Range', 0, reads | short, 0, 4]],
  ];
  const notes = [
    'NoteCollection',
    collectionType,
    0,
    0,
    [['getCount', 0, reads]],
    collectionMethods,
    0,
    'Excel.Note',
  ];
  const metadata = {
    name: 'Excel',
    defaultApiSetName: 'ExcelApi',
    hostName: 'Excel',
    clientObjectTypes: [note, notes],
  };
  new LibraryBuilder({ metadata, targetNamespaceObject: excel });
  const made = new WeakMap<object, object>();
  for (const owner of [excel.Workbook, excel.Worksheet]) {
    Object.defineProperty(owner.prototype, 'notes', {
      configurable: true,
      enumerable: true,
      get(this: object) {
        const known = made.get(this);
        if (known) return known;
        const collection = BatchApiHelper.createPropertyObject(excel.NoteCollection, this, 'Notes', true, 4);
        made.set(this, collection);
        return collection;
      },
    });
  }
}
