import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { DocumentFile } from '../core/documents/match-documents';
import { mostPdfBytes } from '../core/documents/most-pdf-bytes';
import { CodedError } from '../core/kernel/coded-error';
import { documentName } from '../core/push/wire';
import { isPdf, pdfText } from '../sources/pdf-text';
import { readBytes } from './workbook-file';

async function describe(folder: string, path: string, withText: boolean): Promise<DocumentFile> {
  const bytes = await readBytes(path);
  const name = relative(folder, path).split(sep).join('/');
  const file = {
    path: name,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  if (!isPdf(bytes)) return { ...file, fault: 'notPdf' };
  if (bytes.length > mostPdfBytes) return { ...file, fault: 'tooLarge' };
  if (!documentName.safeParse(name.slice(name.lastIndexOf('/') + 1)).success)
    return { ...file, fault: 'unsafeName' };
  return withText ? { ...file, text: pdfText(bytes) } : file;
}

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
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files: DocumentFile[] = [];
  for (const path of paths) files.push(await describe(folder, path, withText));
  return files;
}
