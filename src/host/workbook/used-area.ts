import { bounding, lastRow, type Area } from './area';
import type { Worksheet } from './worksheet';

/** The rectangle that holds everything on a sheet; without `valuesOnly`, formatted cells and tables count too. */
export function usedArea(sheet: Worksheet, valuesOnly: boolean): Area | undefined {
  const filled = sheet.cells.usedArea();
  if (valuesOnly) return filled;
  const others = [...formattedAreas(sheet), ...sheet.tables.map((table) => table.area)];
  return others.reduce((used, area) => (used ? bounding(used, area) : area), filled);
}

/** Formats that run to the last row dress the whole column and do not count, as in Excel. */
function* formattedAreas(sheet: Worksheet): Generator<Area> {
  for (const column of sheet.formats.columns()) {
    for (const run of sheet.formats.runs(column, 0, lastRow)) {
      if (run.id !== 0 && run.to < lastRow)
        yield { top: run.from, bottom: run.to, left: column, right: column };
    }
  }
}
