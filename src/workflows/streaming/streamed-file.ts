import type { SourceTable } from '../../core/mapping/source-table';
import { isWorkbook, openSourceStream } from '../../sources/open-source-stream';
import { bytesOfFile, type ReadableBytes, type SlicedFile } from '../../sources/readable-bytes';
import type { OpenedStream } from '../../sources/stream-csv-source';

/** The first rows of a source too long to be held, and about how many it has. */
export interface StreamedFile {
  readonly file: ReadableBytes;
  /** The sheet a person chose, where it is a workbook. */
  readonly sheet?: string;
  readonly sample: SourceTable;
  readonly aboutRows: number;
}

const sampledRows = 5_000;

/** From how many bytes on a source is streamed; a workbook, which is packed and whose merged cells are then not filled, later. */
const streamedFrom = { text: 8 * 1024 * 1024, workbook: 24 * 1024 * 1024 };

export const openStream = ({ file, sheet }: Pick<StreamedFile, 'file' | 'sheet'>): Promise<OpenedStream> =>
  openSourceStream(file, sheet === undefined ? {} : { sheet });

/** Whether a file is too long to be read at once. */
export async function isStreamed(file: SlicedFile, from = streamedFrom): Promise<boolean> {
  const { text, workbook } = from;
  if (file.size < Math.min(text, workbook)) return false;
  return file.size >= ((await isWorkbook(bytesOfFile(file))) ? workbook : text);
}

/** Reads the first rows of a long source, of the sheet chosen; throws as `openSourceStream` does. */
export async function openStreamedFile(chosenFile: SlicedFile, sheet?: string): Promise<StreamedFile> {
  const file = bytesOfFile(chosenFile);
  const chosen = sheet === undefined ? {} : { sheet };
  const { head, blocks, notes, total, aboutRows: told } = await openStream({ file, ...chosen });
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
  const aboutRows = bytes < total ? Math.max(rows.length, byBytes) : rows.length;
  const sample = {
    ...head,
    rows: rows.slice(0, sampledRows),
    rowNumbers: rowNumbers.slice(0, sampledRows),
    notes: notes(),
  };
  return { file, ...chosen, sample, aboutRows };
}
