import type { SourceBlock } from './stream-csv-source';

export interface SmallerBlocks {
  /** Rows of a block at most. */
  readonly most: number;
  /** Ends after others have had their turn. */
  readonly pause: () => Promise<void>;
  /** Whether to end here. */
  readonly isOver: () => boolean;
}

/** The same rows in blocks small enough that whoever waits beside them hardly notices, with a pause before each. */
export async function* smallerBlocks(
  blocks: AsyncIterable<SourceBlock>,
  { most, pause, isOver }: SmallerBlocks,
): AsyncGenerator<SourceBlock> {
  let before = 0;
  for await (const { rows, numbers, bytes } of blocks) {
    for (let from = 0; from < rows.length; from += most) {
      await pause();
      if (isOver()) return;
      const end = Math.min(rows.length, from + most);
      const done = before + Math.round(((bytes - before) * end) / rows.length);
      yield { rows: rows.slice(from, end), numbers: numbers.slice(from, end), bytes: done };
    }
    before = bytes;
  }
}
