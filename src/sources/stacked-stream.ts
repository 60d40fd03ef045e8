import { stackedColumns } from '../core/mapping/joins/stacked-columns';
import type { SourceNote } from '../core/mapping/source-table';
import type { OpenedStream, SourceBlock } from './stream-csv-source';

/** Opens a source at its beginning, as often as asked. */
export type OpenStream = () => Promise<OpenedStream>;

interface StackedFile {
  readonly open: OpenStream;
  readonly head: OpenedStream['head'];
  readonly total: number;
  /** Of what was read of it so far. */
  notes: readonly SourceNote[];
}

/** Reads the headings of a source and closes it, which happens only to blocks that were begun. */
async function fileOf(open: OpenStream): Promise<StackedFile> {
  const { head, total, blocks, notes } = await open();
  const reading = blocks[Symbol.asyncIterator]();
  await reading.next();
  await reading.return?.();
  return { open, head, total, notes: notes() };
}

/**
 * Several sources as one, as `stackSources` makes of tables. Each is opened first for its headings and again when its turn
 * comes, so that only one is open at a time, however many there are. Throws what opening them throws.
 */
export async function stackStreams(first: OpenStream, others: readonly OpenStream[]): Promise<OpenedStream> {
  if (others.length === 0) return first();
  const top = await fileOf(first);
  const files = [top];
  for (const open of others) files.push(await fileOf(open));
  const { headings, rowsOf } = stackedColumns(files.map(({ head }) => head));
  async function* blocks(): AsyncGenerator<SourceBlock> {
    let before = 0;
    for (const file of files) {
      const stream = await file.open();
      const rowOf = rowsOf(file.head);
      let bytes = 0;
      for await (const block of stream.blocks) {
        bytes = block.bytes;
        file.notes = stream.notes();
        yield { rows: block.rows.map(rowOf), numbers: block.numbers, bytes: before + bytes };
      }
      file.notes = stream.notes();
      before += bytes;
    }
  }
  return {
    head: { ...top.head, headings },
    total: files.reduce((sum, { total }) => sum + total, 0),
    blocks: blocks(),
    notes: () => files.flatMap(({ notes }) => notes),
  };
}
