import { HucreError, streamXlsxRows, type StreamRow } from 'hucre';
import type { Cell } from '../core/entity/cell';
import {
  checkWorkbookBytes,
  checkWorkbookEntries,
  damagedWorkbook,
  expandsTooMuch,
  fileEmpty,
  fileTooLarge,
  workbookLimits,
} from '../core/kernel/workbook-bytes';
import type { ZipEntry } from '../core/kernel/zip-directory';
import { MergedFill, type MergedRange } from '../core/mapping/fill-merged';
import { createNoteCollector, type NoteCollector } from '../core/mapping/source-notes';
import { readGrid } from '../core/mapping/table-from-grid';
import { streamOf } from './chunks-of';
import { noSheet } from './read-xlsx-source';
import { readRange, type ReadableBytes } from './readable-bytes';
import { mostRows, type SourceOptions } from './source-options';
import type { OpenedStream, SourceBlock } from './stream-csv-source';
import { sourceCell } from './xlsx-cell';
import { mergedRanges } from './xlsx-merges';
import { xlsxSheets, type XlsxSheet } from './xlsx-sheets';
import { readZipEntries, zipOf } from './zip-parts';

/** Rows of a block; by the first ones the headings are judged. Long ones come in smaller blocks. */
const blockRows = 1000;
const blockBytes = 1 << 21;
/** Texts that cells share are held while a sheet is read; more than this is not. */
const sharedBytes = 256 * 1024 * 1024;
/** Where an archive says that a length needs more than 32 bits. */
const inZip64 = 0xffffffff;

const sharedStrings = 'xl/sharedStrings.xml';
/** What cells cannot be read without, in the order in which it is. */
const firstParts = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  sharedStrings,
];

/** The parts a sheet is read by, the sheet last. Throws FILE_EXPANDS_TOO_MUCH or FILE_TOO_LARGE. */
function partsOf(file: ReadableBytes, entries: readonly ZipEntry[], { entry }: XlsxSheet): ZipEntry[] {
  const parts = firstParts.flatMap((name) => entries.find((known) => known.name === name) ?? []);
  const shared = parts.find(({ name }) => name === sharedStrings);
  if (shared && shared.expandedBytes > sharedBytes)
    throw expandsTooMuch(file.name, shared.expandedBytes, sharedBytes);
  if (entry.compressedBytes === inZip64 || entry.expandedBytes > inZip64)
    throw fileTooLarge(file.name, file.size, inZip64);
  return [...parts, entry];
}

/** Bytes after which rows at hand are taken before there are more. */
const betweenTurns = 1 << 18;

/** Ends once rows at hand have been taken. */
const rowsTaken = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

/** Asks for bytes only once what came of those before was taken, so that no more than a few pieces wait. */
class Tap {
  taken = 0;
  private turnAt = 0;
  private isShut = false;
  private opened = Promise.resolve();
  private release: () => void = () => undefined;

  shut(): void {
    this.isShut = true;
    this.opened = new Promise((resolve) => (this.release = resolve));
  }

  open(): void {
    this.isShut = false;
    this.release();
  }

  /** Opened only to take rows that wait already, it is shut again before the turn is over, and nothing more is asked for. */
  readonly ready = async (): Promise<void> => {
    if (!this.isShut && this.taken - this.turnAt < betweenTurns) return;
    do {
      await this.opened;
      await rowsTaken();
    } while (this.isShut);
    this.turnAt = this.taken;
  };
}

interface GridBlock {
  readonly grid: readonly (readonly Cell[])[];
  readonly rowNumbers: readonly number[];
  readonly bytes: number;
}

interface SheetReading {
  readonly file: string;
  readonly merges: readonly MergedRange[];
  readonly tap: Tap;
}

/** Rows of a sheet in blocks; rows that the file leaves out are blank ones. */
async function* gridBlocks(
  rows: AsyncIterable<StreamRow>,
  { file, merges, tap }: SheetReading,
  notes: NoteCollector,
) {
  const fill = new MergedFill(merges, notes);
  let grid: (readonly Cell[])[] = [];
  let rowNumbers: number[] = [];
  let next = 0;
  let before = 0;
  try {
    for await (const { index, values } of rows) {
      if (!(index >= 0 && index < mostRows))
        throw damagedWorkbook(file, new Error(`A sheet has no row ${String(index + 1)}.`));
      for (; next < index; next += 1) {
        const filled = fill.reaches(next) ? fill.row(next, []) : [];
        if (filled.length === 0) notes.add('blankRow', next + 1);
        else {
          grid.push(filled);
          rowNumbers.push(next + 1);
        }
      }
      next = index + 1;
      grid.push(
        fill.row(
          index,
          values.map((value) => sourceCell(value, index + 1, notes)),
        ),
      );
      rowNumbers.push(next);
      if (grid.length < blockRows && tap.taken - before < blockBytes) continue;
      tap.shut();
      yield { grid, rowNumbers, bytes: tap.taken } satisfies GridBlock;
      tap.open();
      before = tap.taken;
      [grid, rowNumbers] = [[], []];
    }
    yield { grid, rowNumbers, bytes: tap.taken } satisfies GridBlock;
  } finally {
    tap.open();
  }
}

