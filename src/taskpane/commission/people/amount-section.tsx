import { tokens } from '@fluentui/react-components';
import { lazy } from 'react';
import type { Share } from '../../../core/commission/review/distribution';
import { centsText } from '../../../core/commission/sales/numbers';
import { ChartFrame } from '../../elements/chart-frame';
import { Card, Section } from '../../elements/section';
import { useFigureTable } from '../../elements/use-figure-table';
import { useWords } from '../../messages/use-words';
import { localeOf } from '../../messages/words-provider';
import { shownCents } from '../money';

/** The chart library is large: it comes once there is something to draw. */
const AmountChart = lazy(async () => ({ default: (await import('./amount-chart')).AmountChart }));

/** More would be too thin to read; the table has those that follow too. */
const mostBars = 12;
const mostRows = 40;

/** Amounts as bars and in a table. */
export function AmountSection({
  title,
  shares,
}: {
  readonly title: string;
  readonly shares: readonly Share[];
}) {
  const figures = useFigureTable();
  const words = useWords();
  const { language, number } = words;
  if (shares.length === 0) return null;
  const bars = shares.slice(0, mostBars);
  return (
    <Section title={title} aside={number(shares.length)}>
      <Card>
        <ChartFrame height={56 + bars.length * 26}>
          <AmountChart
            culture={localeOf[language]}
            color={tokens.colorCompoundBrandBackground}
            bars={bars.map(({ label, key, amount }) => ({
              name: label === '' ? key : label,
              amount: Number(centsText(amount)),
            }))}
          />
        </ChartFrame>
        <table className={figures}>
          <caption hidden>{title}</caption>
          <tbody>
            {shares.slice(0, mostRows).map(({ key, label, amount }) => (
              <tr key={key}>
                <th scope="row">{label === '' ? key : label}</th>
                <td>{shownCents(amount, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </Section>
  );
}
