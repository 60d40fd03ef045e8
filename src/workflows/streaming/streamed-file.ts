import type { SourceTable } from '../../core/mapping/source-table';
import { isWorkbook, openSourceStream } from '../../sources/open-source-stream';
import { bytesOfFile, type SlicedFile } from '../../sources/readable-bytes';
import type { Watching } from '../progress';
import type { SourceOptions } from '../../sources/source-options';
import type { OpenedStream } from '../../sources/stream-csv-source';

/** The first rows of a source too long to be held, and about how many it has. */
export interface FirstRows {
  readonly sample: SourceTable;
  readonly aboutRows: number;
}

/** Which rows are no data. */
export type RowChoice = Pick<SourceOptions, 'leaveOut'>;

/** A source too long to be held. */
export interface StreamedFile extends FirstRows {
  readonly file: Pick<SlicedFile, 'name' | 'size'>;
  /** Opens it to be read as it comes, from the beginning. */
  open(reading: RowChoice): Promise<OpenedStream>;
  /** Reads all of it; throws FILE_TOO_LARGE where that is more than can be read at once. */
  read(reading: RowChoice, watching?: Watching): Promise<SourceTable>;
}

const sampledRows = 5_000;

/** From how many bytes on a source is streamed; a workbook, which is packed and takes longer to open so, later. */
const streamedFrom = { text: 8 * 1024 * 1024, workbook: 24 * 1024 * 1024 };

/** Whether a file is too long to be read at once. */
export async function isStreamed(file: SlicedFile, from = streamedFrom): Promise<boolean> {
  const { text, workbook } = from;
  if (file.size < Math.min(text, workbook)) return false;
  return file.size >= ((await isWorkbook(bytesOfFile(file))) ? workbook : text);
}

/** Reads the first rows of a long source, of the sheet chosen; throws as `openSourceStream` does. */
export async function firstRowsOf(file: SlicedFile, sheet?: string): Promise<FirstRows> {
  const options = sheet === undefined ? {} : { sheet };
  const { head, blocks, notes, total, aboutRows: told } = await openSourceStream(bytesOfFile(file), options);
  const rows: SourceTable['rows'][number][] = [];
  const rowNumbers: number[] = [];
  let bytes = 0;
  for await (const block of blocks) {
    for (const row of block.rows) rows.push(row);
    for (const number of block.numbers) rowNumbers.push(number);
    bytes = block.bytes;
    if (rows.length >= sampledRows) break;
  }
  const byBytes = told ?? Math.round((rows.length * total) / bytes);
  const sample = {
    ...head,
    rows: rows.slice(0, sampledRows),
    rowNumbers: rowNumbers.slice(0, sampledRows),
    notes: notes(),
  };
  return { sample, aboutRows: bytes < total ? Math.max(rows.length, byBytes) : rows.length };
}
