import { fuller } from '../sources/fuller-blocks';
import { startProfile, type MappedBlock, type MappingContext } from '../core/mapping/apply-profile';
import type { MappingProfile } from '../core/mapping/mapping-profile';
import type { MappingProblem, MappingResult } from '../core/mapping/mapping-result';
import type { SourceStream } from '../sources/stream-csv-source';
import type { Watching } from './progress';

/** What came of a source mapped as it was read; lists hold the first entries, counts all. */
export interface StreamedSummary extends Pick<
  MappingResult,
  'rowsIn' | 'produced' | 'leftOut' | 'placeholders' | 'balanced'
> {
  readonly rowsOut: Readonly<Record<string, number>>;
  readonly problemCount: number;
  readonly problems: readonly MappingProblem[];
  readonly unproducedCount: number;
  readonly unproduced: MappingResult['unproduced'];
}

export interface StreamOptions {
  readonly context: MappingContext;
  /** Bytes of the whole source, for the progress. */
  readonly bytes: number;
  /** Takes the rows made, block by block; the next block waits for it. */
  readonly write: (rows: MappedBlock['entities']) => Promise<void>;
  /** Rows mapped at once, at least; fewer only in the last block. */
  readonly rowsAtOnce?: number;
}

const listed = 1000;
/** Rows written at once: enough that writing seldom waits, few enough that they are little to hold. */
const portion = 65_536;

/** Maps a source while it is read and hands the rows on, so that none of it is ever held whole. */
export async function mapStream(
  source: SourceStream,
  profile: MappingProfile,
  { context, bytes, write, rowsAtOnce = portion }: StreamOptions,
  { onProgress, signal }: Watching = {},
): Promise<StreamedSummary> {
  const running = startProfile(source.head, profile, context);
  await write(running.setup);
  const rowsOut: Record<string, number> = {};
  const problems: MappingProblem[] = [];
  const unproduced: MappingResult['unproduced'][number][] = [];
  let [problemCount, unproducedCount] = [0, 0];
  for await (const { rows, numbers, bytes: done } of fuller(source.blocks, rowsAtOnce)) {
    signal?.throwIfAborted();
    const block = running.map(rows, numbers);
    for (const [entity, { rowCount }] of block.entities) rowsOut[entity] = (rowsOut[entity] ?? 0) + rowCount;
    problemCount += block.problems.length;
    unproducedCount += block.unproduced.length;
    problems.push(...block.problems.slice(0, listed - problems.length));
    unproduced.push(...block.unproduced.slice(0, listed - unproduced.length));
    await write(block.entities);
    onProgress?.({ stage: 'mapping', done, total: bytes });
  }
  return { ...running.totals(), rowsOut, problemCount, problems, unproducedCount, unproduced };
}
