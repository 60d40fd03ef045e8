import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { CodedError } from '../core/kernel/coded-error';
import { checkWorkbookBytes, fileTooLarge, workbookLimits } from '../core/kernel/workbook-bytes';
import { openNodeSession } from '../host/client/node-session';
import type { HostSession } from '../host/client/session';
import { createWorkbook, type Workbook } from '../host/workbook/workbook';
import { loadWorkbook } from '../host/xlsx/load-workbook';
import { saveWorkbook } from '../host/xlsx/save-workbook';
import { UsageError } from './exit-code';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'this account may not',
  EPERM: 'this account may not; perhaps another program has it open',
  EBUSY: 'another program has it open',
  ENOSPC: 'the disk is full',
};

/** What the file system says, by its code; its own words are for programmers. */
function reasonOf(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return reasons[code] ?? `the file system answers ${code || String(cause)}`;
}

const unreadable = (path: string, reason: string, cause?: unknown): CodedError =>
  new CodedError('FILE_UNREADABLE', 'notDone', `${path} cannot be read: ${reason}.`, { path }, { cause });

/** Reads a file whole, unless its size already says that it is too large; a CodedError when it cannot be. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const status = await stat(path);
    if (!status.isDirectory() && !status.isFile()) throw unreadable(path, 'it is not a file');
    if (status.size > workbookLimits.fileBytes)
      throw fileTooLarge(path, status.size, workbookLimits.fileBytes);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof CodedError) throw cause;
    throw unreadable(path, reasonOf(cause), cause);
  }
}

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

/** Opens a workbook; what is wrong with it is said with the file's name. */
async function openWorkbook(path: string): Promise<Workbook> {
  const bytes = await readBytes(path);
  checkWorkbookBytes(bytes, path);
  try {
    return await loadWorkbook(bytes);
  } catch (cause) {
    if (!(cause instanceof CodedError)) throw cause;
    const { code, fate, message, details } = cause;
    throw new CodedError(code, fate, `${path}: ${message}`, { ...details, path }, { cause });
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

/** Works on a workbook that no file will keep. */
export const inNewWorkbook = <T>(work: (session: HostSession) => Promise<T>): Promise<T> =>
  withSession(createWorkbook(), work);

/** Makes a new file; refuses to overwrite one unless `force`. */
export async function createWorkbookFile<T>(
  path: string,
  force: boolean,
  work: (session: HostSession) => Promise<T>,
): Promise<T> {
  if (!/\.xlsx$/i.test(path)) throw new UsageError(`${path} must end in .xlsx for Excel to open it.`);
  if (existsSync(path) && !force) throw new UsageError(`${path} exists already; --force replaces it.`);
  const workbook = createWorkbook();
  const result = await withSession(workbook, work);
  await writeBytes(path, await saveWorkbook(workbook));
  return result;
}

/**
 * Opens a file, works on it and saves it (to `saveAs`, or not at all with null); a failure saves nothing but what the
 * work itself saved before.
 */
export async function editWorkbookFile<T>(
  path: string,
  work: (session: HostSession, save: () => Promise<void>) => Promise<T>,
  saveAs: string | null = path,
): Promise<T> {
  const workbook = await openWorkbook(path);
  const save = async (): Promise<void> => {
    if (saveAs !== null) await writeBytes(saveAs, await saveWorkbook(workbook));
  };
  const result = await withSession(workbook, (session) => work(session, save));
  await save();
  return result;
}
