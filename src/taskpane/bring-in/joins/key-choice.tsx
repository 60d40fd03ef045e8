import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyPair } from '../../../core/mapping/joins/join-schema';
import type { KeyProposal } from '../../../core/mapping/joins/propose-keys';
import type { SourceTable } from '../../../core/mapping/source-table';
import { Section } from '../../elements/section';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';
import { KeyPairItem } from './key-pair-item';
import { nextPair } from './next-pair';

const useStyles = makeStyles({
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** The proposal of these pairs, in whatever order. */
const proposalOf = (proposals: readonly KeyProposal[], on: readonly KeyPair[]): KeyProposal | undefined =>
  proposals.find(
    (known) =>
      known.on.length === on.length &&
      known.on.every(({ column, joined }) =>
        on.some((pair) => pair.column === column && pair.joined === joined),
      ),
  );

/** The keys a file is joined by, with why we propose them; further ones are added and removed. */
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
  const list = usePlainList();
  const { say } = useWords();
  const [focus, setFocus] = useState<{ readonly at: number }>();
  const further = nextPair(source, table, on, proposals);
  const together = on.length > 1 ? proposalOf(proposals, on) : undefined;
  const whyOf = (pair: KeyPair): string | undefined => {
    const known = proposalOf(proposals, [pair]);
    return known && say('bringIn.join.because', { share: known.share, ...pair });
  };
  const remove = (index: number): void => {
    onChange(on.filter((_pair, at) => at !== index));
    setFocus({ at: index - 1 });
  };
  const add = (pair: KeyPair): void => {
    onChange([...on, pair]);
    setFocus({ at: on.length });
  };
  return (
    <Section title={say('bringIn.join.keys')}>
      {proposals.length === 0 && <div>{say('bringIn.join.noKey')}</div>}
      <ol className={list}>
        {on.map((pair, index) => (
          <KeyPairItem
            key={index}
            source={source}
            table={table}
            pair={pair}
            number={on.length > 1 ? index + 1 : undefined}
            why={whyOf(pair)}
            focus={focus?.at === index ? focus : undefined}
            onChange={(changed) => onChange(on.map((one, at) => (at === index ? changed : one)))}
            onRemove={index > 0 ? () => remove(index) : undefined}
          />
        ))}
      </ol>
      {together && (
        <div className={styles.why}>
          {say('bringIn.join.because.together', {
            share: together.share,
            joined: table.name,
            name: source.name,
          })}
        </div>
      )}
      {further && (
        <div>
          <Link as="button" onClick={() => add(further)}>
            {say('bringIn.join.key.add')}
          </Link>
        </div>
      )}
    </Section>
  );
}
