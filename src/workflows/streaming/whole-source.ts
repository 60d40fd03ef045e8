import { fileTooLarge, workbookLimits } from '../../core/kernel/workbook-bytes';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { SourceTable } from '../../core/mapping/source-table';
import { readRange } from '../../sources/readable-bytes';
import { openSource } from '../open-source';
import type { StreamedFile } from './streamed-file';

/** All rows of a long file, where they have to be compared; throws as opening any file does. */
export async function wholeSource(
  { file, sheet }: StreamedFile,
  { source }: MappingProfile,
): Promise<SourceTable> {
  if (file.size > workbookLimits.fileBytes)
    throw fileTooLarge(file.name, file.size, workbookLimits.fileBytes);
  const leaveOut = source?.leaveOut;
  return openSource(await readRange(file, 0, file.size), file.name, {
    ...(sheet === undefined ? {} : { sheet }),
    ...(leaveOut ? { leaveOut } : {}),
  });
}
