import { CodedError } from '../../core/kernel/coded-error';
import type { CsvParts } from '../csv-parts';

/** Does what writes parts. Where it fails with files begun, they are closed and its error says that they are incomplete. */
export async function writingParts<T>(
  parts: Pick<CsvParts, 'close'>,
  folder: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof CodedError)) throw cause;
    const files = await parts.close();
    if (files.length === 0) throw cause;
    const { code, message, details } = cause;
    throw new CodedError(
      code,
      'unknown',
      `${message} What was written into ${folder} until then is incomplete and should be deleted: ${files.join(', ')}.`,
      { ...details, folder, files: files.length },
      { cause },
    );
  }
}
