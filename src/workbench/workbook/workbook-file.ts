import { loadWorkbook } from '../../host/xlsx/load-workbook';
import { saveWorkbook } from '../../host/xlsx/save-workbook';
import type { Workbook } from '../../host/workbook/workbook';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reads a chosen file; a CodedError of `loadWorkbook` when it is no workbook we can open. */
export async function openWorkbookFile(file: File): Promise<Workbook> {
  const workbook = await loadWorkbook(new Uint8Array(await file.arrayBuffer()));
  workbook.name = file.name.replace(/\.xlsx$/i, '');
  return workbook;
}

/** Saves the workbook as an .xlsx file among the person's downloads and answers its name. */
export async function downloadWorkbook(workbook: Workbook): Promise<string> {
  const bytes = await saveWorkbook(workbook);
  const name = `${workbook.name}.xlsx`;
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file over in its own time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
