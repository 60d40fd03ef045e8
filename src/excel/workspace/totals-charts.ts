import type { PlacedBlock } from './report-block';
import { addChart, chartGap, heightOfBars } from './report-chart';

/** Colours that stay apart in print and for those who tell no red from green. */
const colors = {
  status: ['#107C10', '#EAA300', '#A4262C'],
  sides: ['#8A8886', '#0F548C'],
  mrc: ['#0F548C', '#2AA0A4'],
} as const;

interface ChartBlocks {
  readonly statuses: PlacedBlock;
  readonly sides: PlacedBlock;
  readonly mrc: PlacedBlock;
}

/** The three charts of the Totals sheet; one without rows is left out. */
export function addTotalsCharts(sheet: Excel.Worksheet, { statuses, sides, mrc }: ChartBlocks): void {
  const wanted = [
    // The last column of the statuses is their sum.
    {
      kind: 'BarStacked100',
      placed: statuses,
      columns: statuses.block.headings.length - 1,
      colors: colors.status,
    },
    { kind: 'ColumnClustered', placed: sides, columns: 3, colors: colors.sides },
    { kind: 'BarClustered', placed: mrc, columns: mrc.block.headings.length, colors: colors.mrc },
  ] as const;
  let top = 60;
  for (const one of wanted) {
    const count = one.placed.block.rows.length;
    if (count === 0) continue;
    const height = one.kind === 'ColumnClustered' ? 280 : heightOfBars(count);
    addChart(sheet, { ...one, top, height });
    top += height + chartGap;
  }
}
