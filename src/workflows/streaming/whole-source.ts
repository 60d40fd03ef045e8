import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { SourceTable } from '../../core/mapping/source-table';
import { openSource } from '../open-source';
import type { StreamedFile } from './streamed-file';

/** All rows of a long file, where they have to be compared; throws as opening any file does. */
export async function wholeSource({ file }: StreamedFile, { source }: MappingProfile): Promise<SourceTable> {
  const bytes = new Uint8Array(await new Response(file.stream()).arrayBuffer());
  const leaveOut = source?.leaveOut;
  return openSource(bytes, file.name, leaveOut ? { leaveOut } : {});
}
