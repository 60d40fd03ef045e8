import { service as serviceEntity } from '../../entities/catalog/service';
import { lookup, type OtherTables } from '../../entities/table-lookup';
import { addDecimals, type Decimal } from '../../kernel/decimal';
import { centScale } from '../../kernel/money';
import { itemPrices, quantityOf, type PriceTerms } from '../priced-item';
import { isUsual, serviceContents, type ServiceContent } from '../service-contents';
import { itemMargin, worstFirst, type ItemMargin } from './item-margin';
import { marginOf, type Margin } from './margin';

/** What the items of a service earn together in one currency: in a month, or once. */
export interface MarginSum {
  readonly currency: string;
  readonly isRecurring: boolean;
  /** Of the items whose margin can be told; undefined where there is none. */
  readonly margin: Margin | undefined;
  /** Those whose margin cannot be told, which no figure counts. */
  readonly untold: readonly ItemMargin[];
}

/** What a service earns with the items every subscription has; optional ones stand beside. */
export interface ServiceMargin {
  readonly service: string;
  readonly name: string;
  /** The worst first. */
  readonly items: readonly ItemMargin[];
  readonly optional: readonly ItemMargin[];
  readonly sums: readonly MarginSum[];
}

const noCents: Decimal = { units: 0, scale: centScale };

const sum = (items: readonly Margin[], part: 'price' | 'cost'): Decimal =>
  items.reduce((so, margin) => addDecimals(so, margin[part]), noCents);

/** Currency by currency, what recurs apart from what is billed once. */
export function sumMargins(items: readonly ItemMargin[]): readonly MarginSum[] {
  const currencies = [...new Set(items.map(({ currency }) => currency))];
  return currencies.flatMap((currency) =>
    [true, false].flatMap((isRecurring) => {
      const own = items.filter((item) => item.currency === currency && item.isRecurring === isRecurring);
      if (own.length === 0) return [];
      const told = own.flatMap(({ margin }) => margin ?? []);
      const margin = told.length > 0 ? marginOf(sum(told, 'price'), sum(told, 'cost')) : undefined;
      return [{ currency, isRecurring, margin, untold: own.filter((item) => !item.margin) }];
    }),
  );
}

/** The margins of services at terms; the sheets are read once. */
export function serviceMargins(tables: OtherTables): (terms: PriceTerms) => ServiceMargin {
  const contentsOf = serviceContents(tables);
  const serviceOf = lookup(serviceEntity, tables);
  const priceOf = itemPrices(tables);
  return (terms) => {
    const marginOfContent = (content: ServiceContent, parent?: Decimal): ItemMargin => {
      const quantity = quantityOf(content, parent);
      return itemMargin(content, quantity, priceOf(content, quantity, terms));
    };
    const usual: ItemMargin[] = [];
    const optional: ItemMargin[] = [];
    for (const content of contentsOf(terms.service).items) {
      const into = isUsual(content) ? usual : optional;
      into.push(marginOfContent(content));
      for (const under of content.under)
        (under.isMandatory ? into : optional).push(marginOfContent(under, quantityOf(content)));
    }
    return {
      service: terms.service,
      name: String(serviceOf(terms.service)?.('name') ?? terms.service),
      items: worstFirst(usual),
      optional: worstFirst(optional),
      sums: sumMargins(usual),
    };
  };
}
