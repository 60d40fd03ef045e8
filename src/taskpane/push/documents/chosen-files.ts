import type { DocumentFile } from '../../../core/documents/match-documents';
import { describePdf, isHidden, type FolderFile } from '../../../workflows/describe-pdf';
import type { Watching } from '../../../workflows/progress';

/** The files a person chose, and what was read of them. */
export interface ChosenFiles {
  readonly files: readonly DocumentFile[];
  /** Reads a file anew, by its path. */
  readonly read: (path: string) => Promise<Uint8Array>;
}

/** Of a file of a folder, its path within it; of others, their name. */
const pathOf = ({ webkitRelativePath, name }: File): string =>
  webkitRelativePath === '' ? name : webkitRelativePath.slice(webkitRelativePath.indexOf('/') + 1);

const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer());

/** Looks into each file, one after the other, so that only one is in memory; hidden ones are left out. */
export async function lookInto(
  chosen: readonly File[],
  { onProgress, signal }: Watching,
): Promise<ChosenFiles> {
  const fileOf = new Map(chosen.map((file) => [pathOf(file), file]));
  const shown: readonly FolderFile[] = [...fileOf].flatMap(([path, file]) =>
    isHidden(path) ? [] : { path, size: file.size, read: () => bytesOf(file) },
  );
  const files: DocumentFile[] = [];
  for (const [index, file] of shown.entries()) {
    onProgress?.({ stage: 'readingFiles', done: index, total: shown.length });
    signal?.throwIfAborted();
    files.push(await describePdf(file, true));
  }
  const read = async (path: string): Promise<Uint8Array> => {
    const file = fileOf.get(path);
    if (!file) throw new Error(`${path} was not chosen`);
    return bytesOf(file);
  };
  return { files, read };
}
