import { CodedError } from './coded-error';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** How much of a workbook file we take in; beyond it Excel itself would struggle. */
export interface WorkbookLimits {
  readonly fileBytes: number;
  readonly expandedBytes: number;
}

const megabyte = 1024 * 1024;

export const workbookLimits: WorkbookLimits = { fileBytes: 100 * megabyte, expandedBytes: 1024 * megabyte };

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether the bytes begin as a zip (.xlsx) or an OLE compound file (.xls, or an .xlsx with a password) does. */
export const looksLikeWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, zipSignature) || startsWith(bytes, compoundSignature);

const refuse = (
  code: string,
  message: string,
  details: Readonly<Record<string, string | number>>,
): CodedError => new CodedError(code, 'notDone', message, details);

export const fileEmpty = (file: string): CodedError =>
  refuse('FILE_EMPTY', `${file} is empty. Export it again and choose the new file.`, { file });

export const fileTooLarge = (file: string, bytes: number, limit: number): CodedError =>
  refuse(
    'FILE_TOO_LARGE',
    `${file} is ${Math.ceil(bytes / megabyte)} MB; at most ${Math.floor(limit / megabyte)} MB can be read at once. Split the export into smaller files.`,
    { file, bytes, limit },
  );

const notAWorkbook = (file: string, why: string): CodedError =>
  refuse('FILE_NOT_A_WORKBOOK', `${file} is not an Excel workbook: ${why}`, { file });

const encrypted = (file: string): CodedError =>
  refuse(
    'FILE_ENCRYPTED',
    `${file} is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.`,
    { file },
  );

export const expandsTooMuch = (file: string, expanded: number, limit: number): CodedError =>
  refuse(
    'FILE_EXPANDS_TOO_MUCH',
    `${file} would expand to ${Math.ceil(expanded / megabyte)} MB; at most ${Math.floor(limit / megabyte)} MB is read. Save the data as CSV or split the workbook.`,
    { file, expanded, limit },
  );

/** The name of the stream that holds a workbook encrypted with a password, as UTF-16. */
const encryptedStream = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function refuseCompoundFile(bytes: Uint8Array, file: string): never {
  if (contains(bytes, encryptedStream)) throw encrypted(file);
  throw notAWorkbook(
    file,
    'it has the old .xls form. Open it in Excel and save it as .xlsx (File, Save As, Excel Workbook).',
  );
}

/** Refuses a zip that by its directory is no .xlsx we can read. Throws FILE_ENCRYPTED, FILE_NOT_A_WORKBOOK or FILE_EXPANDS_TOO_MUCH. */
export function checkWorkbookEntries(
  entries: readonly ZipEntry[] | undefined,
  file: string,
  expandedBytes: number,
): asserts entries is readonly ZipEntry[] {
  if (!entries)
    throw notAWorkbook(file, 'it is damaged or of another kind. Open it in Excel and save it as .xlsx.');
  if (entries.some((entry) => entry.encrypted)) throw encrypted(file);
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has('xl/workbook.bin')) {
    throw notAWorkbook(file, 'it has the binary .xlsb form. Open it in Excel and save it as .xlsx.');
  }
  if (!names.has('[Content_Types].xml') || !entries.some((entry) => entry.name.startsWith('xl/'))) {
    throw notAWorkbook(file, 'it is a zip of other files. Choose the .xlsx itself, or unpack the zip first.');
  }
  const expanded = entries.reduce((sum, entry) => sum + entry.expandedBytes, 0);
  if (expanded > expandedBytes) throw expandsTooMuch(file, expanded, expandedBytes);
}

/**
 * Refuses bytes that are no .xlsx we can read, before anything is inflated. Throws FILE_EMPTY, FILE_TOO_LARGE,
 * FILE_ENCRYPTED, FILE_NOT_A_WORKBOOK or FILE_EXPANDS_TOO_MUCH; nothing was done in any of these cases.
 */
export function checkWorkbookBytes(
  bytes: Uint8Array,
  file: string,
  limits: WorkbookLimits = workbookLimits,
): void {
  if (bytes.length === 0) throw fileEmpty(file);
  if (bytes.length > limits.fileBytes) throw fileTooLarge(file, bytes.length, limits.fileBytes);
  if (startsWith(bytes, compoundSignature)) refuseCompoundFile(bytes, file);
  const entries = startsWith(bytes, zipSignature) ? readZipDirectory(bytes) : undefined;
  checkWorkbookEntries(entries, file, limits.expandedBytes);
}

/** FILE_NOT_A_WORKBOOK for a zip whose parts a reader could not make sense of. */
export const damagedWorkbook = (file: string, cause: unknown): CodedError =>
  new CodedError(
    'FILE_NOT_A_WORKBOOK',
    'notDone',
    `${file} is not an Excel workbook: its parts are damaged. Open it in Excel, let it repair the file and save it.`,
    { file },
    { cause },
  );
