import { intersection, type Area } from './area';
import { plainValue } from './cell-value';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

/** After heading cells changed, names the columns after them; Excel makes blank and repeated headings unique. */
export function readTableHeadings(sheet: Worksheet, changed: Area): void {
  for (const table of sheet.tables) {
    const header = table.headerArea();
    if (header && intersection(header, changed)) nameColumnsAfterCells(table);
  }
}

/** Gives every column the text of its heading cell, and the cell the (unique) name of its column. */
export function nameColumnsAfterCells(table: Table): void {
  const { sheet, area } = table;
  const taken = new Set<string>();
  table.columns.forEach((column, index) => {
    const cell = area.left + index;
    const text = String(plainValue(sheet.cells.get(area.top, cell)));
    column.name = freeName(text === '' ? `Column${index + 1}` : text, taken);
    sheet.cells.set(area.top, cell, column.name);
  });
}

/** `name`, or with the first number behind it that nobody has. Adds the answer to `taken`. */
export function freeName(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number++) candidate = `${name}${number}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}
