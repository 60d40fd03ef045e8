import { standingPrices, type StandingPrice } from '../entities/catalog/standing-price';
import { amountOf } from '../entities/finance/amounts';
import { lookup, type OtherTables } from '../entities/table-lookup';
import { formatDecimal, multiplyDecimals, type Decimal } from '../kernel/decimal';
import { statedRow, type ServiceContent } from './service-contents';

/** Under what terms a service is looked at. */
export interface PriceTerms {
  readonly service: string;
  /** ISO date. */
  readonly day: string;
  readonly priceList?: string;
  readonly contractType?: string;
}

/** A price and how many times it is billed; amounts are before proration and not rounded. */
export interface ItemPrice {
  readonly price: Decimal;
  readonly isPerUnit: boolean;
  readonly from: StandingPrice['from'];
  readonly currency: string;
  /** What one period, or the one time, comes to. */
  readonly amount: Decimal;
}

const one: Decimal = { units: 1, scale: 0 };

/** How many of an item: its default, or for a sub-charge one, or as many as its parent (domain.md 3.12). */
export function quantityOf(content: ServiceContent, parent?: Decimal): Decimal {
  if (content.kind !== 'Sub-Charge') return amountOf(content.defaultQuantity) ?? one;
  return content.row('quantityBasis') === 'Per parent unit' ? (parent ?? one) : one;
}

/**
 * What an item of a service costs on a day by the price list, the service or the catalog; undefined where no sheet says.
 * A Flat Fee is billed once whatever the quantity, except for a sub-charge that counts by the units of its parent.
 */
export function itemPrices(
  others: OtherTables,
): (content: ServiceContent, quantity: Decimal, terms: PriceTerms) => ItemPrice | undefined {
  const priceOf = standingPrices(others);
  const priceListOf = lookup({ name: 'priceList', referenceBy: 'priceListName' }, others);
  return ({ kind, code, row }, quantity, { service, day, priceList = null, contractType = null }) => {
    const item = statedRow({ itemKind: kind, item: code, quantity: formatDecimal(quantity) });
    const owner = statedRow({ service, priceList, contractType });
    const standing = priceOf(item, owner, day);
    const price = amountOf(standing?.price);
    if (!standing || !price) return undefined;
    const isPerUnit = standing.priceType === 'Per Unit' || row('quantityBasis') === 'Per parent unit';
    const listed = standing.from === 'priceList' ? priceListOf(priceList)?.('currency') : undefined;
    return {
      ...{ price, isPerUnit, from: standing.from, currency: String(listed ?? row('currency') ?? '') },
      amount: isPerUnit ? multiplyDecimals(price, quantity) : price,
    };
  };
}
