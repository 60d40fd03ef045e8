import { unzipSync, zipSync } from 'fflate';
import { CodedError } from '../../core/kernel/coded-error';
import { workbookLimits } from '../../core/kernel/workbook-bytes';
import { readZipDirectory } from '../../core/kernel/zip-directory';
import type { PackageFiles } from './write-package';

/** The first day a zip can tell, so that the same files give the same bytes whenever they are packed. */
const someDay = new Date(1980, 0, 1);

/** The package as one zip file. */
export const zipPackage = (files: PackageFiles): Uint8Array =>
  zipSync(Object.fromEntries(files), { mtime: someDay });

const notAPackage = (why: string): CodedError =>
  new CodedError('PACKAGE_UNREADABLE', 'notDone', `This zip is no CSV package: ${why}.`);

/** The files of a zip; throws PACKAGE_UNREADABLE for bytes that are none, or that would expand beyond measure. */
export function unzipPackage(bytes: Uint8Array): PackageFiles {
  const entries = readZipDirectory(bytes);
  if (!entries) throw notAPackage('it is damaged or of another kind');
  const expanded = entries.reduce((sum, entry) => sum + entry.expandedBytes, 0);
  if (expanded > workbookLimits.expandedBytes) throw notAPackage('it would expand to more than 1 GB');
  try {
    return new Map(Object.entries(unzipSync(bytes)));
  } catch (cause) {
    throw new CodedError(
      'PACKAGE_UNREADABLE',
      'notDone',
      'This zip is damaged: copy it again.',
      {},
      { cause },
    );
  }
}
