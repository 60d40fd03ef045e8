import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { payCommission } from '../../../core/commission/pay/pay-commission';
import type { PlanRow } from '../../../core/commission/plan/compiled-plans';
import { compareRuns } from '../../../core/commission/review/compare-runs';
import { asIfUnpaid } from '../../../core/commission/review/altered-sales';
import { payWithRate } from '../../../core/commission/review/what-if';
import { microText } from '../../../core/commission/sales/numbers';
import type { CommissionSales } from '../../../workflows/commission-sales';
import { Note } from '../../elements/note';
import { useWords } from '../../messages/use-words';
import { HistoryPage } from '../history-page';
import { PlanChoice, type PlanPageProps } from '../plan-choice';
import { SpanFields, useSpan, type Span } from '../span';
import { ComparisonList } from './comparison-list';

const useStyles = makeStyles({
  slider: { width: '100%', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
});

/** Steps of the slider, in millionths: quarters of a percent, or of a dollar. */
const step = 250_000;
const one = 1_000_000;

/** A row of the plans by its place. */
interface Placed {
  readonly place: number;
  readonly row: PlanRow;
}

const linesOf = ({ sales }: CommissionSales, plan: string): readonly Placed[] => {
  const wanted = sales.plans.names.find(plan);
  return sales.plans.rows
    .map((row, place) => ({ row, place }))
    .filter(({ row }) => row.plan === wanted)
    .sort((a, b) => a.row.lineNumber - b.row.lineNumber);
};

/** How far the slider goes: all percents, or twice the amount. */
const mostOf = ({ method, rate }: PlanRow): number =>
  method.startsWith('%') ? 100 * one : Math.max(20 * one, Math.ceil((2 * rate) / step) * step);

/** One line with a slider, and what its rate would do; the sales stay matched while it moves. */
function Trial({
  history,
  placed,
  span,
}: {
  readonly history: CommissionSales;
  readonly placed: Placed;
  readonly span: Span;
}) {
  const styles = useStyles();
  const { say, decimal } = useWords();
  const { place, row } = placed;
  const [asked, setRate] = useState(row.rate);
  const rate = useDeferredValue(asked);
  const sales = useMemo(() => asIfUnpaid(history.sales), [history]);
  const before = useMemo(() => payCommission(sales, span), [sales, span]);
  const comparison = useMemo(
    () => compareRuns(before, payWithRate(sales, span, { place, rate })),
    [before, sales, span, place, rate],
  );
  const isPercent = row.method.startsWith('%');
  const shown = decimal(microText(asked));
  return (
    <>
      <Field
        label={say(isPercent ? 'commission.whatIf.percent' : 'commission.whatIf.amount', { rate: shown })}
      >
        {(control) => (
          <input
            {...control}
            type="range"
            className={styles.slider}
            min={0}
            max={mostOf(row)}
            step={step}
            value={asked}
            aria-valuetext={shown}
            onChange={({ target }) => setRate(Number(target.value))}
          />
        )}
      </Field>
      <ComparisonList comparison={comparison} />
    </>
  );
}

function WhatIf({ history, plan }: { readonly history: CommissionSales; readonly plan: string }) {
  const { say } = useWords();
  const lines = useMemo(() => linesOf(history, plan), [history, plan]);
  const [chosen, setChosen] = useState('');
  const { span, setSpan, isWhole } = useSpan(history);
  const placed = lines.find(({ row }) => String(row.lineNumber) === chosen) ?? lines[0];
  if (!placed) return <Note title={say('commission.whatIf.none')} />;
  return (
    <>
      <Field label={say('commission.whatIf.line')}>
        <Select value={String(placed.row.lineNumber)} onChange={(_, { value }) => setChosen(value)}>
          {lines.map(({ row, place }) => (
            <option key={place} value={String(row.lineNumber)}>
              {say('commission.line.name', { plan, number: String(row.lineNumber) })}
            </option>
          ))}
        </Select>
      </Field>
      <SpanFields span={span} onSpan={setSpan} />
      {isWhole && (
        <Trial key={`${String(placed.place)} ${String(placed.row.rate)}`} {...{ history, placed, span }} />
      )}
    </>
  );
}

/** What another rate on a line would have paid for the sales there were. */
export function WhatIfPage({ book, plan, onPlan }: PlanPageProps) {
  return (
    <>
      <PlanChoice book={book} plan={plan.key} onPlan={onPlan} />
      <HistoryPage book={book}>{(history) => <WhatIf history={history} plan={plan.key} />}</HistoryPage>
    </>
  );
}
