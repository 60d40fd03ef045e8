import { HorizontalBarChartWithAxis } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';

/** A bar: what is left of the price, in percent; a float, for the eye alone. */
export interface MarginBar {
  readonly name: string;
  readonly percent: number;
  readonly shown: string;
}

const colorOf = (percent: number): string =>
  percent < 0 ? tokens.colorStatusDangerBackground3 : tokens.colorCompoundBrandBackground;

/** Margins in percent, losses to the left. The table under it says the same in numbers. */
export function MarginChart({ bars, culture }: { bars: readonly MarginBar[]; culture: string }) {
  return (
    <HorizontalBarChartWithAxis
      data={bars.map(({ name, percent, shown }) => ({
        x: percent,
        y: name,
        color: colorOf(percent),
        legend: name,
        xAxisCalloutData: name,
        yAxisCalloutData: shown,
      }))}
      culture={culture}
      barHeight={14}
      margins={{ left: 96, right: 16, top: 8, bottom: 32 }}
      xAxisTickCount={4}
      showYAxisLablesTooltip
      noOfCharsToTruncate={12}
      hideLegend
      hideLabels
    />
  );
}
