import type { Bilingual } from '../../kernel/bilingual';
import { addDecimals, compareDecimals, negateDecimal, zero, type Decimal } from '../../kernel/decimal';
import type { SourceTable } from '../source-table';
import type { CatalogItem } from './catalog-items';
import {
  groupProducts,
  pricesPaid,
  shownAmount,
  times,
  type PricedColumns,
  type ProductGroup,
} from './product-groups';
import { valueProposer, type ValueProposal } from './value-proposer';

/** Subscribers of a product at one price; amounts are exact texts of at least two decimals. */
export interface PriceGroup {
  readonly price: string;
  readonly subscribers: number;
  /** Price less the catalog's, where an item is proposed and they differ: what becomes an override. */
  readonly difference?: string;
  /** Difference times subscribers. */
  readonly overrides?: string;
}

/** A legacy product, who pays what for it, and the item of the catalog it probably is. */
export interface ProductPrices {
  readonly product: string;
  readonly subscribers: number;
  /** Sum of what subscribers pay. */
  readonly revenue: string;
  /** The most frequent first. */
  readonly prices: readonly PriceGroup[];
  /** Subscribers whose price is blank or no number. */
  readonly unpriced: number;
  readonly item?: {
    readonly entity: string;
    readonly code: string;
    readonly label: Bilingual;
    readonly price: string;
    readonly confidence: number;
    readonly reason: Bilingual;
  };
  /** Subscribers that need an override, and the sum of theirs: revenue is price × priced subscribers + this. */
  readonly overridden: number;
  readonly overrides: string;
}

type ItemProposal = ValueProposal & { readonly target: CatalogItem };

/** A name speaks for an item, its price more so; the price alone only where a single item has it. */
function proposeItem(
  group: ProductGroup,
  byName: (text: string) => ValueProposal | undefined,
  catalog: readonly CatalogItem[],
): ItemProposal | undefined {
  const usual = pricesPaid(group)[0]?.price;
  const costs = (item: CatalogItem): boolean =>
    usual !== undefined && compareDecimals(item.price, usual) === 0;
  const named = byName(group.product);
  const item = named && catalog.find((candidate) => candidate === named.target);
  if (named && item) {
    const { confidence, reason } = named;
    if (!costs(item)) return { target: item, confidence: confidence * 0.95, reason };
    const both = {
      en: `${reason.en}, and most pay its price`,
      fr: `${reason.fr}, et la plupart paient son prix`,
    };
    return { target: item, confidence: Math.min(0.99, confidence + 0.1), reason: both };
  }
  const [only, ...others] = catalog.filter(costs);
  if (!only || others.length > 0) return undefined;
  const reason = {
    en: `only ${only.label.en} has the price most pay`,
    fr: `seul ${only.label.fr} a le prix que la plupart paient`,
  };
  return { target: only, confidence: 0.5, reason };
}

function priceGroups(group: ProductGroup, list: Decimal | undefined): PriceGroup[] {
  return pricesPaid(group).map(({ price, subscribers }) => {
    const shown = { price: shownAmount(price), subscribers };
    const difference = list && addDecimals(price, negateDecimal(list));
    if (!difference || difference.units === 0) return shown;
    return {
      ...shown,
      difference: shownAmount(difference),
      overrides: shownAmount(times(difference, subscribers)),
    };
  });
}

function pricesOf(group: ProductGroup, proposal: ItemProposal | undefined): ProductPrices {
  const groups = pricesPaid(group);
  const list = proposal?.target.price;
  const sum = (amountOf: (price: Decimal) => Decimal): string =>
    shownAmount(
      groups.reduce(
        (all, { price, subscribers }) => addDecimals(all, times(amountOf(price), subscribers)),
        zero,
      ),
    );
  const prices = priceGroups(group, list);
  const paying = groups.reduce((all, { subscribers }) => all + subscribers, 0);
  return {
    product: group.product,
    subscribers: paying + group.unpriced,
    revenue: sum((price) => price),
    prices,
    unpriced: group.unpriced,
    ...(proposal
      ? {
          item: {
            entity: proposal.target.entity,
            code: proposal.target.value,
            label: proposal.target.label,
            price: shownAmount(proposal.target.price),
            confidence: Math.round(proposal.confidence * 100) / 100,
            reason: proposal.reason,
          },
        }
      : {}),
    overridden: prices.reduce((all, { difference, subscribers }) => all + (difference ? subscribers : 0), 0),
    overrides: list ? sum((price) => addDecimals(price, negateDecimal(list))) : '0.00',
  };
}

/**
 * The products of a source, those with most subscribers first: who pays what, the item of the catalog each probably is,
 * and what becomes an override. Money is exact; nothing is rounded.
 */
export function productPrices(
  source: SourceTable,
  columns: PricedColumns,
  catalog: readonly CatalogItem[],
): readonly ProductPrices[] {
  const byName = valueProposer(catalog);
  return groupProducts(source, columns)
    .map((group) => pricesOf(group, proposeItem(group, byName, catalog)))
    .sort((a, b) => b.subscribers - a.subscribers);
}
