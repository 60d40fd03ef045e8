import { useMemo, useState } from 'react';
import type { PlanBook } from '../../../workflows/commission/plan-book';
import { compareLegacy, comparePlans } from '../../../workflows/commission/review';
import type { CommissionSales } from '../../../workflows/commission-sales';
import { ValueRadios } from '../../elements/value-radios';
import type { MessageKey } from '../../messages/message-key';
import { useWords } from '../../messages/use-words';
import { HistoryPage } from '../history-page';
import { PlanChoice, type PlanPageProps } from '../plan-choice';
import { SheetAct } from '../sheet-act';
import { SpanFields, useSpan, type Span } from '../span';
import { ComparisonList } from './comparison-list';

const otherPlan: MessageKey = 'commission.compare.other';

interface Compared {
  readonly history: CommissionSales;
  readonly plan: string;
  /** The plan beside it; undefined for what the old system paid. */
  readonly other: string | undefined;
  readonly span: Span;
}

function Outcome({ history, plan, other, span }: Compared) {
  const { say } = useWords();
  const comparison = useMemo(
    () => (other === undefined ? compareLegacy(history, span) : comparePlans(history, [plan, other], span)),
    [history, plan, other, span],
  );
  const headline = other === undefined ? say('commission.compare.legacy') : `${plan} → ${other}`;
  return (
    <>
      <ComparisonList comparison={comparison} />
      <SheetAct
        label={say('commission.compare.write')}
        make={({ comparisonPage }) => comparisonPage(headline, comparison, history.language)}
      />
    </>
  );
}

function Compare({
  book,
  history,
  plan,
}: {
  readonly book: PlanBook;
  readonly history: CommissionSales;
  readonly plan: string;
}) {
  const { say } = useWords();
  const [against, setAgainst] = useState('plan');
  const others = book.catalog.rows('commissionPlan').filter(({ key }) => key !== plan);
  const [chosen, setChosen] = useState('');
  const { span, setSpan, isWhole } = useSpan(history);
  const other = others.find(({ key }) => key === chosen) ?? others[0];
  const isLegacy = against === 'legacy' || !other;
  return (
    <>
      <ValueRadios
        label={say('commission.compare.with')}
        values={[
          ...(other ? [{ value: 'plan', shown: say('commission.compare.plan') }] : []),
          { value: 'legacy', shown: say('commission.compare.legacy') },
        ]}
        chosen={isLegacy ? 'legacy' : 'plan'}
        onChoose={setAgainst}
      />
      {!isLegacy && (
        <PlanChoice book={book} plan={other.key} onPlan={setChosen} label={otherPlan} without={plan} />
      )}
      <SpanFields span={span} onSpan={setSpan} />
      {isWhole && <Outcome {...{ history, plan, span }} other={isLegacy ? undefined : other.key} />}
    </>
  );
}

/** The plan beside another on the same sales, or the plans beside what the old system paid: who gains, who loses. */
export function ComparePage({ book, plan, onPlan }: PlanPageProps) {
  return (
    <>
      <PlanChoice book={book} plan={plan.key} onPlan={onPlan} />
      <HistoryPage book={book}>
        {(history) => <Compare book={book} history={history} plan={plan.key} />}
      </HistoryPage>
    </>
  );
}
