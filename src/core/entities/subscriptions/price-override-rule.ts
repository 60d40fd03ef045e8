import type { TableRule } from '../../entity/entity';
import {
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  negateDecimal,
  parseDecimal,
  zero,
  type Decimal,
} from '../../kernel/decimal';
import { standingPrices } from '../catalog/standing-price';
import { customer } from '../parties/customer';
import { parameterValue } from '../parameter-value';
import { eachRow, lookup } from '../table-lookup';
import { subscription } from './subscription';

const hundred: Decimal = { units: 100, scale: 0 };

const absolute = (value: Decimal): Decimal =>
  compareDecimals(value, zero) < 0 ? negateDecimal(value) : value;

const isFarFrom = (price: Decimal, standing: Decimal, tolerance: Decimal): boolean => {
  const distance = absolute(addDecimals(price, negateDecimal(standing)));
  return (
    compareDecimals(multiplyDecimals(distance, hundred), multiplyDecimals(absolute(standing), tolerance)) > 0
  );
};

/** V406: a price of the subscription's own far from what its price list, service or catalog asks. */
export const overrideNearStandingPrice: TableRule = {
  code: 'V406',
  severity: 'warning',
  reads: ['subscription', 'customer', 'itemKind', 'item', 'quantity', 'unitPriceOverride', 'effectiveFrom'],
  check(table, others, { lists }) {
    const [subscriptionOf, customerOf] = [lookup(subscription, others), lookup(customer, others)];
    const priceOf = standingPrices(others);
    // Percent of the standing price.
    const tolerance = parseDecimal(String(parameterValue(others, 'priceOverrideTolerance', lists))) ?? zero;
    return eachRow(table, (row) => {
      const override = parseDecimal(String(row('unitPriceOverride')));
      if (!override) return undefined;
      const owner = subscriptionOf(row('subscription')) ?? customerOf(row('customer'));
      const day = String(owner?.('billingStartDate') ?? row('effectiveFrom'));
      const price = priceOf(row, owner, day)?.price ?? null;
      const standing = parseDecimal(String(price));
      if (!standing || !isFarFrom(override, standing, tolerance)) return undefined;
      return {
        field: 'unitPriceOverride',
        expected: {
          en: `a price near ${String(price)}, or confirmation that this customer has a price of its own`,
          fr: `un prix proche de ${String(price)}, ou la confirmation que ce client a son propre prix`,
        },
      };
    });
  },
};
