import type { PlacedBlock } from './report-block';

/** A chart of a block: its first column names, the others are drawn. */
export interface ChartToAdd {
  readonly kind: 'BarStacked100' | 'ColumnClustered' | 'BarClustered';
  readonly placed: PlacedBlock;
  /** Columns drawn, the labels among them. */
  readonly columns: number;
  readonly colors: readonly string[];
  /** In points of the sheet, as is `left`; charts usually stand to the right of a wide sheet. */
  readonly top: number;
  readonly left?: number;
  readonly height: number;
}

/** Points of the sheet: charts stand to the right of the tables, one under the other. */
const [usualLeft, width] = [1_130, 560];
export const chartGap = 16;

export const heightOfBars = (count: number): number => Math.min(900, Math.max(220, 110 + count * 16));

export function addChart(
  sheet: Excel.Worksheet,
  { kind, placed, columns, colors: fills, top, left = usualLeft, height }: ChartToAdd,
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
