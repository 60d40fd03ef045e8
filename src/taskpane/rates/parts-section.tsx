import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Card, Section } from '../elements/section';
import type { PartsBar } from './parts-chart';

/** The chart library is large: it comes once there is something to draw. */
const PartsChart = lazy(async () => ({ default: (await import('./parts-chart')).PartsChart }));

const useStyles = makeStyles({
  // One legend for all bars stands below: the library's repeats it for each.
  chart: { padding: tokens.spacingHorizontalM, '& .fui-legend__root': { display: 'none' } },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
  },
  mark: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    marginInlineEnd: tokens.spacingHorizontalXS,
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Bars for the eye with what their colours mean, a table for readers; `figure` puts a size in words. */
export function PartsSection({
  title,
  bars,
  figure,
}: {
  readonly title: string;
  readonly bars: readonly PartsBar[];
  readonly figure: (size: number) => string;
}) {
  const styles = useStyles();
  const parts = new Map(
    bars.flatMap((bar) => bar.parts.map(({ legend, color }) => [legend, color] as const)),
  );
  return (
    <Section title={title}>
      <Card>
        <div className={styles.chart} aria-hidden="true" inert>
          <Suspense fallback={null}>
            <PartsChart bars={bars} />
          </Suspense>
        </div>
        <div className={styles.legend} aria-hidden="true">
          {[...parts].map(([legend, color]) => (
            <span key={legend}>
              <span className={styles.mark} style={{ backgroundColor: color }} />
              {legend}
            </span>
          ))}
        </div>
        <table className={styles.hidden}>
          <caption>{title}</caption>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.title}>
                <th scope="row">{bar.title}</th>
                <td>{bar.parts.map(({ legend, size }) => `${legend} ${figure(size)}`).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </Section>
  );
}
