import { fileEmpty, fileTooLarge, looksLikeWorkbook, workbookLimits } from '../core/kernel/workbook-bytes';
import { leaveOutRows } from '../core/mapping/leave-out-rows';
import type { SourceTable } from '../core/mapping/source-table';
import { readCsvSource } from './read-csv-source';
import { readXlsxSource } from './read-xlsx-source';
import type { SourceOptions } from './source-options';

/** A file that says it is a workbook, whatever is in it. */
export const workbookName = /\.xls[xm]$/i;

async function readTable(bytes: Uint8Array, name: string, options: SourceOptions): Promise<SourceTable> {
  if (bytes.length === 0) throw fileEmpty(name);
  if (bytes.length > workbookLimits.fileBytes)
    throw fileTooLarge(name, bytes.length, workbookLimits.fileBytes);
  if (looksLikeWorkbook(bytes) || workbookName.test(name)) return readXlsxSource(bytes, name, options);
  const table = readCsvSource(bytes, name, options);
  if (table.headings.length === 0) throw fileEmpty(name);
  return table;
}

/**
 * Reads a legacy extract, delimited text or .xlsx, the same in Node and in the browser; what it is, is seen from its
 * bytes. Throws coded errors (FILE_EMPTY, FILE_TOO_LARGE, FILE_NOT_TEXT, FILE_NOT_A_WORKBOOK, FILE_ENCRYPTED,
 * FILE_EXPANDS_TOO_MUCH, SHEET_NOT_FOUND, ENCODING_UNKNOWN), each saying what to do; nothing was done then.
 */
export async function readSourceFile(
  bytes: Uint8Array,
  name: string,
  options: SourceOptions = {},
): Promise<SourceTable> {
  const table = await readTable(bytes, name, options);
  return options.leaveOut === undefined ? table : leaveOutRows(table, options.leaveOut);
}
