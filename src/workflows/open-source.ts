import type { SourceTable } from '../core/mapping/source-table';
import { sourceFromSheet } from '../core/mapping/source-from-sheet';
import { listSheets, readSheetGrid, type SheetSummary } from '../excel/sheets/read-sheet';
import { reportSheets } from '../excel/workspace/report-sheets';
import { readWorkspace } from '../excel/workspace/read-workspace';
import { readSourceFile } from '../sources/read-source-file';
import type { SourceOptions } from '../sources/source-options';
import type { WorkspaceHost } from './workspace-host';

/** Reads a legacy file; CodedErrors say what is wrong with it and what to do. */
export const openSource = (bytes: Uint8Array, name: string, options?: SourceOptions): Promise<SourceTable> =>
  readSourceFile(bytes, name, options);

/** The sheets of the workbook that are not the workspace's own and hold something: data people pasted. */
export async function listSourceSheets(host: WorkspaceHost): Promise<readonly SheetSummary[]> {
  const { places } = await readWorkspace(host);
  const own = new Set([...[...places.values()].map(({ sheet }) => sheet), ...(await reportSheets(host))]);
  const sheets = await listSheets(host);
  return sheets.filter(({ name, rows }) => rows > 1 && !own.has(name));
}

/** Reads a sheet of the workbook as a source. */
export const openSheetAsSource = async (host: WorkspaceHost, sheet: string): Promise<SourceTable> =>
  sourceFromSheet(sheet, await readSheetGrid(host, sheet));
