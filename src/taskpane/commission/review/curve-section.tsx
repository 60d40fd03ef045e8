import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy } from 'react';
import type { PlanCurve } from '../../../core/commission/review/plan-curve';
import { centsText, microText } from '../../../core/commission/sales/numbers';
import { ChartFrame } from '../../elements/chart-frame';
import { Card, Section } from '../../elements/section';
import type { MessageKey } from '../../messages/message-key';
import { useWords } from '../../messages/use-words';
import { localeOf } from '../../messages/words-provider';

/** The chart library is large: it comes once there is something to draw. */
const CurveChart = lazy(async () => ({ default: (await import('./curve-chart')).CurveChart }));

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  under: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

const against: Readonly<Record<PlanCurve['measure'], MessageKey>> = {
  Revenue: 'commission.curve.revenue',
  Quantity: 'commission.curve.quantity',
  Margin: 'commission.curve.margin',
};

/** What the plan pays for more and more, drawn line by line; a table says the same. */
export function CurveSection({
  curves,
  currency,
}: {
  readonly curves: readonly PlanCurve[];
  readonly currency: string;
}) {
  const styles = useStyles();
  const { say, decimal, language } = useWords();
  return curves.map(({ lines, measure, points }) => {
    const title = say('commission.curve', { count: lines.length, lines: lines.join(', ') });
    const sizeText = (size: number): string => (measure === 'Quantity' ? microText(size) : centsText(size));
    return (
      <Section key={lines.join(' ')} title={title}>
        <Card>
          <ChartFrame height={180}>
            <CurveChart
              title={title}
              culture={localeOf[language]}
              points={points.map(({ size, commission }) => ({
                x: Number(sizeText(size)),
                y: Number(centsText(commission)),
              }))}
            />
          </ChartFrame>
          <div className={styles.under}>{say(against[measure], { currency })}</div>
          <table className={styles.hidden}>
            <caption>{title}</caption>
            <tbody>
              {points.map(({ size, commission }) => (
                <tr key={size}>
                  <th scope="row">{decimal(sizeText(size))}</th>
                  <td>{decimal(centsText(commission))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      </Section>
    );
  });
}
