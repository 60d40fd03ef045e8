import { HorizontalBarChart, type ChartProps } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';

export interface StatusBar {
  readonly sheet: string;
  readonly parts: readonly { readonly status: string; readonly label: string; readonly count: number }[];
}

/** Chosen, not left to the library: the same as the marks of the other screens. */
const colors: Readonly<Record<string, string>> = {
  Ready: tokens.colorStatusSuccessBackground3,
  Pushed: tokens.colorCompoundBrandBackground,
  Warning: tokens.colorStatusWarningBackground3,
  Error: tokens.colorStatusDangerBackground3,
};

const chartOf = ({ sheet, parts }: StatusBar): ChartProps => ({
  chartTitle: sheet,
  chartData: parts.map(({ status, label, count }) => ({
    legend: label,
    data: count,
    horizontalBarChartdata: { x: count, total: parts.reduce((sum, part) => sum + part.count, 0) },
    color: colors[status] ?? tokens.colorNeutralForeground3,
  })),
});

/** Each sheet's rows by status as a bar of its own. The table beside it says the same in numbers. */
export function StatusChart({ bars }: { bars: readonly StatusBar[] }) {
  return <HorizontalBarChart data={bars.map(chartOf)} hideTooltip={false} />;
}
