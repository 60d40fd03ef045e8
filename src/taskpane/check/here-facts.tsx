import { makeStyles, tokens } from '@fluentui/react-components';
import { findRule } from '../../core/validation/rule-book/rule-book';
import type { WaivedIssue } from '../../core/validation/checker';
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

function RuleFact({ code }: { code: string }) {
  const { say, of } = useWords();
  const rule = findRule(code);
  return rule && <Fact term={say('check.here.rule')}>{`${code} · ${of(rule.meaning)}`}</Fact>;
}

/** A warning that is let stand: why, by whom and since when. */
function WaivedFact({ waived: { issue, waiver } }: { waived: WaivedIssue }) {
  const { say, of, dateTime } = useWords();
  const title = of(findRule(issue.code)?.title ?? issue.message);
  const when = dateTime(new Date(waiver.at));
  return (
    <Fact term={say('check.here.waived')}>
      {say('check.here.waived.why', { title, reason: waiver.reason, by: waiver.by, when })}
    </Fact>
  );
}

/** Found, means, fits, example, rule: what stands in the cell, what the column is for, what would be right and why. */
export function HereFacts({ explanation }: { explanation: CellExplanation }) {
  const styles = useStyles();
  const { say, of } = useWords();
  const { label, means, fits, example, issues, waived } = explanation;
  if (!label || !means) return null;
  const found = issues[0]?.cause.found;
  return (
    <>
      {issues.map(({ group }) => (
        <div key={group.code} className={styles.issue}>
          <SeverityMark severity={group.severity} />
          <span>{of(group.title)}</span>
        </div>
      ))}
      {issues.length === 0 && waived.length === 0 && (
        <div className={styles.right}>{say('check.here.right')}</div>
      )}
      <dl className={styles.facts}>
        {found !== undefined && (
          <Fact term={say('check.here.found')}>{found === '' ? say('check.cause.blank') : found}</Fact>
        )}
        <Fact term={say('check.here.means')}>{`${of(label)}. ${of(means)}`}</Fact>
        {fits && <Fact term={say('check.here.fits')}>{of(fits)}</Fact>}
        {example !== undefined && example !== '' && <Fact term={say('check.here.example')}>{example}</Fact>}
        {issues.map(({ group: { code } }) => (
          <RuleFact key={code} code={code} />
        ))}
        {waived.map((one) => (
          <WaivedFact key={one.issue.code} waived={one} />
        ))}
      </dl>
    </>
  );
}
