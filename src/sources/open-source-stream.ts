import { fileEmpty, looksLikeWorkbook } from '../core/kernel/workbook-bytes';
import { workbookName } from './read-source-file';
import { readRange, type ReadableBytes } from './readable-bytes';
import type { SourceOptions } from './source-options';
import { tellOddRows } from './odd-rows-of-stream';
import { streamCsvSource, type OpenedStream } from './stream-csv-source';
import { streamXlsxSource } from './stream-xlsx-source';

const signatureBytes = 8;

/** Whether a file is called a workbook or begins as one does. */
export const isWorkbook = async (file: ReadableBytes): Promise<boolean> =>
  workbookName.test(file.name) ||
  looksLikeWorkbook(await readRange(file, 0, Math.min(file.size, signatureBytes)));

const openAs = async (file: ReadableBytes, options: SourceOptions): Promise<OpenedStream> =>
  (await isWorkbook(file))
    ? streamXlsxSource(file, options)
    : { ...(await streamCsvSource(file.read(0, file.size), file.name, options)), total: file.size };

/**
 * Reads a legacy extract of any length, delimited text or .xlsx, as it comes; what it is, is seen from its bytes, and from its
 * name as with `readSourceFile`, and rows that look as if they were no data are noted or left out as there. Throws the codes of
 * `streamCsvSource` and `streamXlsxSource`; nothing was done then.
 */
export async function openSourceStream(
  file: ReadableBytes,
  options: SourceOptions = {},
): Promise<OpenedStream> {
  if (file.size === 0) throw fileEmpty(file.name);
  return tellOddRows(await openAs(file, options), options.leaveOut ?? []);
}
