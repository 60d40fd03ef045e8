import type { Area } from './area';
import type { Worksheet } from './worksheet';

/** The kinds of chart this host draws, by Excel's names, and how a file says them. */
export const chartKinds = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', direction: undefined, grouping: 'standard' },
  Pie: { element: 'pieChart', direction: undefined, grouping: undefined },
} as const;

export type ChartKind = keyof typeof chartKinds;

/** Cells of one sheet that a chart draws or is labelled by. */
export interface ChartCells {
  readonly sheet: Worksheet;
  area: Area;
}

export interface ChartSeries {
  name: string | ChartCells;
  values: ChartCells;
  categories: ChartCells | undefined;
  /** `#0F548C`; chosen by whoever draws it when undefined. */
  color: string | undefined;
  /** Percent of a bar's width left between bars. */
  gapWidth: number;
  hasDataLabels: boolean;
}

export interface ChartAxis {
  title: string;
  /** First category at the far end. */
  isReversed: boolean;
}

/** Points from the sheet's corner. */
export interface ChartBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A chart as the file it came from holds it: drawn from there, moved and deleted but not changed. */
export interface ChartFile {
  readonly path: string;
  readonly xml: string;
}

export type LegendPosition = 'Top' | 'Bottom' | 'Left' | 'Right';

/** A chart on a sheet. */
export interface Chart {
  readonly id: string;
  name: string;
  kind: ChartKind;
  title: string;
  legend: LegendPosition | undefined;
  readonly box: ChartBox;
  series: ChartSeries[];
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis };
  readonly file: ChartFile | undefined;
}

/** What Excel gives a chart nobody has placed. */
export const newBox = (): ChartBox => ({ left: 96, top: 45, width: 360, height: 216 });

export const newAxes = (): Chart['axes'] => ({
  category: { title: '', isReversed: false },
  value: { title: '', isReversed: false },
});
