import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { KeyPair } from '../../../core/mapping/joins/join-schema';
import type { KeyProposal } from '../../../core/mapping/joins/propose-keys';
import type { SourceTable } from '../../../core/mapping/source-table';
import { Section } from '../../elements/section';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({
  pair: { display: 'grid', gap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { minWidth: 0 } },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

function ColumnSelect({
  table,
  value,
  onChange,
}: {
  table: SourceTable;
  value: string;
  onChange: (heading: string) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Field label={say('bringIn.join.key', { name: table.name })}>
      <Select className={styles.select} value={value} onChange={(_event, chosen) => onChange(chosen.value)}>
        {table.headings.map((heading) => (
          <option key={heading} value={heading}>
            {heading}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The keys a file is joined by, side by side, with why we propose them. */
export function KeyChoice({
  source,
  table,
  on,
  proposals,
  onChange,
}: {
  source: SourceTable;
  table: SourceTable;
  on: readonly KeyPair[];
  proposals: readonly KeyProposal[];
  onChange: (on: readonly KeyPair[]) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const whyOf = ({ column, joined }: KeyPair): string | undefined => {
    const known = proposals.find((one) => one.column === column && one.joined === joined);
    return known && say('bringIn.join.because', { share: known.share, joined, column });
  };
  const change = (index: number, pair: KeyPair) => onChange(on.map((one, at) => (at === index ? pair : one)));
  return (
    <Section title={say('bringIn.join.keys')}>
      {proposals.length === 0 && <div>{say('bringIn.join.noKey')}</div>}
      {on.map((pair, index) => (
        <div key={index} className={styles.pair}>
          <ColumnSelect
            table={source}
            value={pair.column}
            onChange={(column) => change(index, { ...pair, column })}
          />
          <ColumnSelect
            table={table}
            value={pair.joined}
            onChange={(joined) => change(index, { ...pair, joined })}
          />
          <div className={styles.why}>{whyOf(pair)}</div>
        </div>
      ))}
    </Section>
  );
}
