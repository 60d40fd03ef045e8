import type { DocumentFile } from '../core/documents/match-documents';
import { mostPdfBytes } from '../core/documents/most-pdf-bytes';
import { documentName } from '../core/push/wire';
import { sha256 } from '../smartbilling/csv-package/sha256';
import { isPdf, pdfText } from '../sources/pdf-text';

/** A file of the chosen folder before it is looked into. */
export interface FolderFile {
  /** Within the folder, with `/` between its parts. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

export const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Files that belong to the machine and not to the person. */
export const isHidden = (path: string): boolean => fileNameOf(path).startsWith('.');

/** A file as it is matched: its fingerprint, why it cannot be taken in, and what its pages say. One too large is not read. */
export async function describePdf(
  { path, size, read }: FolderFile,
  withText: boolean,
): Promise<DocumentFile> {
  if (size > mostPdfBytes) return { path, size, sha256: '', fault: 'tooLarge' };
  const bytes = await read();
  const file = { path, size: bytes.length, sha256: await sha256(bytes) };
  if (!isPdf(bytes)) return { ...file, fault: 'notPdf' };
  if (!documentName.safeParse(fileNameOf(path)).success) return { ...file, fault: 'unsafeName' };
  return withText ? { ...file, text: pdfText(bytes) } : file;
}
