import { LineChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';

interface CoverageChartProps {
  /** Floats, for the eye alone: how many proposals, and the percentage they cover. */
  readonly points: readonly { readonly proposals: number; readonly percent: number }[];
  readonly label: string;
  readonly culture: string;
}

/** How much of all subscribers the first so many proposals cover. The table under it says the same in numbers. */
export function CoverageChart({ points, label, culture }: CoverageChartProps) {
  return (
    <LineChart
      data={{
        lineChartData: [
          {
            legend: label,
            color: tokens.colorCompoundBrandBackground,
            data: points.map(({ proposals, percent }) => ({ x: proposals, y: percent })),
            hideNonActiveDots: true,
          },
        ],
      }}
      culture={culture}
      margins={{ left: 36, right: 16, top: 12, bottom: 32 }}
      yMinValue={0}
      yMaxValue={100}
      xAxisTickCount={4}
      hideLegend
    />
  );
}
