import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { JoinCount, JoinReport } from '../../../core/mapping/joins/join-report';
import type { Join } from '../../../core/mapping/joins/join-schema';
import { Section } from '../../elements/section';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({
  examples: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

function CountSection({
  title,
  count: { count, examples },
  children,
}: {
  title: string;
  count: JoinCount;
  children?: ReactNode;
}) {
  const styles = useStyles();
  const list = usePlainList();
  const { say, number } = useWords();
  return (
    <Section title={title} aside={number(count)}>
      {count > 0 && children}
      {count > 0 && (
        <ul className={list}>
          {examples.map(({ row, text }) => (
            <li key={row} className={styles.examples}>
              {say('bringIn.join.example', { row, key: text === '' ? say('bringIn.column.blank') : text })}
            </li>
          ))}
          {count > examples.length && (
            <li className={styles.examples}>
              {say('bringIn.join.more', { count: count - examples.length })}
            </li>
          )}
        </ul>
      )}
    </Section>
  );
}

/** What finds no row on the other side, and keys that stand in several rows: counted, with the first few. */
export function JoinCounts({
  report,
  name,
  unmatched,
  onUnmatched,
}: {
  report: JoinReport;
  name: string;
  unmatched: Join['unmatched'];
  onUnmatched: (unmatched: Join['unmatched']) => void;
}) {
  const { say } = useWords();
  return (
    <>
      <CountSection title={say('bringIn.join.unmatched', { name })} count={report.unmatched} />
      <CountSection title={say('bringIn.join.joinedUnmatched', { name })} count={report.joinedUnmatched}>
        <Checkbox
          checked={unmatched === 'keep'}
          label={say('bringIn.join.keep')}
          onChange={(_event, { checked }) => onUnmatched(checked === true ? 'keep' : 'list')}
        />
      </CountSection>
      {report.joinedRepeated.count > 0 && (
        <CountSection title={say('bringIn.join.repeated', { name })} count={report.joinedRepeated}>
          <div>{say('bringIn.join.repeated.teach')}</div>
        </CountSection>
      )}
    </>
  );
}
