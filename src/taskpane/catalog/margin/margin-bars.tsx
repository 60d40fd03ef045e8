import { lazy } from 'react';
import type { Margin } from '../../../core/catalog/margin/margin';
import { formatDecimal } from '../../../core/kernel/decimal';
import { ChartFrame } from '../../elements/chart-frame';
import { useWords } from '../../messages/use-words';
import { percentWords } from '../shown-amount';
import type { MarginBar } from './margin-chart';

/** The chart library is large: it comes once there is something to draw. */
const MarginChart = lazy(async () => ({ default: (await import('./margin-chart')).MarginChart }));

const shownBars = 8;

/** The worst margins as bars; what has no percentage has no bar. */
export function MarginBars({
  margins,
}: {
  margins: readonly { readonly name: string; readonly margin: Margin | undefined }[];
}) {
  const words = useWords();
  const bars = margins
    .flatMap(({ name, margin }): MarginBar[] => {
      const percent = margin?.percent;
      return percent
        ? [{ name, percent: Number(formatDecimal(percent)), shown: percentWords(percent, words) }]
        : [];
    })
    .slice(0, shownBars);
  if (bars.length < 2) return null;
  return (
    <ChartFrame height={56 + bars.length * 28}>
      <MarginChart bars={bars} culture={words.language === 'fr' ? 'fr-CA' : 'en-CA'} />
    </ChartFrame>
  );
}
