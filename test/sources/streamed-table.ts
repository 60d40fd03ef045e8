import type { SourceTable } from '../../src/core/mapping/source-table';
import type { OpenedStream, SourceBlock, SourceStream } from '../../src/sources/stream-csv-source';

/** A table as a stream in blocks of these sizes, over and over; a row counts as one byte. */
export function streamOf({ rows, rowNumbers, notes, ...head }: SourceTable, sizes: readonly number[]) {
  const opened = { isClosed: false };
  async function* blocks(): AsyncGenerator<SourceBlock> {
    try {
      for (let [at, turn] = [0, 0]; at < rows.length || turn === 0; turn += 1) {
        const end = at + (sizes[turn % sizes.length] ?? 1);
        yield {
          rows: rows.slice(at, end),
          numbers: rowNumbers.slice(at, end),
          bytes: Math.min(end, rows.length),
        };
        at = end;
      }
    } finally {
      opened.isClosed = true;
    }
  }
  const stream: OpenedStream = { head, total: rows.length, blocks: blocks(), notes: () => notes };
  return Object.assign(opened, { stream });
}

/** All rows of a stream as a table, and how far each block says it is. */
export async function readWhole(stream: SourceStream): Promise<{ table: SourceTable; bytes: number[] }> {
  const rows: SourceTable['rows'][number][] = [];
  const rowNumbers: number[] = [];
  const bytes: number[] = [];
  for await (const block of stream.blocks) {
    rows.push(...block.rows);
    rowNumbers.push(...block.numbers);
    bytes.push(block.bytes);
  }
  return { table: { ...stream.head, rows, rowNumbers, notes: stream.notes() }, bytes };
}
