import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  contractTimeline,
  type ContractTerm,
  type TermsOfType,
} from '../../../core/catalog/contract-timeline/contract-timeline';
import { parseIsoDate } from '../../../core/kernel/calendar-date';
import { Card, Section } from '../../elements/section';
import { useFigureTable } from '../../elements/use-figure-table';
import { useWords } from '../../messages/use-words';
import { TermBars } from './term-bars';

const useStyles = makeStyles({
  after: { padding: tokens.spacingHorizontalM, paddingTop: tokens.spacingVerticalS },
});

/** Terms shown after the initial one. */
const following = 3;

function TermTable({ terms, caption }: { terms: readonly ContractTerm[]; caption: string }) {
  const { say } = useWords();
  const table = useFigureTable();
  const asksNotice = terms.some(({ noticeBy }) => noticeBy !== undefined);
  return (
    <table className={table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{say('terms.term')}</th>
          <th scope="col">{say('terms.days')}</th>
          {asksNotice && <th scope="col">{say('terms.notice')}</th>}
        </tr>
      </thead>
      <tbody>
        {terms.map(({ kind, from, to, noticeBy = '' }, index) => (
          <tr key={from}>
            <th scope="row">{say(`terms.kind.${kind}`, { number: index })}</th>
            <td>{say('terms.span', { from, to })}</td>
            {asksNotice && <td>{noticeBy}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The terms of a contract type, day by day, from a start that the person chooses; at first `today`, an ISO date. */
export function ContractTerms({ type, today }: { type: TermsOfType; today: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const [start, setStart] = useState(today);
  const first = parseIsoDate(start);
  const timeline = first && contractTimeline(type, first, following);
  return (
    <Section title={say('terms.title')}>
      <Field label={say('terms.start')} {...(!first && { validationMessage: say('terms.start.wrong') })}>
        <Input
          type="date"
          value={start}
          input={{ style: { minWidth: 0 } }}
          onChange={(_, { value }) => setStart(value)}
        />
      </Field>
      {timeline && (
        <Card>
          {timeline.terms.length > 0 && (
            <>
              <TermBars terms={timeline.terms} />
              <TermTable terms={timeline.terms} caption={say('terms.title')} />
            </>
          )}
          <div className={styles.after}>{say(`terms.after.${timeline.after}`)}</div>
        </Card>
      )}
    </Section>
  );
}
