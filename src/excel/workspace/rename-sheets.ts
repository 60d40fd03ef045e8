import { freeName } from './sheets-to-build';

export interface SheetRename {
  /** The name the sheet has. */
  readonly name: string;
  /** The name the product gave it, and the one it is to have. */
  readonly before: string;
  readonly after: string;
}

/** Whether the product gave this name: `Customers`, or `Customers 2` where somebody had a sheet Customers. */
const isGiven = ({ name, before }: SheetRename): boolean =>
  name.startsWith(before) && /^( \d+)?$/.test(name.slice(before.length));

/**
 * Gives sheets their new names, those people named excepted, and says which got which. `all` are the names of all sheets.
 * Two sheets cannot bear one name: where they trade names, all step aside first.
 */
export function renameSheets(
  context: Excel.RequestContext,
  renames: readonly SheetRename[],
  all: readonly string[],
): ReadonlyMap<string, string> {
  const leaving = renames.filter((one) => one.before !== one.after && isGiven(one));
  const left = new Set(leaving.map(({ name }) => name));
  const taken = new Set(all.filter((name) => !left.has(name)).map((name) => name.toLowerCase()));
  const names = new Map(leaving.map(({ name, after }) => [name, freeName(after, taken)]));
  const sheets = [...names].map(([name, target]) => ({
    sheet: context.workbook.worksheets.getItem(name),
    target,
  }));
  const lower = new Set([...left].map((name) => name.toLowerCase()));
  if (sheets.some(({ target }) => lower.has(target.toLowerCase()))) {
    sheets.forEach(({ sheet }, index) => {
      sheet.name = `~${String(index)}`;
    });
  }
  for (const { sheet, target } of sheets) sheet.name = target;
  return names;
}
