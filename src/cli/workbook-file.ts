import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { CodedError } from '../core/kernel/coded-error';
import { openNodeSession } from '../host/client/node-session';
import type { HostSession } from '../host/client/session';
import { createWorkbook, type Workbook } from '../host/workbook/workbook';
import { loadWorkbook } from '../host/xlsx/load-workbook';
import { saveWorkbook } from '../host/xlsx/save-workbook';
import { UsageError } from './exit-code';

/** Reads a file whole; a CodedError when it cannot be. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new CodedError(
      'FILE_UNREADABLE',
      'notDone',
      `${path} cannot be read: ${reasonOf(cause)}.`,
      { path },
      { cause },
    );
  }
}

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.message.split(',')[0] ?? '') : 'unknown reason';

/** Writes beside the file first and renames, so that a failure leaves what was there whole. */
export async function writeBytes(path: string, bytes: Uint8Array | string): Promise<void> {
  const beside = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new CodedError(
      'FILE_UNWRITABLE',
      'notDone',
      `${path} cannot be written: ${reasonOf(cause)}.`,
      { path },
      { cause },
    );
  }
}

/** Works on a workbook file through the Excel host, and closes the host afterwards. */
async function withSession<T>(workbook: Workbook, work: (session: HostSession) => Promise<T>): Promise<T> {
  const session = openNodeSession(workbook);
  try {
    return await work(session);
  } finally {
    session.close();
  }
}

/** Makes a new file; refuses to overwrite one unless `force`. */
export async function createWorkbookFile<T>(
  path: string,
  force: boolean,
  work: (session: HostSession) => Promise<T>,
): Promise<T> {
  if (existsSync(path) && !force) throw new UsageError(`${path} exists already; --force replaces it.`);
  const workbook = createWorkbook();
  const result = await withSession(workbook, work);
  await writeBytes(path, await saveWorkbook(workbook));
  return result;
}

/** Opens a file, works on it and saves it (to `saveAs`, or not at all with null); a failure saves nothing. */
export async function editWorkbookFile<T>(
  path: string,
  work: (session: HostSession) => Promise<T>,
  saveAs: string | null = path,
): Promise<T> {
  const workbook = await loadWorkbook(await readBytes(path));
  const result = await withSession(workbook, work);
  if (saveAs !== null) await writeBytes(saveAs, await saveWorkbook(workbook));
  return result;
}
