import { makeStyles, tokens } from '@fluentui/react-components';
import { issueTitle } from '../../core/validation/issue-texts';
import { SeverityMark } from '../elements/severity-mark';
import { useWords } from '../messages/use-words';
import type { CellExplanation } from './explain-cell';

const useStyles = makeStyles({
  issue: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  right: { color: tokens.colorNeutralForeground2 },
});

function Fact({ term, children }: { term: string; children: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}

/** Found, means, fits: what stands in the cell, what the column is for, what would be right. */
export function HereFacts({ explanation }: { explanation: CellExplanation }) {
  const styles = useStyles();
  const { say, of } = useWords();
  const { label, means, fits, example, issues } = explanation;
  if (!label || !means) return null;
  const found = issues[0]?.found;
  const fitting = [fits && of(fits), example].filter((text) => text !== undefined && text !== '');
  return (
    <>
      {issues.map((issue) => (
        <div key={issue.code} className={styles.issue}>
          <SeverityMark severity={issue.severity} />
          <span>{of(issueTitle(issue.code))}</span>
        </div>
      ))}
      {issues.length === 0 && <div className={styles.right}>{say('check.here.right')}</div>}
      <dl className={styles.facts}>
        {found !== undefined && (
          <Fact term={say('check.here.found')}>{found === '' ? say('check.cause.blank') : found}</Fact>
        )}
        <Fact term={say('check.here.means')}>{`${of(label)}. ${of(means)}`}</Fact>
        {fitting.length > 0 && <Fact term={say('check.here.fits')}>{fitting.join(' · ')}</Fact>}
      </dl>
    </>
  );
}
