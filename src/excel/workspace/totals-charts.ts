import type { PlacedBlock } from './totals-sheet';

/** Colours that stay apart in print and for those who tell no red from green. */
const colors = {
  status: ['#107C10', '#EAA300', '#A4262C'],
  sides: ['#8A8886', '#0F548C'],
  mrc: ['#0F548C', '#2AA0A4'],
} as const;

interface ChartToAdd {
  readonly kind: 'BarStacked100' | 'ColumnClustered' | 'BarClustered';
  readonly placed: PlacedBlock;
  /** Columns drawn, the labels among them. */
  readonly columns: number;
  readonly colors: readonly string[];
  readonly top: number;
  readonly height: number;
}

/** Points of the sheet: charts stand to the right of the tables, one under the other. */
const [left, width, gap] = [1_130, 560, 16];

const heightOfBars = (count: number): number => Math.min(900, Math.max(220, 110 + count * 16));

function addChart(
  sheet: Excel.Worksheet,
  { kind, placed, columns, colors: fills, top, height }: ChartToAdd,
): void {
  const { block, top: row } = placed;
  const source = sheet.getRangeByIndexes(row, 0, block.rows.length + 1, columns);
  const chart = sheet.charts.add(kind, source, 'Columns');
  chart.set({ name: block.title, left, top, width, height });
  chart.title.text = block.title;
  if (columns > 2) chart.legend.position = 'Bottom';
  else chart.legend.visible = false;
  // Bars are drawn from the foot up, tables read from the head down.
  if (kind !== 'ColumnClustered') chart.axes.categoryAxis.reversePlotOrder = true;
  Array.from({ length: columns - 1 }, (_, index) => {
    const series = chart.series.getItemAt(index);
    const color = fills[index];
    if (color !== undefined) series.format.fill.setSolidColor(color);
    series.gapWidth = 60;
  });
}

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
    top += height + gap;
  }
}
