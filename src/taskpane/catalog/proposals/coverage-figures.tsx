import { lazy } from 'react';
import {
  coverageCurve,
  proposalsFor,
  type ProposalList,
} from '../../../core/catalog/proposals/catalog-proposals';
import { ChartFrame } from '../../elements/chart-frame';
import { useFigureTable } from '../../elements/use-figure-table';
import { useWords } from '../../messages/use-words';

/** The chart library is large: it comes once there is something to draw. */
const CoverageChart = lazy(async () => ({ default: (await import('./coverage-chart')).CoverageChart }));

/** Shares asked for, in percent. */
const shares = [50, 80, 90, 95, 99] as const;

const mostPoints = 60;

/** How few proposals cover how many subscribers: a curve for the eye, figures for all. */
export function CoverageFigures({ list }: { list: ProposalList }) {
  const table = useFigureTable();
  const { say, number, language } = useWords();
  const points = coverageCurve(list, mostPoints).map(({ proposals, covered }) => ({
    proposals,
    percent: (100 * covered) / list.subscribers,
  }));
  const label = say('proposals.coverage');
  return (
    <>
      {list.proposals.length > 1 && (
        <ChartFrame height={180}>
          <CoverageChart points={points} label={label} culture={language === 'fr' ? 'fr-CA' : 'en-CA'} />
        </ChartFrame>
      )}
      <table className={table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{say('proposals.share')}</th>
            <th scope="col">{say('proposals.count')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => {
            const count = proposalsFor(list, share);
            return (
              <tr key={share}>
                <th scope="row">{say('cell.percent', { value: number(share) })}</th>
                <td>{count === undefined ? say('proposals.never') : number(count)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
