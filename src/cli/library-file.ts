import { existsSync } from 'node:fs';
import { CodedError } from '../core/kernel/coded-error';
import { emptyLibrary, readLibrary, type MappingLibrary } from '../core/mapping/library/mapping-library';
import { readBytes, writeBytes } from './workbook-file';

/** The mapping library in a file; an empty one where there is no file yet. Throws LIBRARY_INVALID. */
export async function readLibraryFile(path: string): Promise<MappingLibrary> {
  if (!existsSync(path)) return emptyLibrary;
  const text = new TextDecoder().decode(await readBytes(path));
  try {
    return readLibrary(JSON.parse(text), path);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const message = `${path} is not JSON: ${cause.message}.`;
    throw new CodedError('LIBRARY_INVALID', 'notDone', message, { path }, { cause });
  }
}

export const writeLibraryFile = (path: string, library: MappingLibrary): Promise<void> =>
  writeBytes(path, `${JSON.stringify(library, null, 2)}\n`);
