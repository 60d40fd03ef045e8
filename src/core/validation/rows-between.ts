import type { SheetRows } from './checker';

/** Some rows of a sheet, as a sheet; `end` is not among them. */
export const rowsBetween = ({ columns, rowIds }: SheetRows, from: number, end: number): SheetRows => ({
  columns: new Map([...columns].map(([field, cells]) => [field, cells.slice(from, end)])),
  rowIds: rowIds.slice(from, end),
});
