import type { Cell } from '../../core/entity/cell';
import { safeCell } from '../cells/safe-cell';
import { freeName } from './sheets-to-build';
import { styleHeading, type Tint } from './sheet-style';

/** A titled table of a report sheet. */
export interface ReportBlock {
  readonly title: string;
  readonly under?: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** By row: whether its figures are counts. */
  readonly counts?: readonly boolean[];
  /** Whether its texts run over several lines, as sentences do. */
  readonly wraps?: boolean;
  /** By row: how its last cell is tinted. */
  readonly tints?: readonly (Tint | undefined)[];
}

/** Where a block's cells stand: its headings and rows. */
export interface PlacedBlock {
  readonly block: ReportBlock;
  /** The sheet row of the headings. */
  readonly top: number;
}

/** A sheet of the workbook that the product writes anew each time, blank: found by its name’s first cell, made at the end where there is none. */
export async function blankReportSheet(
  context: Excel.RequestContext,
  anchorName: string,
  title: string,
): Promise<Excel.Worksheet> {
  const { worksheets, names } = context.workbook;
  const anchor = names.getItemOrNullObject(anchorName).load('name');
  worksheets.load('items/name');
  await context.sync();
  const home = anchor.isNullObject ? undefined : anchor.getRangeOrNullObject().worksheet.load('name');
  const charts = home?.charts.load('items/name');
  if (home) await context.sync();
  const standing = home && !home.isNullObject ? home : undefined;
  const others = worksheets.items.map(({ name }) => name).filter((name) => name !== standing?.name);
  const name = freeName(title, new Set(others.map((other) => other.toLowerCase())));
  if (!standing) {
    if (!anchor.isNullObject) anchor.delete();
    const sheet = worksheets.add(name);
    names.add(anchorName, sheet.getRange('A1')).visible = false;
    return sheet;
  }
  for (const chart of charts?.items ?? []) chart.delete();
  standing.getRange().clear();
  standing.name = name;
  return standing;
}

export function writeTitle(sheet: Excel.Worksheet, row: number, text: string, size: number): void {
  const cell = sheet.getRangeByIndexes(row, 0, 1, 1);
  cell.values = [[safeCell(text, false)]];
  cell.format.font.set({ bold: true, size });
  cell.format.rowHeight = size * 1.6;
}

const formatOf = (cell: Cell, isCount: boolean): string =>
  typeof cell === 'number' ? (isCount ? '#,##0' : '#,##0.00') : 'General';

/** Writes a block and gives where it stands, and the row after it. */
export function writeBlock(
  sheet: Excel.Worksheet,
  top: number,
  block: ReportBlock,
): { readonly placed: PlacedBlock; readonly next: number } {
  const { title, under, headings, rows, counts, wraps = false, tints } = block;
  writeTitle(sheet, top, title, 13);
  if (under) sheet.getRangeByIndexes(top + 1, 0, 1, 1).values = [[safeCell(under, false)]];
  const head = top + (under ? 2 : 1);
  const heading = sheet.getRangeByIndexes(head, 0, 1, headings.length);
  heading.values = [headings.map((text) => safeCell(text, false))];
  heading.format.wrapText = true;
  styleHeading(heading, 'required');
  if (rows.length > 0) {
    const body = sheet.getRangeByIndexes(head + 1, 0, rows.length, headings.length);
    body.numberFormat = rows.map((row, index) => row.map((cell) => formatOf(cell, counts?.[index] ?? false)));
    body.values = rows.map((row) => row.map((cell) => safeCell(cell, false)));
    body.format.verticalAlignment = 'Top';
    if (wraps) body.format.wrapText = true;
  }
  tints?.forEach((tint, index) => {
    if (!tint) return;
    const cell = sheet.getRangeByIndexes(head + 1 + index, headings.length - 1, 1, 1);
    cell.format.fill.color = tint.fill;
    cell.format.font.color = tint.font;
  });
  return { placed: { block, top: head }, next: head + rows.length + 2 };
}
