import type { SourceBlock } from './stream-csv-source';

/** The same rows in blocks of so many each, the last one shorter; none where there are no rows. */
export async function* equalBlocks(
  blocks: AsyncIterable<SourceBlock>,
  most: number,
): AsyncGenerator<SourceBlock> {
  let rows: SourceBlock['rows'][number][] = [];
  let numbers: number[] = [];
  let bytes = 0;
  for await (const block of blocks) {
    bytes = block.bytes;
    for (const [index, row] of block.rows.entries()) {
      rows.push(row);
      numbers.push(block.numbers[index] ?? 0);
      if (rows.length < most) continue;
      yield { rows, numbers, bytes };
      [rows, numbers] = [[], []];
    }
  }
  if (rows.length > 0) yield { rows, numbers, bytes };
}