async function chooseSheet(
  file: ReadableBytes,
  entries: readonly ZipEntry[],
  wanted: string | undefined,
): Promise<{ sheet: XlsxSheet; filled: readonly XlsxSheet[] }> {
  const sheets = await xlsxSheets(file, entries);
  const filled = sheets.filter(({ isHidden, rows }) => !isHidden && rows > 0);
  const sheet = wanted === undefined ? filled[0] : sheets.find(({ name }) => name === wanted);
  if (sheet) return { sheet, filled };
  if (wanted === undefined) throw fileEmpty(file.name);
  const names = sheets.map(({ name }) => name);
  throw noSheet(file.name, wanted, names);
}

/** Says what is wrong with what begins as a workbook and is no zip: an older form, a password, damage. */
const refuseWhole = async (file: ReadableBytes): Promise<void> =>
  checkWorkbookBytes(await readRange(file, 0, Math.min(file.size, workbookLimits.fileBytes)), file.name);

/** Throws what reading means by a damaged workbook as FILE_NOT_A_WORKBOOK. */
async function* soundly<Item>(items: AsyncIterable<Item>, name: string): AsyncGenerator<Item> {
  try {
    yield* items;
  } catch (error) {
    if (error instanceof HucreError) throw damagedWorkbook(name, error);
    throw error;
  }
}

/**
 * Reads a sheet of an .xlsx of any length as it comes, holding a piece of it and the texts its cells share. Headings are
 * judged by the first rows, a thousand at most. Merged cells are filled, for which the sheet is unpacked once beforehand. Throws the codes of
 * `checkWorkbookBytes`, SHEET_NOT_FOUND, FILE_EMPTY, and FILE_EXPANDS_TOO_MUCH or FILE_TOO_LARGE where even that is too much.
 */
export async function streamXlsxSource(
  file: ReadableBytes,
  options: SourceOptions = {},
): Promise<OpenedStream> {
  const entries = await readZipEntries(file);
  if (!entries) await refuseWhole(file);
  checkWorkbookEntries(entries, file.name, Infinity);
  const { sheet, filled } = await chooseSheet(file, entries, options.sheet);
  const notes = createNoteCollector();
  if (options.sheet === undefined && filled.length > 1) notes.add('sheetChosen', 1);
  const tap = new Tap();
  const parts = partsOf(file, entries, sheet);
  const bytes = zipOf(file, parts, (length) => (tap.taken += length));
  const rows = soundly(streamXlsxRows(streamOf(bytes, tap.ready), { sheet: sheet.name }), file.name);
  const merges = await mergedRanges(file, sheet.entry);
  const grids = gridBlocks(rows, { file: file.name, merges, tap }, notes);
  const first = await grids.next();
  if (first.done === true || first.value.grid.length === 0) throw fileEmpty(options.sheet ?? file.name);
  const { headerRow, headerRows } = options;
  const { table, later } = readGrid(
    first.value.grid,
    {
      ...{ rowNumbers: first.value.rowNumbers, rectangular: true },
      ...(headerRow === undefined ? {} : { headerRow }),
      ...(headerRows === undefined ? {} : { headerRows }),
    },
    notes,
  );
  const { rows: firstRows, rowNumbers, ...head } = table;
  if (head.headings.length === 0) throw fileEmpty(options.sheet ?? file.name);
  const taken = first.value.bytes;
  async function* blocks(): AsyncGenerator<SourceBlock> {
    yield { rows: firstRows, numbers: rowNumbers, bytes: taken };
    for await (const block of grids) {
      const kept = later(block.grid, block.rowNumbers);
      yield { rows: kept.rows, numbers: kept.rowNumbers, bytes: block.bytes };
    }
  }
  const sheets = filled.map(({ entry: _entry, isHidden: _isHidden, ...told }) => told);
  return {
    head: {
      name: file.name,
      format: 'xlsx',
      sheet: sheet.name,
      ...(options.sheet === undefined ? { sheets } : {}),
      ...head,
    },
    total: sheet.entry.expandedBytes,
    aboutRows: Math.max(0, sheet.rows - 1),
    blocks: blocks(),
    notes: () => notes.notes(),
  };
}
