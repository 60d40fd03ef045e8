import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Margin } from '../../../core/catalog/margin/margin';
import { formatDecimal } from '../../../core/kernel/decimal';
import { useWords } from '../../messages/use-words';
import { percentWords } from '../shown-amount';
import type { MarginBar } from './margin-chart';

/** The chart library is large: it comes once there is something to draw. */
const MarginChart = lazy(async () => ({ default: (await import('./margin-chart')).MarginChart }));

const useStyles = makeStyles({
  chart: { padding: tokens.spacingHorizontalS, minWidth: 0, overflow: 'hidden' },
});

const shownBars = 8;

/** The worst margins as bars; what has no percentage has no bar. */
export function MarginBars({
  margins,
}: {
  margins: readonly { readonly name: string; readonly margin: Margin | undefined }[];
}) {
  const styles = useStyles();
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
    <div className={styles.chart} aria-hidden="true">
      <Suspense fallback={null}>
        <MarginChart bars={bars} culture={words.language === 'fr' ? 'fr-CA' : 'en-CA'} />
      </Suspense>
    </div>
  );
}
