import { agreement } from '../../core/totals/total-lines';
import { safeCell } from '../cells/safe-cell';
import type { ExcelHost } from '../excel-host';
import { blankReportSheet, writeBlock, writeTitle, type PlacedBlock } from './report-block';
import { statusTints, widthInPoints, type Tint } from './sheet-style';
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

/** Writes the Totals sheet anew, with its charts; what was on it is not kept. Gives the sheet's name. */
export const writeTotals = (host: ExcelHost, report: TotalsReport, today: string): Promise<string> =>
  host.run(async (context) => {
    const { language, totals } = report;
    const sheet = await blankReportSheet(context, workspaceNames.totals, words.sheet[language]);
    widths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(width);
    });
    const { agree, compared } = agreement(totals.totals);
    writeTitle(sheet, 0, words.sheet[language], 18);
    sheet.getRange('A2:B2').values = [[headline(agree, compared)[language], '']];
    sheet.getRange('A3').values = [[safeCell(today, false)]];
    let row = 4;
    const put = (block: TotalsBlock): PlacedBlock => {
      const tinted = block.verdicts?.map((verdict) => tints[verdict]);
      const { placed, next } = writeBlock(sheet, row, { ...block, ...(tinted ? { tints: tinted } : {}) });
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
