import type { Canonical } from '../../entity/cell';
import { compareDecimals, parseDecimal, zero, type Decimal } from '../../kernel/decimal';
import { includesDay } from '../date-ranges';
import { groupKey, groupRows, rowReader, type OtherTables, type RowReader } from '../table-lookup';
import { catalogItems } from './catalog-item';

/** A price before any override of the subscription's own, and how quantities count. */
export interface StandingPrice {
  readonly price: Canonical;
  readonly priceType: Canonical;
  /** Which sheet says it: Price List Lines, Service Items, or that of the item. */
  readonly from: 'priceList' | 'service' | 'catalog';
}

const amountOf = (value: Canonical): Decimal | undefined =>
  value === null ? undefined : parseDecimal(String(value));

const takesQuantity = (line: RowReader, quantity: Canonical): boolean => {
  const [wanted, least, most] = [amountOf(quantity), amountOf(line('minQty')), amountOf(line('maxQty'))];
  if (!wanted) return !least;
  return (!least || compareDecimals(least, wanted) <= 0) && (!most || compareDecimals(wanted, most) <= 0);
};

/** Whether `a` says more than `b`: a price for one contract type before one for any, then the larger least quantity. */
const isCloser = (a: RowReader, b: RowReader): boolean =>
  (a('contractType') === null) === (b('contractType') === null)
    ? compareDecimals(amountOf(a('minQty')) ?? zero, amountOf(b('minQty')) ?? zero) > 0
    : a('contractType') !== null;

/** The line of the owner's price list for an item on a day; the closest where several fit (domain.md 3.16). */
function listLines(
  others: OtherTables,
): ((item: RowReader, owner: RowReader, day: string) => RowReader | undefined) | undefined {
  const lines = others('priceListLine');
  if (!lines) return undefined;
  const byItem = groupRows(lines, ['priceList', 'itemKind', 'item']);
  return (item, owner, day) =>
    byItem
      .get(groupKey([owner('priceList'), item('itemKind'), item('item')]))
      ?.map((rowIndex) => rowReader(lines, rowIndex))
      .filter(
        (line) =>
          includesDay({ from: line('validFrom'), to: line('validTo') }, day) &&
          (line('contractType') === null || line('contractType') === owner('contractType')) &&
          takesQuantity(line, item('quantity')),
      )
      .reduce<RowReader | undefined>(
        (best, line) => (!best || isCloser(line, best) ? line : best),
        undefined,
      );
}

/**
 * What one unit of a subscribed item costs on a day by the price list of its subscription or customer, else by the
 * service, else by the catalog; undefined where that cannot be told, a price list without its lines included.
 */
export function standingPrices(
  others: OtherTables,
): (item: RowReader, owner: RowReader | undefined, day: string) => StandingPrice | undefined {
  const catalogRowOf = catalogItems(others);
  const lineOf = listLines(others);
  const serviceItems = others('serviceItem');
  const ofService = serviceItems && groupRows(serviceItems, ['service', 'itemKind', 'item']);
  return (item, owner, day) => {
    if (owner && owner('priceList') !== null) {
      if (!lineOf) return undefined;
      const line = lineOf(item, owner, day);
      if (line) return { price: line('price'), priceType: line('priceType'), from: 'priceList' };
    }
    const catalogRow = catalogRowOf(item);
    if (!catalogRow) return undefined;
    const key = groupKey([owner?.('service') ?? null, item('itemKind'), item('item')]);
    const serviceRow = ofService?.get(key)?.[0];
    const ownPrice =
      serviceItems && serviceRow !== undefined ? rowReader(serviceItems, serviceRow)('priceOverride') : null;
    return {
      price: ownPrice ?? catalogRow('price'),
      priceType: catalogRow('priceType'),
      from: ownPrice === null ? 'catalog' : 'service',
    };
  };
}
