import type { SourceBlock } from './stream-csv-source';

/** Bytes of the file that are enough for a block, so that wide rows come in smaller ones. */
const enoughBytes = 1 << 23;

/** The same rows in blocks of at least so many, or of eight megabytes of the file, so that they are written in fewer portions. */
export async function* fuller(
  blocks: AsyncIterable<SourceBlock>,
  least: number,
): AsyncGenerator<SourceBlock> {
  let rows: SourceBlock['rows'][number][] = [];
  let numbers: number[] = [];
  let [bytes, before] = [0, 0];
  for await (const block of blocks) {
    for (const row of block.rows) rows.push(row);
    for (const number of block.numbers) numbers.push(number);
    bytes = block.bytes;
    if (rows.length < least && bytes - before < enoughBytes) continue;
    yield { rows, numbers, bytes };
    before = bytes;
    [rows, numbers] = [[], []];
  }
  yield { rows, numbers, bytes };
}
