import { covers, type Area } from './area';
import { movedArea, type CellShift } from './moved-area';
import type { CellExtras, Worksheet } from './worksheet';

/** Gives each link another cell; none where `place` answers none. */
function replaceLinks(
  sheet: Worksheet,
  place: (row: number, column: number) => readonly [number, number] | undefined,
): void {
  const links = new Map<string, CellExtras>();
  for (const [key, link] of sheet.links) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const to = place(row, column);
    if (to) links.set(to.join(','), link);
  }
  sheet.links = links;
}

/** Takes the links off an area. */
export const dropLinks = (sheet: Worksheet, area: Area): void =>
  replaceLinks(sheet, (row, column) => (covers(area, row, column) ? undefined : [row, column]));

/** Lets links go with their cells; those of cells that were taken out are gone. */
export const moveLinks = (sheet: Worksheet, edit: CellShift): void =>
  replaceLinks(sheet, (row, column) => {
    const moved = movedArea({ top: row, bottom: row, left: column, right: column }, edit);
    return moved && [moved.top, moved.left];
  });

/** Lets the links of an area go with its rows; `order` holds the row each had before, from the top. */
export function sortLinks(sheet: Worksheet, area: Area, order: readonly number[]): void {
  const after = new Map(order.map((row, index) => [row, area.top + index]));
  replaceLinks(sheet, (row, column) => [covers(area, row, column) ? (after.get(row) ?? row) : row, column]);
}
