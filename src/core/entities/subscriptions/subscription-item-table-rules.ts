import type { Canonical } from '../../entity/cell';
import type { RuleFinding, TableRule } from '../../entity/entity';
import { compareDecimals, parseDecimal, zero } from '../../kernel/decimal';
import { catalogItems } from '../catalog/catalog-item';
import { identifiersAsAsked, identifiersUsedOnce } from '../catalog/identifier-rules';
import { serviceLocation } from '../parties/service-location';
import { areaCodeOfProvince } from './area-code-rule';
import { overrideNearStandingPrice } from './price-override-rule';
import { subscription } from './subscription';
import {
  eachRow,
  groupKey,
  groupingRows,
  groupRows,
  lookup,
  rowReader,
  type RowReader,
} from '../table-lookup';

const outside = (field: string, day: Canonical, before: boolean): RuleFinding => ({
  field,
  expected: {
    en: `${String(day)} or ${before ? 'later' : 'earlier'}, within the dates of its subscription`,
    fr: `le ${String(day)} ou plus ${before ? 'tard' : 'tôt'}, dans les dates de son abonnement`,
  },
  example: String(day),
});

/** V411: an item lives within its subscription; one without an end ends with it. */
const withinSubscription: TableRule = {
  code: 'V411',
  severity: 'error',
  reads: ['subscription', 'effectiveFrom', 'effectiveTo'],
  check(table, others) {
    const subscriptionOf = lookup(subscription, others);
    return eachRow(table, (row) => {
      const owner = subscriptionOf(row('subscription'));
      if (!owner) return undefined;
      const [first, last] = [owner('effectiveFrom'), owner('effectiveTo')];
      const [from, to] = [row('effectiveFrom'), row('effectiveTo')];
      if (from !== null && first !== null && String(from) < String(first))
        return outside('effectiveFrom', first, true);
      if (last === null) return undefined;
      if (to !== null && String(to) > String(last)) return outside('effectiveTo', last, false);
      return from !== null && String(from) > String(last) ? outside('effectiveFrom', last, false) : undefined;
    });
  },
};

/** V209: a sub-charge hangs on an item of the same owner that its catalog row names as its parent. */
const subChargeUnderItsParent: TableRule = {
  code: 'V209',
  severity: 'error',
  reads: ['legacyId', 'subscription', 'customer', 'itemKind', 'item', 'parentItem'],
  *check(table, others) {
    const catalogRowOf = catalogItems(others);
    const rows = yield* groupingRows(table, ['legacyId']);
    yield* eachRow(table, (row) => {
      const parentIndex = rows.get(groupKey([row('parentItem')]))?.[0];
      if (row('itemKind') !== 'Sub-Charge' || parentIndex === undefined) return undefined;
      const parent = rowReader(table, parentIndex);
      const wanted = catalogRowOf(row);
      const sameOwner =
        parent('subscription') === row('subscription') && parent('customer') === row('customer');
      const sameItem =
        !wanted || (parent('itemKind') === wanted('parentKind') && parent('item') === wanted('parentItem'));
      if (sameOwner && sameItem) return undefined;
      const item = wanted ? ` ${String(wanted('parentItem'))}` : '';
      return {
        field: 'parentItem',
        expected: {
          en: `the item${item} of the same subscription`,
          fr: `l’élément${item} du même abonnement`,
        },
      };
    });
  },
};

/** V005, as a warning: an item the service does not list (domain.md 3.20); sub-charges follow their parent. */
const partOfService: TableRule = {
  code: 'V005',
  severity: 'warning',
  reads: ['subscription', 'itemKind', 'item'],
  check(table, others) {
    const items = others('serviceItem');
    if (!items) return [];
    const listed = groupRows(items, ['service', 'itemKind', 'item']);
    const subscriptionOf = lookup(subscription, others);
    return eachRow(table, (row) => {
      const service = subscriptionOf(row('subscription'))?.('service') ?? null;
      const [kind, item] = [row('itemKind'), row('item')];
      if (service === null || kind === null || item === null || kind === 'Sub-Charge') return undefined;
      if (listed.has(groupKey([service, kind, item]))) return undefined;
      return {
        field: 'item',
        expected: {
          en: `one of the service items of ${String(service)}`,
          fr: `un des éléments du service ${String(service)}`,
        },
      };
    });
  },
};

