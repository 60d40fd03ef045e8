import type { Cell, Sheet, TableDefinition } from 'hucre';
import { addressOf, type Address } from '../workbook/address';
import { fileColor } from '../workbook/color';
import type { Table } from '../workbook/table';
import type { Worksheet } from '../workbook/worksheet';

const sqref = (areas: readonly Address['area'][]): string => areas.map((area) => addressOf(area)).join(' ');

/** A sheet as hucre writes it, without its cells, rows and columns. What the file had and this model does not know stays. */
export function sheetToFile(
  sheet: Worksheet,
  carrier: ReadonlyMap<string, Partial<Cell>> = new Map(),
): Sheet {
  const file: Sheet = { ...sheet.origin?.file, name: sheet.name, rows: [], columns: [], rowDefs: new Map() };
  delete file.protection;
  delete file.freezePane;
  file.hidden = sheet.visibility === 'Hidden';
  file.veryHidden = sheet.visibility === 'VeryHidden';
  file.view = {
    ...file.view,
    showGridLines: sheet.showGridlines,
    showRowColHeaders: sheet.showHeadings,
  };
  delete file.view.tabColor;
  if (sheet.tabColor !== '')
    file.view.tabColor = sheet.origin?.file.view?.tabColor ?? fileColor(sheet.tabColor);
  if (sheet.frozen.rows > 0 || sheet.frozen.columns > 0) file.freezePane = { ...sheet.frozen };
  if (sheet.protection) file.protection = sheet.protection;
  file.merges = sheet.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  }));
  file.tables = sheet.tables.map(tableToFile);
  file.dataValidations = sheet.validations.map(({ areas, rule }) => ({ ...rule, range: sqref(areas) }));
  file.conditionalRules = sheet.conditionalFormats.map(({ areas, rule }, index) => ({
    ...rule,
    priority: index + 1,
    range: sqref(areas),
  }));
  file.cells = cellsToFile(sheet, carrier);
  return file;
}

function tableToFile(table: Table): TableDefinition {
  return {
    name: table.name,
    displayName: table.name,
    range: addressOf(table.area),
    columns: table.columns.map(({ name, kept }) => ({ ...kept, name })),
    style: table.style,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton,
    showTotalRow: table.showTotals,
  };
}

/** The cells hucre must know of: those with notes and links, and the carrier of formats. */
function cellsToFile(sheet: Worksheet, carrier: ReadonlyMap<string, Partial<Cell>>): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const put = (key: string, cell: Partial<Cell>) =>
    cells.set(key, { value: null, type: 'empty', ...cells.get(key), ...cell });
  for (const [key, cell] of carrier) put(key, cell);
  for (const { row, column, author, text } of sheet.notes)
    put(`${row},${column}`, { comment: { author, text } });
  for (const [key, extras] of sheet.links) put(key, extras);
  return cells;
}
