import type { JoinReport } from '../../core/mapping/joins/join-report';
import { joinStream } from '../../sources/joined-stream';
import { stackStreams, type OpenStream } from '../../sources/stacked-stream';
import type { OpenedStream } from '../../sources/stream-csv-source';
import { openWhole, type JoinFile } from './map-files';

export interface OpenedStreams {
  readonly source: OpenedStream;
  /** Filled once the source was read to its end. */
  readonly joins: readonly JoinReport[];
}

/** Opens a source as a stream, with the files stacked onto it, and those joined to it, which are held. */
export async function openStreams(
  first: OpenStream,
  stacked: readonly OpenStream[],
  joined: readonly JoinFile[],
): Promise<OpenedStreams> {
  const joins: JoinReport[] = [];
  let source = await stackStreams(first, stacked);
  for (const { path, ...join } of joined)
    source = joinStream(source, await openWhole(path), join, (report) => joins.push(report));
  return { source, joins };
}
