import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CodedError } from '../core/kernel/coded-error';
import { manifestName, packageManifestSchema } from '../smartbilling/csv-package/package-manifest';
import type { PackageFiles } from '../smartbilling/csv-package/write-package';
import { unzipPackage } from '../smartbilling/csv-package/zip-package';
import { zipPackage } from '../workflows/package-workspace';
import { UsageError } from './exit-code';
import { readBytes, writeBytes } from './workbook-file';

const isZip = (path: string): boolean => /\.zip$/i.test(path);

/** Refuses, before any work, a place where something stands that nobody said to replace. */
export async function requireFreePlace(path: string, force: boolean): Promise<void> {
  if (!existsSync(path)) return;
  const isFolder = (await stat(path)).isDirectory();
  if (isFolder === isZip(path))
    throw new UsageError(
      isFolder ? `${path} is a folder.` : `${path} is a file; a package is a folder or a .zip.`,
    );
  const isFree = isFolder && (await readdir(path)).length === 0;
  if (!isFree && !force)
    throw new UsageError(
      `${path} ${isFolder ? 'is not empty' : 'exists already'}; --force replaces the package.`,
    );
}

/** The files of the package a folder holds; nothing where there is none. */
async function filesOfPackage(folder: string): Promise<readonly string[]> {
  const path = join(folder, manifestName);
  if (!existsSync(path)) return [];
  try {
    const manifest = packageManifestSchema.parse(JSON.parse(new TextDecoder().decode(await readBytes(path))));
    return manifest.files.map(({ file }) => file);
  } catch {
    return [];
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw new CodedError(
      'FILE_UNWRITABLE',
      'notDone',
      `${path} cannot be made a folder.`,
      { path },
      { cause },
    );
  }
}

/** The manifest goes first and comes last, so that a folder half written never looks like a whole package. */
async function writeFolder(folder: string, files: PackageFiles): Promise<void> {
  await makeFolder(folder);
  const earlier = await filesOfPackage(folder);
  await rm(join(folder, manifestName), { force: true });
  for (const name of earlier) if (!files.has(name)) await rm(join(folder, name), { force: true });
  for (const [name, bytes] of files) await writeBytes(join(folder, name), bytes);
}

/** Writes a package as a .zip or into a folder; what else the folder holds stays. */
export async function writePackage(path: string, files: PackageFiles): Promise<void> {
  if (isZip(path)) await writeBytes(path, zipPackage(files));
  else await writeFolder(path, files);
}

/** Reads all files of a package from a .zip or a folder. */
export async function readPackageFiles(path: string): Promise<PackageFiles> {
  if (isZip(path)) return unzipPackage(await readBytes(path));
  if (!existsSync(path) || !(await stat(path)).isDirectory())
    throw new CodedError('FILE_UNREADABLE', 'notDone', `${path} is neither a folder nor a .zip.`, { path });
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(path, { withFileTypes: true }))
    if (entry.isFile() && /\.(csv|json)$/i.test(entry.name))
      files.set(entry.name, await readBytes(join(path, entry.name)));
  return files;
}
