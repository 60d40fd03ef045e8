import type { LookupTables } from '../core/mapping/expression-context';
import type { MappingProfile } from '../core/mapping/mapping-profile';
import type { MappingProblem } from '../core/mapping/mapping-result';
import type { Language } from '../core/kernel/bilingual';
import { CodedError } from '../core/kernel/coded-error';
import { equalBlocks } from '../sources/equal-blocks';
import type { OpenedStream } from '../sources/stream-csv-source';
import { mapSource, type MapOptions } from './map-source';
import type { Watching } from './progress';
import { readWithRowIds } from './read-with-row-ids';
import { splitWorkspace } from './split-workspace';
import type { WorkspaceHost } from './workspace-host';

/** What came into one workbook. */
export interface BookSummary {
  readonly rowsIn: number;
  readonly rowsOut: Readonly<Record<string, number>>;
  readonly problemCount: number;
  readonly unproducedCount: number;
}

/** What came of a source spread over workbooks; problems are the first, counts all. */
export interface BooksSummary extends BookSummary {
  readonly books: readonly BookSummary[];
  readonly problems: readonly MappingProblem[];
}

export interface BooksOptions extends Pick<MapOptions, 'newRowId' | 'by' | 'at'> {
  readonly tables: LookupTables;
  readonly language: Language;
  readonly newWorkbookId: () => string;
  /** Rows of the source that go into one workbook. */
  readonly rowsOfBook: number;
  /** Makes the workbook of this number, from 1, does this in it and keeps it. */
  readonly inBook: <T>(number: number, work: (book: WorkspaceHost) => Promise<T>) => Promise<T>;
}

const listed = 1000;

/** Setup rows would be made anew in each workbook, and rows that are there already would be copied into all of them. */
async function requireEmpty(
  whole: WorkspaceHost,
  { setup = [] }: MappingProfile,
  entities: readonly string[],
  newRowId: () => string,
): Promise<void> {
  if (setup.length > 0)
    throw new CodedError(
      'BOOKS_WITH_SETUP',
      'notDone',
      'The profile brings rows of its own along, which every workbook would get again. Bring a first extract into the workspace with --into alone, take “setup” out of the profile, and spread the rest.',
      { rows: setup.length },
    );
  const { snapshot } = await readWithRowIds(whole, newRowId);
  for (const entity of entities) {
    const rows = snapshot.tables.tables.get(entity)?.rowCount ?? 0;
    if (rows === 0) continue;
    const sheet = snapshot.places.get(entity)?.sheet ?? entity;
    throw new CodedError(
      'BOOKS_NOT_EMPTY',
      'notDone',
      `The sheet ${sheet} has ${String(rows)} rows, which every workbook would get. Spread a source only over sheets that are empty in the workspace.`,
      { sheet, rows },
    );
  }
}

const added = (all: Readonly<Record<string, number>>, more: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    [...new Set([...Object.keys(all), ...Object.keys(more)])].map((name) => [
      name,
      (all[name] ?? 0) + (more[name] ?? 0),
    ]),
  );

/**
 * Brings a source of any length into parts of a workspace, each a workbook of its own with so many of its rows and the keys of
 * the rows that stay behind: what no sheet holds is then checked, mended and pushed book by book. Throws BOOKS_WITH_SETUP,
 * BOOKS_NOT_EMPTY and PART_EMPTY before anything is written; the workbooks made before a later failure stay.
 */
export async function mapIntoBooks(
  whole: WorkspaceHost,
  source: OpenedStream,
  profile: MappingProfile,
  { language, newWorkbookId, rowsOfBook, inBook, tables, ...doing }: BooksOptions,
  { onProgress, signal }: Watching = {},
): Promise<BooksSummary> {
  const entities = [...new Set(profile.entities.map(({ entity }) => entity))];
  const { newRowId } = doing;
  await requireEmpty(whole, profile, entities, newRowId);
  const books: BookSummary[] = [];
  const problems: MappingProblem[] = [];
  let all: BookSummary = { rowsIn: 0, rowsOut: {}, problemCount: 0, unproducedCount: 0 };
  for await (const { rows, numbers, bytes } of equalBlocks(source.blocks, rowsOfBook)) {
    signal?.throwIfAborted();
    const table = { ...source.head, rows, rowNumbers: numbers, notes: [] };
    const told = await inBook(books.length + 1, async (book) => {
      await splitWorkspace(whole, book, { entities, language, newRowId, newWorkbookId });
      return mapSource(book, table, profile, { ...doing, tables });
    });
    const book = {
      rowsIn: rows.length,
      rowsOut: told.rowsOut,
      problemCount: told.problems.length,
      unproducedCount: told.unproduced.length,
    };
    books.push(book);
    problems.push(...told.problems.slice(0, listed - problems.length));
    all = {
      rowsIn: all.rowsIn + book.rowsIn,
      rowsOut: added(all.rowsOut, book.rowsOut),
      problemCount: all.problemCount + book.problemCount,
      unproducedCount: all.unproducedCount + book.unproducedCount,
    };
    onProgress?.({ stage: 'mapping', done: bytes, total: source.total });
  }
  return { ...all, books, problems };
}
