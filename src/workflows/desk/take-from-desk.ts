import type { SourceTable } from '../../core/mapping/source-table';
import type { OpenedStream, SourceBlock } from '../../sources/stream-csv-source';
import type { Watching } from '../progress';
import type { DeskFile, LaidSource, Reading, SourceDesk, StreamPiece } from './source-desk';

/** Cells handed over at once: a few milliseconds of whoever takes them. */
const cellsAtOnce = 20_000;

const rowsAtOnce = ({ headings }: Pick<SourceTable, 'headings'>): number =>
  Math.max(1, Math.floor(cellsAtOnce / Math.max(1, headings.length)));

/** Takes what lies on a desk, a few rows at a time. */
export async function takeSource(
  desk: SourceDesk,
  { head, rowCount }: LaidSource,
  { onProgress, signal }: Watching = {},
): Promise<SourceTable> {
  const rows: SourceTable['rows'][number][] = [];
  const rowNumbers: number[] = [];
  while (rows.length < rowCount) {
    signal?.throwIfAborted();
    const part = await desk.rows(rows.length, rowsAtOnce(head));
    for (const row of part.rows) rows.push(row);
    for (const number of part.rowNumbers) rowNumbers.push(number);
    onProgress?.({ stage: 'readingFiles', done: rows.length, total: rowCount });
  }
  return { ...head, rows, rowNumbers };
}

/** Lays a source on a desk, a few rows at a time. */
export async function laySource(desk: SourceDesk, source: SourceTable, signal?: AbortSignal): Promise<void> {
  const { rows, rowNumbers, ...head } = source;
  const count = rowsAtOnce(head);
  await desk.lay(head);
  for (let from = 0; from < rows.length; from += count) {
    signal?.throwIfAborted();
    const to = from + count;
    await desk.add({ rows: rows.slice(from, to), rowNumbers: rowNumbers.slice(from, to) });
  }
}

/** A file that a desk reads as it comes, one piece ahead of who takes them; `close` ends the desk with the reading. */
export async function streamFromDesk(
  desk: SourceDesk,
  file: DeskFile,
  reading: Reading,
  close: () => void,
): Promise<OpenedStream> {
  try {
    const head = await desk.stream(file, reading);
    let notes: StreamPiece['notes'] = [];
    async function* blocks(): AsyncGenerator<SourceBlock> {
      try {
        for (let coming = desk.next(); ;) {
          const piece = await coming;
          notes = piece.notes;
          if (!piece.block) return;
          coming = desk.next();
          // Whoever stops taking them is not told of a piece that fails meanwhile.
          coming.catch(() => undefined);
          yield piece.block;
        }
      } finally {
        close();
      }
    }
    return { ...head, blocks: blocks(), notes: () => notes };
  } catch (error) {
    close();
    throw error;
  }
}
