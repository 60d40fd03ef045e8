import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AcceptedProposal } from '../../../core/catalog/proposals/accept-proposals';
import {
  coverageOf,
  proposalsFor,
  type ProposalList,
} from '../../../core/catalog/proposals/catalog-proposals';
import type { ProposedAs } from '../../../core/catalog/proposals/guess-terms';
import type { ReferenceLists } from '../../../core/entity/reference-list';
import { divideRounded } from '../../../core/kernel/rounding';
import { Card, Section } from '../../elements/section';
import { ShownPart } from '../../elements/shown-part';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';
import { percentWords } from '../shown-amount';
import { CoverageFigures } from './coverage-figures';
import { ProposalItem } from './proposal-item';

const useStyles = makeStyles({
  body: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The share that few proposals usually cover, in percent. */
const aim = 95;

interface ProposalsSectionProps {
  readonly list: ProposalList;
  readonly lists: ReferenceLists;
  /** Names of the categories the catalog has. */
  readonly categories: readonly string[];
  readonly isBusy: boolean;
  readonly onAccept: (accepted: readonly AcceptedProposal[], category: string) => void;
}

/** What the catalog could be made of, those first that cover most subscribers; what is chosen becomes rows at one press. */
export function ProposalsSection({ list, lists, categories, isBusy, onAccept }: ProposalsSectionProps) {
  const styles = useStyles();
  const plain = usePlainList();
  const words = useWords();
  const { say, number } = words;
  const { proposals, subscribers, unpriced, nameless } = list;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [kinds, setKinds] = useState<ReadonlyMap<string, ProposedAs>>(new Map());
  const [category, setCategory] = useState(categories[0] ?? '');
  const share = (count: number): string =>
    percentWords(
      { units: subscribers === 0 ? 0 : divideRounded(count * 1000, subscribers, 'halfUp'), scale: 1 },
      words,
    );
  const enough = proposalsFor(list, aim);
  const accepted = proposals
    .filter(({ id, item }) => chosen.has(id) && item?.isSamePrice !== true)
    .map((proposal) => ({ proposal, as: kinds.get(proposal.id) ?? proposal.as }));
  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const first = enough ?? proposals.length;
  return (
    <Section title={say('proposals.title')} aside={number(proposals.length)}>
      <div className={styles.body}>
        <div>
          {say(enough === undefined ? 'proposals.fact.all' : 'proposals.fact', {
            ...{ count: first, all: proposals.length, subscribers },
            share:
              enough === undefined
                ? share(proposals.at(-1)?.covered ?? 0)
                : say('cell.percent', { value: number(aim) }),
          })}
        </div>
        {unpriced + nameless > 0 && (
          <div className={styles.small}>{say('proposals.outside', { unpriced, nameless })}</div>
        )}
        <Card>
          <CoverageFigures list={list} />
        </Card>
        <Field label={say('proposals.category')}>
          <Select value={category} onChange={(_, { value }) => setCategory(value)}>
            <option value="">{say('proposals.category.none')}</option>
            {categories.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <Button
          disabled={proposals.length === 0}
          onClick={() => setChosen(new Set(proposals.slice(0, first).map(({ id }) => id)))}
        >
          {say('proposals.choose', { count: first })}
        </Button>
        <Card>
          <ul className={plain} aria-label={say('proposals.title')}>
            <ShownPart items={proposals} step={20}>
              {(proposal) => (
                <ProposalItem
                  key={proposal.id}
                  proposal={proposal}
                  lists={lists}
                  share={share}
                  as={kinds.get(proposal.id) ?? proposal.as}
                  isChosen={chosen.has(proposal.id)}
                  onChoose={(isChosen) => choose(proposal.id, isChosen)}
                  onKind={(as) => setKinds(new Map(kinds).set(proposal.id, as))}
                />
              )}
            </ShownPart>
          </ul>
        </Card>
        <Button
          appearance="primary"
          disabled={isBusy || accepted.length === 0}
          onClick={() => onAccept(accepted, category)}
        >
          {say('proposals.accept', { count: accepted.length, share: share(coverageOf(list, chosen)) })}
        </Button>
      </div>
    </Section>
  );
}
