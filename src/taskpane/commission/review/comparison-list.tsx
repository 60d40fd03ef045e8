import type { RunComparison } from '../../../core/commission/review/compare-runs';
import { Note } from '../../elements/note';
import { Card, Section } from '../../elements/section';
import { useFigureTable } from '../../elements/use-figure-table';
import { useWords } from '../../messages/use-words';
import { shownCents } from '../money';

/** Who gains and who loses, and by how much in all. */
export function ComparisonList({ comparison }: { readonly comparison: RunComparison }) {
  const figures = useFigureTable();
  const words = useWords();
  const { say, number } = words;
  const { agents, gaining, losing, before, after } = comparison;
  return (
    <>
      <Note title={say('commission.compare.sum', { gaining, losing })} live>
        {say('commission.compare.total', {
          before: shownCents(before, words),
          after: shownCents(after, words),
          difference: shownCents(after - before, words, true),
        })}
      </Note>
      {agents.length > 0 && (
        <Section title={say('commission.compare.agents')} aside={number(agents.length)}>
          <Card>
            <table className={figures}>
              <thead>
                <tr>
                  <th scope="col">{say('commission.agent')}</th>
                  <th scope="col">{say('commission.compare.before')}</th>
                  <th scope="col">{say('commission.compare.after')}</th>
                  <th scope="col">{say('commission.compare.difference')}</th>
                </tr>
              </thead>
              <tbody>
                {agents.map((agent) => (
                  <tr key={agent.agent}>
                    <th scope="row">{agent.name}</th>
                    <td>{shownCents(agent.before, words)}</td>
                    <td>{shownCents(agent.after, words)}</td>
                    <td>{shownCents(agent.difference, words, true)}</td>
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
