import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Issue } from '../../../core/kernel/issue';
import { findPlanFaults } from '../../../workflows/commission/plan-findings';
import { failureOf, type Failure } from '../../act/failure';
import { FailureCard } from '../../act/failure-card';
import { Card, Section } from '../../elements/section';
import { SeverityMark } from '../../elements/severity-mark';
import { ShownPart } from '../../elements/shown-part';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import type { PlanPageProps } from '../plan-choice';

const useStyles = makeStyles({
  item: {
    width: '100%',
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** What the rules have against the plans and whom they pay; a press shows the cell. */
export function FindingList({ book, acts }: Pick<PlanPageProps, 'book' | 'acts' | 'plan'>) {
  const styles = useStyles();
  const list = usePlainList();
  const { say, of, number } = useWords();
  const { host } = usePane();
  const [found, setFound] = useState<readonly Issue[]>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let current = true;
    findPlanFaults(host, book.today).then(
      (issues) => current && setFound(issues),
      (error: unknown) => current && setFailure(failureOf(error)),
    );
    return () => {
      current = false;
    };
  }, [host, book]);
  if (failure) return <FailureCard failure={failure} />;
  if (!found) return null;
  return (
    <Section title={say('commission.findings')} aside={number(found.length)}>
      {found.length === 0 ? (
        say('commission.findings.none')
      ) : (
        <Card>
          <ul className={list}>
            <ShownPart items={found} step={12}>
              {(issue, index) => (
                <li key={index}>
                  <button type="button" className={styles.item} onClick={() => acts.show(issue, issue.field)}>
                    <SeverityMark severity={issue.severity} />
                    <span>{of(issue.message)}</span>
                  </button>
                </li>
              )}
            </ShownPart>
          </ul>
        </Card>
      )}
    </Section>
  );
}
