import { fileTooLarge, workbookLimits } from '../../core/kernel/workbook-bytes';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { SourceTable } from '../../core/mapping/source-table';
import type { StreamedFile } from './streamed-file';

/** All rows of a long file, where they have to be compared; throws as opening any file does. */
export async function wholeSource(streamed: StreamedFile, { source }: MappingProfile): Promise<SourceTable> {
  const { file } = streamed;
  if (file.size > workbookLimits.fileBytes)
    throw fileTooLarge(file.name, file.size, workbookLimits.fileBytes);
  const leaveOut = source?.leaveOut;
  return streamed.read(leaveOut ? { leaveOut } : {});
}
