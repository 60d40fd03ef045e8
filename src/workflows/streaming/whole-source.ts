import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { SourceTable } from '../../core/mapping/source-table';
import type { Watching } from '../progress';
import type { StreamedFile } from './streamed-file';

/** All rows of a long file, where they have to be compared; throws as opening any file does. */
export function wholeSource(
  streamed: StreamedFile,
  { source }: MappingProfile,
  watching?: Watching,
): Promise<SourceTable> {
  const leaveOut = source?.leaveOut;
  return streamed.read(leaveOut ? { leaveOut } : {}, watching);
}
