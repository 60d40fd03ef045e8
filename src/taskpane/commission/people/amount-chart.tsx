import { HorizontalBarChartWithAxis } from '@fluentui/react-charts';

/** A bar; a float, for the eye alone. */
interface AmountBar {
  readonly name: string;
  readonly amount: number;
}

/** Amounts side by side. The table under it says the same in numbers. */
export function AmountChart({
  bars,
  color,
  culture,
}: {
  readonly bars: readonly AmountBar[];
  readonly color: string;
  readonly culture: string;
}) {
  return (
    <HorizontalBarChartWithAxis
      data={bars.map(({ name, amount }) => ({ x: amount, y: name, color, legend: name }))}
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
