import { useMemo } from 'react';
import { payCommission } from '../../../core/commission/pay/pay-commission';
import { leftOutWords } from '../../../core/commission/explain/left-out-words';
import { distribution } from '../../../core/commission/review/distribution';
import type { CommissionSales } from '../../../workflows/commission-sales';
import { Note } from '../../elements/note';
import { Card, Section } from '../../elements/section';
import { useFigureTable } from '../../elements/use-figure-table';
import { useWords } from '../../messages/use-words';
import { HistoryPage } from '../history-page';
import { shownCents } from '../money';
import type { PlanPageProps } from '../plan-choice';
import { SheetAct } from '../sheet-act';
import { SpanFields, useSpan, type Span } from '../span';
import { AmountSection } from './amount-section';
import { StatementSection } from './statement-section';

function Pay({ history, span }: { readonly history: CommissionSales; readonly span: Span }) {
  const figures = useFigureTable();
  const words = useWords();
  const { say, of, number } = words;
  const run = useMemo(() => payCommission(history.sales, span), [history, span]);
  const spread = useMemo(() => distribution(run), [run]);
  return (
    <>
      <Note
        title={say('commission.run.sum', {
          amount: shownCents(spread.total, words),
          count: run.agents.length,
        })}
        live
      />
      <SheetAct label={say('commission.run.write')} make={({ runPage }) => runPage(run, history.language)} />
      <AmountSection title={say('commission.spread.agents')} shares={spread.byAgent} />
      <AmountSection title={say('commission.spread.items')} shares={spread.byItem} />
      <AmountSection title={say('commission.spread.months')} shares={spread.byMonth} />
      <StatementSection run={run} />
      {run.leftOut.length > 0 && (
        <Section title={say('commission.leftOut')} aside={number(run.leftOut.length)}>
          <Card>
            <table className={figures}>
              <tbody>
                {run.leftOut.map(({ reason, entity, count, amount }) => (
                  <tr key={`${reason} ${entity}`}>
                    <th scope="row">{of(leftOutWords[reason])}</th>
                    <td>{number(count)}</td>
                    <td>{shownCents(amount, words)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Card>
        </Section>
      )}
    </>
  );
}

function People({ history }: { readonly history: CommissionSales }) {
  const { span, setSpan, isWhole } = useSpan(history);
  return (
    <>
      <SpanFields span={span} onSpan={setSpan} />
      {isWhole && <Pay history={history} span={span} />}
    </>
  );
}

/** Who is paid what by all plans, where it goes, what is left out and why, and everybody’s statement. */
export function PeoplePage({ book }: PlanPageProps) {
  return <HistoryPage book={book}>{(history) => <People history={history} />}</HistoryPage>;
}
