import { safeCell } from '../cells/safe-cell';
import type { ExcelHost } from '../excel-host';
import { blankReportSheet, writeBlock, writeTitle, type PlacedBlock, type ReportBlock } from './report-block';
import { addChart, chartGap, heightOfBars, type ChartToAdd } from './report-chart';
import { heightOfLines, widthInPoints } from './sheet-style';

/** A block that is drawn too: its first column names, the next ones are bars. */
export interface ReportChart {
  readonly block: ReportBlock;
  readonly kind: ChartToAdd['kind'];
  /** Columns drawn, the names among them. */
  readonly columns: number;
}

/** A sheet the product writes about something: a title, a headline, tables one under the other and charts beside them. */
export interface ReportPage {
  /** The name of its first cell, of `workspaceNames`. */
  readonly anchor: string;
  readonly title: string;
  readonly headline: string;
  /** By column, in characters. */
  readonly widths: readonly number[];
  readonly blocks: readonly ReportBlock[];
  readonly charts?: readonly ReportChart[];
}

/** Colours that stay apart in print and for those who tell no red from green. */
const colors = ['#0F548C', '#2AA0A4', '#8A8886', '#EAA300'] as const;

const chartsBegin = 60;

function drawCharts(
  sheet: Excel.Worksheet,
  { charts = [], widths }: ReportPage,
  placed: readonly PlacedBlock[],
): void {
  const left = widths.reduce((sum, width) => sum + widthInPoints(width), chartGap);
  let top = chartsBegin;
  for (const { block, kind, columns } of charts) {
    const place = placed.find((one) => one.block === block);
    if (!place || block.rows.length === 0) continue;
    const height = kind === 'ColumnClustered' ? 280 : heightOfBars(block.rows.length);
    addChart(sheet, { kind, placed: place, columns, colors, top, left, height });
    top += height + chartGap;
  }
}

function fitRows(sheet: Excel.Worksheet, { block, top }: PlacedBlock, widths: readonly number[]): void {
  if (block.wraps !== true) return;
  block.rows.forEach((row, index) => {
    const texts = row.map((cell, column): readonly [string, number] => [String(cell), widths[column] ?? 12]);
    sheet.getRangeByIndexes(top + 1 + index, 0, 1, 1).format.rowHeight = heightOfLines(texts);
  });
}

/** Writes a report sheet anew; what was on it is not kept. Gives the sheet's name. `today` is an ISO date. */
export const writeReportPage = (host: ExcelHost, page: ReportPage, today: string): Promise<string> =>
  host.run(async (context) => {
    const { anchor, title, headline, widths, blocks } = page;
    const sheet = await blankReportSheet(context, anchor, title);
    widths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(width);
    });
    writeTitle(sheet, 0, title, 18);
    sheet.getRange('A2').values = [[safeCell(headline, false)]];
    sheet.getRange('A3').values = [[safeCell(today, false)]];
    let row = 4;
    const placed = blocks.map((block) => {
      const written = writeBlock(sheet, row, block);
      row = written.next;
      fitRows(sheet, written.placed, widths);
      return written.placed;
    });
    drawCharts(sheet, page, placed);
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(2);
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
