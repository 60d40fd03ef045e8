import { fileEmpty, looksLikeWorkbook } from '../core/kernel/workbook-bytes';
import { readRange, type ReadableBytes } from './readable-bytes';
import type { SourceOptions } from './source-options';
import { streamCsvSource, type OpenedStream } from './stream-csv-source';
import { streamXlsxSource } from './stream-xlsx-source';

const signatureBytes = 8;

/** Whether a file begins as a workbook does, whatever its name. */
export const beginsAsWorkbook = async (file: ReadableBytes): Promise<boolean> =>
  looksLikeWorkbook(await readRange(file, 0, Math.min(file.size, signatureBytes)));

/**
 * Reads a legacy extract of any length, delimited text or .xlsx, as it comes; what it is, is seen from its bytes. Throws the
 * codes of `streamCsvSource` and `streamXlsxSource`; nothing was done then.
 */
export async function openSourceStream(
  file: ReadableBytes,
  options: SourceOptions = {},
): Promise<OpenedStream> {
  const { name, size } = file;
  if (size === 0) throw fileEmpty(name);
  if (!(await beginsAsWorkbook(file)))
    return { ...(await streamCsvSource(file.read(0, size), name, options)), total: size };
  return streamXlsxSource(file, options);
}
