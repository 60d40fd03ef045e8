import { existsSync } from 'node:fs';
import { emptyLibrary, libraryFromText, type MappingLibrary } from '../core/mapping/library/mapping-library';
import { readBytes, writeBytes } from './workbook-file';

/** The mapping library in a file; an empty one where there is no file yet. Throws LIBRARY_INVALID. */
export async function readLibraryFile(path: string): Promise<MappingLibrary> {
  if (!existsSync(path)) return emptyLibrary;
  const text = new TextDecoder().decode(await readBytes(path));
  return libraryFromText(text, path);
}

export const writeLibraryFile = (path: string, library: MappingLibrary): Promise<void> =>
  writeBytes(path, `${JSON.stringify(library, null, 2)}\n`);
