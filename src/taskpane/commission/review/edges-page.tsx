import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { boundaryTable, type BoundaryCase } from '../../../core/commission/review/boundary-table';
import {
  positionWords,
  thresholdWords,
  triedWords,
  verdictWords,
} from '../../../core/commission/review/boundary-words';
import { planCurves } from '../../../core/commission/review/plan-curve';
import type { CommissionSales } from '../../../workflows/commission-sales';
import { Card, Section } from '../../elements/section';
import { useFigureTable } from '../../elements/use-figure-table';
import { useWords } from '../../messages/use-words';
import { HistoryPage } from '../history-page';
import { shownCents } from '../money';
import { PlanChoice, type PlanPageProps } from '../plan-choice';
import { SheetAct } from '../sheet-act';
import { CurveSection } from './curve-section';

const useStyles = makeStyles({
  table: {
    '& tbody th[scope="rowgroup"]': {
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground1,
      paddingTop: tokens.spacingVerticalS,
    },
    '& td:nth-child(2)': { textAlign: 'start' },
  },
  why: { color: tokens.colorNeutralForeground2 },
});

/** The cases of one threshold of one line stand together. */
function grouped(
  cases: readonly BoundaryCase[],
  titleOf: (edge: BoundaryCase) => string,
): readonly (readonly [string, readonly BoundaryCase[]])[] {
  const groups = new Map<string, BoundaryCase[]>();
  for (const edge of cases) {
    const key = titleOf(edge);
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return [...groups];
}

function Edges({ history, plan }: { readonly history: CommissionSales; readonly plan: string }) {
  const styles = useStyles();
  const figures = useFigureTable();
  const words = useWords();
  const { say, of, number } = words;
  const { tables, language } = history;
  const cases = useMemo(() => boundaryTable(tables, plan), [tables, plan]);
  const curves = useMemo(() => planCurves(tables, plan), [tables, plan]);
  const titleOf = (edge: BoundaryCase): string =>
    say('commission.edge.title', {
      number: edge.lineNumber,
      threshold: of(thresholdWords[edge.threshold]),
    });
  return (
    <>
      <CurveSection curves={curves} currency={cases[0]?.currency ?? ''} />
      <Section title={say('commission.edges')} aside={number(cases.length)}>
        <Card>
          <table className={`${figures} ${styles.table}`}>
            {grouped(cases, titleOf).map(([title, own]) => (
              <tbody key={title}>
                <tr>
                  <th scope="rowgroup" colSpan={3}>
                    {title}
                  </th>
                </tr>
                {own.map((edge) => (
                  <tr key={edge.position}>
                    <th scope="row">{of(positionWords[edge.position])}</th>
                    <td>
                      {of(triedWords(edge))}
                      <div className={styles.why}>{of(verdictWords(edge))}</div>
                    </td>
                    <td>{shownCents(edge.commission + edge.bonus + edge.clawback, words)}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </Card>
      </Section>
      <SheetAct
        label={say('commission.edges.write')}
        make={({ edgesPage }) => edgesPage(plan, cases, language)}
      />
    </>
  );
}

/** What each line pays just below, at and just above every threshold, and the curve it makes. */
export function EdgesPage({ book, plan, onPlan }: PlanPageProps) {
  return (
    <>
      <PlanChoice book={book} plan={plan.key} onPlan={onPlan} />
      <HistoryPage book={book}>{(history) => <Edges history={history} plan={plan.key} />}</HistoryPage>
    </>
  );
}
