import { Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { CatalogProposal } from '../../../core/catalog/proposals/catalog-proposals';
import type { ProposedAs } from '../../../core/catalog/proposals/guess-terms';
import type { ReferenceLists } from '../../../core/entity/reference-list';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  text: { display: 'grid', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  kind: { minWidth: 0, '& select': { minWidth: 0 } },
});

const kinds: readonly ProposedAs[] = ['service', 'charge', 'product'];

interface ProposalItemProps {
  readonly proposal: CatalogProposal;
  readonly lists: ReferenceLists;
  /** Of all subscribers, in words. */
  readonly share: (subscribers: number) => string;
  readonly as: ProposedAs;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onKind: (as: ProposedAs) => void;
}

/** One product at one price: whom it covers, what it becomes, and whether it is taken. */
export function ProposalItem({ proposal, lists, share, as, isChosen, onChoose, onKind }: ProposalItemProps) {
  const styles = useStyles();
  const { say, of, decimal, language } = useWords();
  const { product, price, subscribers, covered, recurringPeriod, periodSaid, because, item } = proposal;
  const period =
    recurringPeriod === null
      ? say('proposals.once')
      : (lists.find('recurringPeriod', recurringPeriod)?.label[language] ?? recurringPeriod);
  const name = `${product} · ${decimal(price)}`;
  const isThere = item?.isSamePrice === true;
  const said = periodSaid === '' ? say('proposals.unsaid') : say('proposals.said', { word: periodSaid });
  return (
    <li className={styles.item}>
      <Checkbox
        aria-label={say('proposals.take', { name })}
        checked={isChosen || isThere}
        disabled={isThere}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <div className={styles.text}>
        <span className={styles.name}>{name}</span>
        <span className={styles.small}>
          {say('proposals.covers', { count: subscribers, share: share(subscribers), all: share(covered) })}
        </span>
        {item && (
          <span className={styles.small}>
            {say(isThere ? 'proposals.there' : 'proposals.override', { item: of(item.label) })}
          </span>
        )}
        {isChosen && !isThere && (
          <>
            <Select
              size="small"
              className={styles.kind}
              aria-label={say('proposals.as', { name })}
              value={as}
              onChange={(_, { value }) => onKind(kinds.find((kind) => kind === value) ?? as)}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {say(`proposals.as.${kind}`)}
                </option>
              ))}
            </Select>
            <span className={styles.small}>{`${period} (${said}) · ${of(because)}`}</span>
          </>
        )}
      </div>
    </li>
  );
}
