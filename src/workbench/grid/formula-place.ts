import { parseAddress } from '../../host/workbook/address';
import type { Area } from '../../host/workbook/area';
import type { Workbook } from '../../host/workbook/workbook';
import type { Worksheet } from '../../host/workbook/worksheet';

/** Cells on a sheet. */
export interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
}

const tableColumn = /^([^[\]'!]+)\[\[?(.+?)\]?\]$/s;

function tablePlace(workbook: Workbook, reference: string): Place | undefined {
  const [, name = '', heading = ''] = tableColumn.exec(reference) ?? [];
  const table = workbook.tableNamed(name);
  const index = table?.columnNamed(heading.replace(/'([[\]#'@])/g, '$1')) ?? -1;
  if (!table || index < 0) return undefined;
  const { left } = table.columnArea(index);
  return { sheet: table.sheet, area: { ...table.dataArea(), left, right: left } };
}

/** The cells that a defined name, a table's column or an address leads to (without '='); undefined for any other formula. */
export function placeOf(workbook: Workbook, reference: string, home: Worksheet): Place | undefined {
  const named = workbook.names.find(({ name }) => name.toLowerCase() === reference.toLowerCase());
  if (named) return named.formula === reference ? undefined : placeOf(workbook, named.formula, home);
  const column = tablePlace(workbook, reference);
  if (column) return column;
  const address = parseAddress(reference);
  const sheet = address?.sheetName === undefined ? home : workbook.sheetNamed(address.sheetName);
  return address && sheet ? { sheet, area: address.area } : undefined;
}
