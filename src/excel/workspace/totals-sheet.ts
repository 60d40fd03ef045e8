import type { Cell } from '../../core/entity/cell';
import { agreement } from '../../core/totals/total-lines';
import { safeCell } from '../cells/safe-cell';
import type { ExcelHost } from '../excel-host';
import { freeName } from './sheets-to-build';
import { statusTints, styleHeading, widthInPoints, type Tint } from './sheet-style';
import {
  identityBlock,
  linksBlock,
  mrcBlock,
  sidesBlock,
  statusBlock,
  totalsBlock,
  type TotalsBlock,
  type TotalsReport,
} from './totals-blocks';
import { addTotalsCharts } from './totals-charts';
import { headline, totalsWords as words } from './totals-words';
import { workspaceNames } from './workspace-names';

/** In characters: the first column names totals and sheets, the second figures; then numbers. */
const widths = [34, 44, 16, 16, 16, 24, 14, 14, 14] as const;

const tints: Readonly<Record<string, Tint | undefined>> = {
  differs: statusTints['Error'],
  equal: statusTints['Ready'],
};

/** The Totals sheet of the workbook, blank; made at its end where there is none. */
async function blankSheet(
  context: Excel.RequestContext,
  { language }: TotalsReport,
): Promise<Excel.Worksheet> {
  const { worksheets, names } = context.workbook;
  const anchor = names.getItemOrNullObject(workspaceNames.totals).load('name');
  worksheets.load('items/name');
  await context.sync();
  const home = anchor.isNullObject ? undefined : anchor.getRangeOrNullObject().worksheet.load('name');
  const charts = home?.charts.load('items/name');
  if (home) await context.sync();
  const standing = home && !home.isNullObject ? home : undefined;
  const others = worksheets.items.map(({ name }) => name).filter((name) => name !== standing?.name);
  const name = freeName(words.sheet[language], new Set(others.map((other) => other.toLowerCase())));
  if (!standing) {
    if (!anchor.isNullObject) anchor.delete();
    const sheet = worksheets.add(name);
    names.add(workspaceNames.totals, sheet.getRange('A1')).visible = false;
    return sheet;
  }
  for (const chart of charts?.items ?? []) chart.delete();
  standing.getRange().clear();
  standing.name = name;
  return standing;
}

function writeTitle(sheet: Excel.Worksheet, row: number, text: string, size: number): void {
  const cell = sheet.getRangeByIndexes(row, 0, 1, 1);
  cell.values = [[safeCell(text, false)]];
  cell.format.font.set({ bold: true, size });
  cell.format.rowHeight = size * 1.6;
}

const formatOf = (cell: Cell, isCount: boolean): string =>
  typeof cell === 'number' ? (isCount ? '#,##0' : '#,##0.00') : 'General';

/** Where a block's cells stand: its headings and rows. */
export interface PlacedBlock {
  readonly block: TotalsBlock;
  /** The sheet row of the headings. */
  readonly top: number;
}

/** Writes a block and gives where it stands, and the row after it. */
function writeBlock(
  sheet: Excel.Worksheet,
  top: number,
  block: TotalsBlock,
): { readonly placed: PlacedBlock; readonly next: number } {
  const { title, under, headings, rows, counts, verdicts } = block;
  writeTitle(sheet, top, title, 13);
  if (under) sheet.getRangeByIndexes(top + 1, 0, 1, 1).values = [[under]];
  const head = top + (under ? 2 : 1);
  const heading = sheet.getRangeByIndexes(head, 0, 1, headings.length);
  heading.values = [[...headings]];
  heading.format.wrapText = true;
  styleHeading(heading, 'required');
  if (rows.length > 0) {
    const body = sheet.getRangeByIndexes(head + 1, 0, rows.length, headings.length);
    body.numberFormat = rows.map((row, index) => row.map((cell) => formatOf(cell, counts?.[index] ?? false)));
    body.values = rows.map((row) => row.map((cell) => safeCell(cell, false)));
    body.format.verticalAlignment = 'Top';
  }
  verdicts?.forEach((verdict, index) => {
    const tint = tints[verdict];
    if (!tint) return;
    const cell = sheet.getRangeByIndexes(head + 1 + index, headings.length - 1, 1, 1);
    cell.format.fill.color = tint.fill;
    cell.format.font.color = tint.font;
  });
  return { placed: { block, top: head }, next: head + rows.length + 2 };
}

/** Writes the Totals sheet anew, with its charts; what was on it is not kept. Gives the sheet's name. */
export const writeTotals = (host: ExcelHost, report: TotalsReport, today: string): Promise<string> =>
  host.run(async (context) => {
    const { language, totals } = report;
    const sheet = await blankSheet(context, report);
    widths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(width);
    });
    const { agree, compared } = agreement(totals.totals);
    writeTitle(sheet, 0, words.sheet[language], 18);
    sheet.getRange('A2:B2').values = [[headline(agree, compared)[language], '']];
    sheet.getRange('A3').values = [[safeCell(today, false)]];
    let row = 4;
    const put = (block: TotalsBlock): PlacedBlock => {
      const { placed, next } = writeBlock(sheet, row, block);
      row = next;
      return placed;
    };
    put(totalsBlock(report));
    const [statuses, sides, mrc] = [put(statusBlock(report)), put(sidesBlock(report)), put(mrcBlock(report))];
    put(linksBlock(report));
    put(identityBlock(report));
    addTotalsCharts(sheet, { statuses, sides, mrc });
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(2);
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
