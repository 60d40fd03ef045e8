import type { JoinReport } from '../core/mapping/joins/join-report';
import type { Join } from '../core/mapping/joins/join-schema';
import { startJoin } from '../core/mapping/joins/start-join';
import type { SourceTable } from '../core/mapping/source-table';
import type { OpenedStream, SourceBlock } from './stream-csv-source';

/**
 * Joins a file that is held to a source that is streamed, as `joinSources` does, but for the column that counts lines,
 * which is there wherever the file has several of any key. `tell` hears what came of it once all blocks were read. Throws
 * PROFILE_COLUMN_MISSING; its blocks throw JOIN_KEY_REPEATS once such a key comes, and what was read before counts for nothing.
 */
export function joinStream(
  source: OpenedStream,
  joined: SourceTable,
  join: Join,
  tell: (report: JoinReport) => void,
): OpenedStream {
  const running = startJoin(source.head, joined, join);
  async function* blocks(): AsyncGenerator<SourceBlock> {
    let bytes = 0;
    for await (const block of source.blocks) {
      bytes = block.bytes;
      const { rows, numbers } = running.rows(block);
      yield { rows, numbers, bytes };
    }
    const { rows, numbers, report } = running.end();
    tell(report);
    if (rows.length > 0) yield { rows, numbers, bytes };
  }
  return {
    head: { ...source.head, headings: running.headings },
    total: source.total,
    blocks: blocks(),
    notes: () => [...source.notes(), ...joined.notes],
  };
}
