import { fileEmpty, looksLikeWorkbook } from '../../core/kernel/workbook-bytes';
import type { SourceTable } from '../../core/mapping/source-table';
import { chunksOf } from '../../sources/chunks-of';
import { streamCsvSource, type SourceStream } from '../../sources/stream-csv-source';

/** A file that can be read more than once, as a `File` of the browser can. */
export interface ReadableFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
}

/** The first rows of a text too long to be held, and about how many it has. */
export interface StreamedFile {
  readonly file: ReadableFile;
  readonly sample: SourceTable;
  /** By the bytes of the first ones. */
  readonly aboutRows: number;
}

const sampledRows = 5_000;

/** From how many bytes on a text is streamed. */
export const streamedFrom = 8 * 1024 * 1024;

export const openStream = (file: ReadableFile): Promise<SourceStream> =>
  streamCsvSource(chunksOf(file.stream()), file.name);

async function firstBytes(file: ReadableFile): Promise<Uint8Array> {
  for await (const chunk of chunksOf(file.stream())) return chunk;
  throw fileEmpty(file.name);
}

/** Whether a file is a text too long to be read at once. */
export const isStreamed = async (file: ReadableFile, from = streamedFrom): Promise<boolean> =>
  file.size >= from && !looksLikeWorkbook(await firstBytes(file));

/** Reads the first rows of a long text; throws FILE_EMPTY and the codes of `decodeText`. */
export async function openStreamedFile(file: ReadableFile): Promise<StreamedFile> {
  const { head, blocks, notes } = await openStream(file);
  const rows: SourceTable['rows'][number][] = [];
  const rowNumbers: number[] = [];
  let bytes = 0;
  for await (const block of blocks) {
    for (const row of block.rows) rows.push(row);
    for (const number of block.numbers) rowNumbers.push(number);
    bytes = block.bytes;
    if (rows.length >= sampledRows) break;
  }
  const aboutRows = bytes < file.size ? Math.round((rows.length * file.size) / bytes) : rows.length;
  const sample = {
    ...head,
    rows: rows.slice(0, sampledRows),
    rowNumbers: rowNumbers.slice(0, sampledRows),
    notes: notes(),
  };
  return { file, sample, aboutRows };
}
