import { CodedError } from '../../core/kernel/coded-error';
import { contentTypesPath } from './package-parts';
import { ZipArchive, ZipFault } from './zip-archive';

/** How large a file may be, as it lies there and expanded, in bytes. */
export interface LoadLimits {
  readonly maxBytes?: number;
  readonly maxExpandedBytes?: number;
}

const mebibyte = 1024 * 1024;
const standardLimits = { maxBytes: 150 * mebibyte, maxExpandedBytes: 512 * mebibyte };

const refused = (
  code: string,
  message: string,
  details: Record<string, number> = {},
  cause?: unknown,
): CodedError => new CodedError(code, 'notDone', message, details, { cause });

/** Opens the bytes as the package of a workbook, or says in a coded error why they are none. Nothing is expanded yet. */
export function requireWorkbookFile(bytes: Uint8Array, limits: LoadLimits): ZipArchive {
  const { maxBytes, maxExpandedBytes } = { ...standardLimits, ...limits };
  if (bytes.length > maxBytes) {
    const message =
      'The file is too large to be opened. Split it, or save it without pictures and unused sheets.';
    throw refused('FILE_TOO_LARGE', message, { bytes: bytes.length, maxBytes });
  }
  refuseCompoundFile(bytes);
  const archive = openArchive(bytes);
  const isPackage =
    archive.has(contentTypesPath) && archive.names().some((name) => /(^|\/)workbook\d*\.xml$/i.test(name));
  if (!isPackage) {
    throw refused('FILE_NOT_A_WORKBOOK', 'The file is a zip archive, but no Excel workbook (.xlsx).');
  }
  if (archive.expandedSize > maxExpandedBytes) {
    const message = 'The file expands to more than can be held in memory. Split it into smaller workbooks.';
    throw refused('FILE_EXPANDS_TOO_MUCH', message, {
      expandedBytes: archive.expandedSize,
      maxExpandedBytes,
    });
  }
  return archive;
}

function openArchive(bytes: Uint8Array): ZipArchive {
  try {
    return ZipArchive.open(bytes);
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    const locked = error.message.includes('password');
    throw refused(
      locked ? 'FILE_ENCRYPTED' : 'FILE_NOT_A_WORKBOOK',
      locked ? protectedMessage : 'The file is no Excel workbook (.xlsx), or it is damaged.',
      {},
      error,
    );
  }
}

const compoundHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const protectedMessage =
  'The file is protected with a password. Open it in Excel, remove the password and save it again.';

/** Excel wraps a workbook with a password in the container format of old Office files, which .xls files are themselves. */
function refuseCompoundFile(bytes: Uint8Array): void {
  if (compoundHeader.some((byte, index) => bytes[index] !== byte)) return;
  if (hasStream(bytes, 'Workbook') && !hasStream(bytes, 'EncryptedPackage')) {
    throw refused(
      'FILE_NOT_A_WORKBOOK',
      'The file is in the old .xls format. Open it in Excel and save it as .xlsx.',
    );
  }
  throw refused('FILE_ENCRYPTED', protectedMessage);
}

/** Looks for a stream's name as the container writes it, in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = bytes.length - wanted.length;
  for (
    let at = bytes.indexOf(wanted[0] ?? 0);
    at >= 0 && at <= last;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1)
  ) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
