import type { RowTextsPart, SheetRows } from './checker';

/** Some rows of a sheet, as a sheet; `end` is not among them. */
export const rowsBetween = ({ columns, rowIds }: SheetRows, from: number, end: number): SheetRows => ({
  columns: new Map([...columns].map(([field, cells]) => [field, cells.slice(from, end)])),
  rowIds: rowIds.slice(from, end),
});

/** The texts of at most so many rows, and those of the rows that are left. */
export function takeTexts(
  parts: readonly RowTextsPart[],
  most: number,
): { readonly taken: readonly RowTextsPart[]; readonly left: readonly RowTextsPart[] } {
  const taken: RowTextsPart[] = [];
  const left: RowTextsPart[] = [];
  let room = most;
  for (const part of parts) {
    const { entity, rows, statuses, messages } = part;
    const some = (from: number, end: number): RowTextsPart => ({
      entity,
      rows: rows.slice(from, end),
      statuses: statuses.slice(from, end),
      messages: messages.slice(from, end),
    });
    if (room > 0) taken.push(rows.length > room ? some(0, room) : part);
    if (rows.length > room) left.push(room > 0 ? some(room, rows.length) : part);
    room = Math.max(0, room - rows.length);
  }
  return { taken, left };
}
