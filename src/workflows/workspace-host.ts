/** Where the workbook is; screens hand it to workflows and never look inside. */
export type { ExcelHost as WorkspaceHost } from '../excel/excel-host';
