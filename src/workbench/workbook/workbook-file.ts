import { loadWorkbook } from '../../host/xlsx/load-workbook';
import { saveWorkbook } from '../../host/xlsx/save-workbook';
import type { Workbook } from '../../host/workbook/workbook';
import { workbookType } from '../../taskpane/copy/workbook-type';
import { downloadFile } from '../../taskpane/copy/download-file';

/** Reads a chosen file; a CodedError of `loadWorkbook` when it is no workbook we can open. */
export async function openWorkbookFile(file: File): Promise<Workbook> {
  const workbook = await loadWorkbook(new Uint8Array(await file.arrayBuffer()));
  workbook.name = file.name.replace(/\.xlsx$/i, '');
  return workbook;
}

/** Saves the workbook as an .xlsx file among the person's downloads and answers its name. */
export async function downloadWorkbook(workbook: Workbook, name = `${workbook.name}.xlsx`): Promise<string> {
  const bytes = await saveWorkbook(workbook);
  downloadFile(name, new Blob([new Uint8Array(bytes)], { type: workbookType }));
  return name;
}
