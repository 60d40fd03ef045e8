import { plainValue, type CellValue } from '../../host/workbook/cell-value';
import type { Worksheet } from '../../host/workbook/worksheet';
import { placeOf, type Place } from './formula-place';

const countAll = /^=COUNTA\(([^"]+)\)$/i;
const countEqual = /^=COUNTIF\(([^"]+),"([^"]*)"\)$/i;

function* valuesOf({ sheet, area }: Place): Generator<CellValue> {
  for (let column = area.left; column <= area.right; column++) {
    const values = sheet.cells.column(column);
    const end = Math.min(area.bottom, values.length - 1);
    for (let row = area.top; row <= end; row++) {
      const value = values[row];
      if (value !== undefined) yield value;
    }
  }
}

function countIn(place: Place, test: (value: CellValue) => boolean): number {
  let count = 0;
  for (const value of valuesOf(place)) if (test(value)) count++;
  return count;
}

/**
 * What a formula without a stored value shows. The host calculates nothing, as the API does not; the counts of the Plan
 * sheet are worked out here so that the page shows what Excel would. Any other formula is shown as it is written.
 */
export function shownFormula(sheet: Worksheet, formula: string): CellValue {
  const all = countAll.exec(formula);
  const equal = all ? undefined : countEqual.exec(formula);
  const place = placeOf(sheet.workbook, all?.[1] ?? equal?.[1] ?? '', sheet);
  if (!place) return formula;
  const wanted = equal?.[2]?.toLowerCase();
  return countIn(
    place,
    (value) => wanted === undefined || String(plainValue(value)).toLowerCase() === wanted,
  );
}
