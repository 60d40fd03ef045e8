import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { DocumentFile } from '../core/documents/match-documents';
import { CodedError } from '../core/kernel/coded-error';
import { describePdf, isHidden } from '../workflows/describe-pdf';
import { readBytes } from './workbook-file';

/** The files of a folder and of those in it, links and hidden ones left out; read one after the other. */
export async function readPdfFolder(folder: string, withText: boolean): Promise<readonly DocumentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new CodedError(
      'FOLDER_UNREADABLE',
      'notDone',
      `${folder} cannot be read as a folder.`,
      {},
      { cause },
    );
  });
  const paths = entries
    .filter((entry) => entry.isFile() && !isHidden(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files: DocumentFile[] = [];
  for (const whole of paths) {
    const path = relative(folder, whole).split(sep).join('/');
    const { size } = await stat(whole);
    files.push(
      await describePdf({ path, size, read: async () => new Uint8Array(await readBytes(whole)) }, withText),
    );
  }
  return files;
}
