import type { Sheet } from 'hucre';
import { parseAddress } from '../workbook/address';
import type { Area } from '../workbook/area';
import { shownColor } from '../workbook/color';
import { Table } from '../workbook/table';
import type { Worksheet } from '../workbook/worksheet';

/** `A1:B2 D4` as areas; what cannot be read is left out. */
export const areasOf = (reference: string): Area[] =>
  reference
    .split(/[\s,]+/)
    .map((part) => parseAddress(part)?.area)
    .filter((area) => area !== undefined);

/** Takes over what hucre read of a sheet: everything but its cells, rows and columns. */
export function takeOverSheet(sheet: Worksheet, file: Sheet, theme: readonly string[]): void {
  sheet.visibility = file.veryHidden ? 'VeryHidden' : file.hidden ? 'Hidden' : 'Visible';
  sheet.showGridlines = file.view?.showGridLines ?? true;
  sheet.showHeadings = file.view?.showRowColHeaders ?? true;
  sheet.tabColor = shownColor(file.view?.tabColor, theme) ?? '';
  sheet.frozen = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  sheet.protection = file.protection?.sheet ? file.protection : undefined;
  sheet.autoFilter = file.autoFilter;
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  takeTables(sheet, file);
  takeRules(sheet, file);
  takeCellExtras(sheet, file);
}

function takeTables(sheet: Worksheet, file: Sheet): void {
  for (const definition of file.tables ?? []) {
    const [area] = areasOf(definition.range ?? '');
    if (!area) continue;
    const table = new Table(
      String(sheet.workbook.nextId()),
      sheet,
      definition.displayName ?? definition.name,
      area,
    );
    table.columns = definition.columns.map(({ name, ...kept }, index) => ({ id: index + 1, name, kept }));
    table.style = definition.style ?? '';
    table.showBandedRows = definition.showRowStripes ?? true;
    table.showBandedColumns = definition.showColumnStripes ?? false;
    table.showFilterButton = definition.showAutoFilter ?? true;
    table.showTotals = definition.showTotalRow ?? false;
    sheet.tables.push(table);
  }
}

function takeRules(sheet: Worksheet, file: Sheet): void {
  for (const { range, ...rule } of file.dataValidations ?? []) {
    sheet.validations.push({ areas: areasOf(range), rule });
  }
  const formats = [...(file.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  for (const { range, ...rule } of formats) {
    sheet.conditionalFormats.push({ id: `cf-${sheet.workbook.nextId()}`, areas: areasOf(range), rule });
  }
}

function takeCellExtras(sheet: Worksheet, file: Sheet): void {
  for (const [key, { comment, hyperlink }] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (hyperlink) sheet.links.set(key, { hyperlink });
    if (!comment) continue;
    const id = `note-${sheet.workbook.nextId()}`;
    const text = comment.richText?.map((run) => run.text).join('') ?? comment.text;
    const size = { visible: false, width: 108, height: 59.25 };
    sheet.notes.push({ id, row, column, author: comment.author ?? '', text, ...size });
  }
}
