import type { Area } from '../workbook/area';
import type { Workbook } from '../workbook/workbook';
import type { Worksheet } from '../workbook/worksheet';
import type { Reference } from './parse-formula';

/** Cells on a sheet. */
export interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** Where a reference leads from a formula on the sheet `home`; undefined when there is no such table, column or sheet. */
export function placeOf(workbook: Workbook, reference: Reference, home: Worksheet): Place | undefined {
  if (reference.kind === 'cells') {
    const { sheetName, area } = reference.address;
    const sheet = sheetName === undefined ? home : workbook.sheetNamed(sheetName);
    return sheet && { sheet, area };
  }
  const table = workbook.tableNamed(reference.table);
  const index = table?.columnNamed(reference.column) ?? -1;
  if (!table || index < 0) return undefined;
  const { left, right } = table.columnArea(index);
  return { sheet: table.sheet, area: { ...table.dataArea(), left, right } };
}

/** The cells with their stamps, as text: the same text, the same values. */
export const basisOf = ({ sheet, area: { top, left, bottom, right } }: Place): string =>
  [sheet.id, top, left, bottom, right, sheet.cells.stamp(left, right)].join();
