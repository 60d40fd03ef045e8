import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isoDay, lastDay } from '../../core/commission/sales/numbers';
import type { CommissionSales } from '../../workflows/commission-sales';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
  },
});

const narrow = { style: { minWidth: 0, width: '100%' } };

/** ISO days, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The days the invoices of the workbook are of: from the first of the first month to the last invoice. */
function wholeSpan({ sales }: CommissionSales): Span {
  const days = sales.history.invoices.day.filter((day) => day !== lastDay);
  if (days.length === 0) return { from: '', to: '' };
  const first = days.reduce((least, day) => Math.min(least, day));
  const last = days.reduce((most, day) => Math.max(most, day));
  return { from: `${isoDay(first)?.slice(0, 7) ?? ''}-01`, to: isoDay(last + 90) ?? '' };
}

/** The days whose earnings are looked at: at first all the workbook has invoices of, and what they earn in the quarter after. */
export function useSpan(history: CommissionSales): {
  readonly span: Span;
  readonly isWhole: boolean;
  readonly setSpan: (span: Span) => void;
} {
  const [span, setSpan] = useState(() => wholeSpan(history));
  return { span, setSpan, isWhole: span.from !== '' && span.to >= span.from };
}

/** Asks from when to when. */
export function SpanFields({ span, onSpan }: { readonly span: Span; readonly onSpan: (span: Span) => void }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.pair}>
      <Field label={say('commission.span.from')}>
        <Input
          type="date"
          value={span.from}
          input={narrow}
          onChange={(_, { value }) => onSpan({ ...span, from: value })}
        />
      </Field>
      <Field label={say('commission.span.to')}>
        <Input
          type="date"
          value={span.to}
          input={narrow}
          onChange={(_, { value }) => onSpan({ ...span, to: value })}
        />
      </Field>
    </div>
  );
}
