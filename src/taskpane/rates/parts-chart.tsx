import { HorizontalBarChart, type ChartProps } from '@fluentui/react-charts';

/** A bar and what it is made up of. */
export interface PartsBar {
  readonly title: string;
  readonly parts: readonly { readonly legend: string; readonly size: number; readonly color: string }[];
}

const chartOf = ({ title, parts }: PartsBar): ChartProps => ({
  chartTitle: title,
  chartData: parts
    .filter(({ size }) => size > 0)
    .map(({ legend, size, color }) => ({
      legend,
      horizontalBarChartdata: { x: size, total: parts.reduce((sum, part) => sum + part.size, 0) },
      color,
    })),
});

/** Bars of parts side by side; a table beside it says the same in numbers. */
export function PartsChart({ bars }: { readonly bars: readonly PartsBar[] }) {
  return <HorizontalBarChart data={bars.map(chartOf)} chartDataMode="hidden" hideTooltip />;
}
