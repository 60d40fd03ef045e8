import type { JoinReport } from '../../core/mapping/joins/join-report';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { SourceOptions } from '../../sources/source-options';
import { joinStream } from '../../sources/joined-stream';
import { stackStreams, type OpenStream } from '../../sources/stacked-stream';
import type { OpenedStream } from '../../sources/stream-csv-source';
import { openStreamAt } from '../streamed-source';
import { joinFiles, openWhole, stackedFiles, type FileOptions, type JoinFile } from './map-files';

export interface OpenedStreams {
  readonly source: OpenedStream;
  /** Filled once the source was read to its end. */
  readonly joins: readonly JoinReport[];
}

/** Opens a source as a stream, with the files stacked onto it, and those joined to it, which are held. */
async function openStreams(
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

/** Opens what the command line names and the profile keeps as one stream; what is said of the reading comes before what the profile says. */
export function openStreamed(
  path: string,
  { reading, ...files }: FileOptions & { readonly reading: SourceOptions },
  said: MappingProfile['source'],
): Promise<OpenedStreams> {
  const options = { ...said, ...reading } as SourceOptions;
  return openStreams(
    () => openStreamAt(path, options),
    stackedFiles(path, files, said).map((file) => () => openStreamAt(file, options)),
    joinFiles(path, files, said),
  );
}
