import { workspaceNames } from './workspace-names';

/** What the workbook has before anything is built. */
export interface Standing {
  readonly sheets: readonly string[];
  /** Lower-case table name → the sheet it is on. */
  readonly tables: ReadonlyMap<string, string>;
  readonly names: ReadonlySet<string>;
  readonly plan: string | undefined;
  readonly readMe: string | undefined;
}

/** What the workbook has already. A lone blank sheet, as every new workbook has, becomes the Plan. */
export async function lookAround(context: Excel.RequestContext): Promise<Standing> {
  const sheets = context.workbook.worksheets.load('items/name');
  const tables = context.workbook.tables.load('items/name');
  const names = context.workbook.names.load('items/name');
  const guides = [workspaceNames.plan, workspaceNames.readMe].map((name) =>
    context.workbook.names.getItemOrNullObject(name).load('name'),
  );
  await context.sync();
  const first = sheets.items[0];
  const used = first?.getUsedRangeOrNullObject(true).load('address');
  const [plan, readMe] = guides.map((cell) =>
    cell.isNullObject ? undefined : cell.getRangeOrNullObject().worksheet.load('name'),
  );
  const homes = tables.items.map((table) => table.worksheet.load('name'));
  await context.sync();
  const isBlank = sheets.items.length === 1 && used?.isNullObject === true;
  return {
    sheets: sheets.items.map((sheet) => sheet.name),
    tables: new Map(tables.items.map((table, index) => [table.name.toLowerCase(), homes[index]?.name ?? ''])),
    names: new Set(names.items.map((item) => item.name)),
    plan: plan?.name ?? (isBlank ? first?.name : undefined),
    readMe: readMe?.name,
  };
}
