import { LineChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';

/** A point in units people read; floats, for the eye alone. */
interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** One curve. The table beside it says the same in numbers. */
export function CurveChart({
  title,
  points,
  culture,
}: {
  readonly title: string;
  readonly points: readonly CurvePoint[];
  readonly culture: string;
}) {
  return (
    <LineChart
      data={{
        chartTitle: title,
        lineChartData: [
          {
            legend: title,
            color: tokens.colorCompoundBrandBackground,
            data: [...points],
            hideNonActiveDots: true,
          },
        ],
      }}
      culture={culture}
      height={180}
      margins={{ left: 48, right: 16, top: 12, bottom: 32 }}
      hideLegend
    />
  );
}
