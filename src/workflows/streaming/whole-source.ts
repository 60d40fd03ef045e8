import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { SourceTable } from '../../core/mapping/source-table';
import type { Watching } from '../progress';
import type { RowChoice, StreamedFile } from './streamed-file';

/** Which rows a profile leaves out. */
export const rowChoiceOf = ({ source }: MappingProfile): RowChoice =>
  source?.leaveOut ? { leaveOut: source.leaveOut } : {};

/** All rows of a long file, where they have to be compared; throws as opening any file does. */
export function wholeSource(
  streamed: StreamedFile,
  profile: MappingProfile,
  watching?: Watching,
): Promise<SourceTable> {
  return streamed.read(rowChoiceOf(profile), watching);
}
