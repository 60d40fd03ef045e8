import type { Bilingual } from '../../kernel/bilingual';
import type { ProductPrices } from '../../mapping/values/product-prices';
import { sure } from '../../mapping/values/value-proposer';
import { guessKind, guessTerms, type ProposedAs } from './guess-terms';

/** A legacy product at one price: an item the catalog could have. */
export interface CatalogProposal {
  /** The same for the same product and price. */
  readonly id: string;
  readonly product: string;
  /** Exact text of at least two decimals. */
  readonly price: string;
  /** How many pay this for it. */
  readonly subscribers: number;
  /** How many this proposal and those before it cover together. */
  readonly covered: number;
  readonly as: ProposedAs;
  readonly because: Bilingual;
  /** Of the list `recurringPeriod`; null for what is billed once. */
  readonly recurringPeriod: string | null;
  /** What the period is told by; blank where no word says it. */
  readonly periodSaid: string;
  /** The item of the catalog it surely is; `isSamePrice` where nobody would need an override. */
  readonly item: { readonly label: Bilingual; readonly isSamePrice: boolean } | undefined;
}

/** All proposals of an extract. Subscribers are its rows: covered, unpriced and nameless ones together are all of them. */
export interface ProposalList {
  /** Those that cover most first. */
  readonly proposals: readonly CatalogProposal[];
  readonly subscribers: number;
  /** Whose price is blank or no number. */
  readonly unpriced: number;
  /** Whose product is blank. */
  readonly nameless: number;
}

type Uncounted = Omit<CatalogProposal, 'covered'>;

function proposalsOf({ product, prices, item }: ProductPrices, isService: boolean): readonly Uncounted[] {
  const { recurringPeriod, said } = guessTerms(product);
  return prices.map(({ price, subscribers, difference }) => ({
    ...{ id: `${product}\n${price}`, product, price, subscribers, recurringPeriod, periodSaid: said },
    ...guessKind(product, isService),
    item:
      item && item.confidence >= sure
        ? { label: item.label, isSamePrice: difference === undefined }
        : undefined,
  }));
}

/**
 * What the catalog could be made of, by what a legacy extract's subscribers pay for its products, with how many of them
 * each proposal covers; `rows` are the rows of the extract.
 */
export function catalogProposals(
  products: readonly ProductPrices[],
  { rows, isService }: { readonly rows: number; readonly isService: boolean },
): ProposalList {
  const all = products
    .flatMap((product) => proposalsOf(product, isService))
    .sort((a, b) => b.subscribers - a.subscribers);
  let covered = 0;
  const proposals = all.map((proposal) => {
    covered += proposal.subscribers;
    return { ...proposal, covered };
  });
  const unpriced = products.reduce((sum, product) => sum + product.unpriced, 0);
  return { proposals, subscribers: rows, unpriced, nameless: rows - covered - unpriced };
}

/** How many of the first proposals cover a share of all subscribers, in percent; undefined where all of them do not. */
export function proposalsFor({ proposals, subscribers }: ProposalList, percent: number): number | undefined {
  const index = proposals.findIndex(({ covered }) => covered * 100 >= percent * subscribers);
  return index < 0 ? undefined : index + 1;
}

/** How many subscribers the proposals of these ids cover, and those whose item the catalog has at their price. */
export const coverageOf = ({ proposals }: ProposalList, chosen: ReadonlySet<string>): number =>
  proposals.reduce(
    (sum, { id, subscribers, item }) =>
      sum + (chosen.has(id) || item?.isSamePrice === true ? subscribers : 0),
    0,
  );

/** Points of the curve: how many subscribers the first so many proposals cover; at most `most`, the first and last among them. */
export function coverageCurve(
  { proposals }: ProposalList,
  most: number,
): readonly { readonly proposals: number; readonly covered: number }[] {
  const step = Math.max(1, Math.ceil(proposals.length / most));
  const points = proposals.flatMap(({ covered }, index) =>
    (index + 1) % step === 0 || index + 1 === proposals.length ? [{ proposals: index + 1, covered }] : [],
  );
  return [{ proposals: 0, covered: 0 }, ...points];
}