/** V002, as a warning: a flat fee is charged once whatever the quantity. */
const oneOfFlatFee: TableRule = {
  code: 'V002',
  severity: 'warning',
  reads: ['itemKind', 'item', 'quantity'],
  check(table, others) {
    const catalogRowOf = catalogItems(others);
    const one = { units: 1, scale: 0 };
    return eachRow(table, (row) => {
      const quantity = row('quantity') === null ? undefined : parseDecimal(String(row('quantity')));
      if (!quantity || compareDecimals(quantity, one) === 0) return undefined;
      return catalogRowOf(row)?.('priceType') === 'Flat Fee'
        ? {
            field: 'quantity',
            expected: {
              en: '1, because the price is a flat fee',
              fr: '1, parce que le prix est forfaitaire',
            },
            example: '1',
          }
        : undefined;
    });
  },
};

/** V414: whether the legacy system has billed a one-time item must be said, or it may be billed again. */
const oneTimeSaysBilled: TableRule = {
  code: 'V414',
  severity: 'warning',
  reads: ['itemKind', 'item', 'alreadyBilled'],
  check(table, others) {
    const catalogRowOf = catalogItems(others);
    return eachRow(table, (row) =>
      row('alreadyBilled') === null && catalogRowOf(row)?.('chargeType') === 'One Time'
        ? {
            field: 'alreadyBilled',
            expected: {
              en: 'Yes if the legacy system has billed it, No if SmartBilling is to',
              fr: 'Oui si l’ancien système l’a facturé, Non si SmartBilling doit le faire',
            },
            example: 'Yes',
            mends: [true, false],
          }
        : undefined,
    );
  },
};

const isDiscount = (row: RowReader, catalogRow: RowReader | undefined): boolean => {
  const price = parseDecimal(String(row('unitPriceOverride') ?? catalogRow?.('price')));
  return price !== undefined && compareDecimals(price, zero) < 0;
};

/** V420: a recurring discount that nothing ends goes on for ever. */
const discountEnds: TableRule = {
  code: 'V420',
  severity: 'warning',
  reads: ['itemKind', 'item', 'unitPriceOverride', 'effectiveTo', 'discountEndDate'],
  check(table, others) {
    const catalogRowOf = catalogItems(others);
    return eachRow(table, (row) => {
      if (row('discountEndDate') !== null || row('effectiveTo') !== null) return undefined;
      const catalogRow = catalogRowOf(row);
      if (catalogRow?.('chargeType') === 'One Time' || !isDiscount(row, catalogRow)) return undefined;
      return {
        field: 'discountEndDate',
        expected: { en: 'the last day of the discount', fr: 'le dernier jour du rabais' },
      };
    });
  },
};

/** What subscription items must be beside their subscriptions and the catalog (domain.md 3.20). */
export const subscriptionItemTableRules: readonly TableRule[] = [
  withinSubscription,
  subChargeUnderItsParent,
  partOfService,
  oneOfFlatFee,
  oneTimeSaysBilled,
  discountEnds,
  identifiersAsAsked(['itemKind', 'item'], catalogItems),
  identifiersUsedOnce(['itemKind', 'item'], catalogItems),
  areaCodeOfProvince(['subscription', 'itemKind', 'item'], catalogItems, (others) => {
    const subscriptionOf = lookup(subscription, others);
    const locationOf = lookup(serviceLocation, others);
    return (row) => locationOf(subscriptionOf(row('subscription'))?.('serviceLocation') ?? null);
  }),
  overrideNearStandingPrice,
];
