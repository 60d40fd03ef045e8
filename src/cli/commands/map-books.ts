import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Language } from '../../core/kernel/bilingual';
import type { SourceOptions } from '../../sources/source-options';
import { mapIntoBooks } from '../../workflows/map-into-books';
import type { Watching } from '../../workflows/progress';
import type { WorkspaceHost } from '../../workflows/workspace-host';
import type { CommandContext } from '../command-context';
import { doingOf } from '../doing';
import { exitCodes, type ExitCode } from '../exit-code';
import { loadProfile } from '../load-profile';
import { printResult, withProgress } from '../output';
import { createWorkbookFile, editWorkbookFile } from '../workbook-file';
import { joinLines, type FileOptions } from './map-files';
import { rowsInWords } from './map-lines';
import { openStreamed } from './map-streams';
import { openTables, type NamedTable } from './map-tables';
import { noteLines } from './note-lines';
import { sheetChoice, sheetLines } from './sheet-lines';
import { writingParts } from './unfinished-parts';

export interface BooksOptions extends FileOptions {
  readonly into: string;
  readonly books: string;
  /** Rows of the source that go into one workbook. */
  readonly partRows: number | undefined;
  readonly profile: string;
  readonly reading: SourceOptions;
  readonly table: readonly NamedTable[];
  readonly by?: string;
  readonly lang: Language;
  readonly json: boolean;
}

/** Rows of a workbook unless said otherwise: enough for the largest, few enough to be opened in seconds. */
const usualRows = 100_000;

/** `sbm map BIG.csv --profile P --into FILE.xlsx --books FOLDER`: spreads a source of any length over parts of a workspace. */
export async function booksCommand(
  context: CommandContext,
  path: string,
  { into, books: folder, partRows: rowsOfBook = usualRows, ...options }: BooksOptions,
): Promise<ExitCode> {
  const profile = await loadProfile(options.profile);
  const { source, joins } = await openStreamed(path, options, profile.source);
  const tables = await openTables(options.table);
  const { newId: newRowId, by, at } = doingOf(context, options.by);
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  const spreading = {
    newRowId,
    by,
    at,
    tables,
    rowsOfBook,
    language: options.lang,
    newWorkbookId: randomUUID,
  };
  const inBook = async <T>(
    number: number,
    work: (book: WorkspaceHost) => Promise<T>,
    save: () => Promise<void>,
  ): Promise<T> => {
    const file = `${basename(into, '.xlsx')}-${String(number)}.xlsx`;
    const made = await createWorkbookFile(join(folder, file), false, work);
    files.push(file);
    // The first part gives the workspace its name, by which all parts are merged back.
    if (number === 1) await save();
    return made;
  };
  const spread = (onProgress: Watching['onProgress']) =>
    editWorkbookFile(into, (whole, save) =>
      mapIntoBooks(
        whole,
        source,
        profile,
        { ...spreading, inBook: (number, work) => inBook(number, work, save) },
        onProgress ? { onProgress } : {},
      ),
    );
  const made = { close: () => Promise.resolve(files) };
  const { books, ...summary } = await writingParts(made, folder, () => withProgress(context, spread));
  const named = books.map((book, index) => ({ file: files[index] ?? '', ...book }));
  printResult(
    context,
    options.json,
    { ...summary, ...sheetChoice(source.head), books: named, notes: source.notes(), joins },
    [
      ...sheetLines(source.head),
      ...noteLines(source.notes()),
      ...joinLines(joins),
      `${String(summary.rowsIn)} rows in; out: ${rowsInWords(summary.rowsOut)}.`,
      `${String(summary.problemCount)} problems, ${String(summary.unproducedCount)} rows that produced nothing.`,
      ...named.map(({ file, rowsOut }) => `  ${file}: ${rowsInWords(rowsOut)}`),
    ],
  );
  return summary.problemCount > 0 ? exitCodes.dataErrors : exitCodes.done;
}
