import type { RowRule } from '../../entity/entity';
import { signOf } from './catalog-row-rules';

interface DiscountRow {
  readonly price?: string | null;
  readonly chargeFamily?: string | null;
  readonly commissionable?: boolean | null;
}

/** V217: there is no discount object; a negative charge is one, and should say so. */
const negativePriceIsDiscount: RowRule<DiscountRow, keyof DiscountRow> = {
  code: 'V217',
  severity: 'warning',
  reads: ['price', 'chargeFamily'],
  check: ({ price, chargeFamily }) =>
    signOf(price) === -1 && chargeFamily !== 'Discount'
      ? {
          field: 'chargeFamily',
          expected: {
            en: 'Discount, because the price is negative',
            fr: 'Rabais, parce que le prix est négatif',
          },
          example: 'Discount',
        }
      : undefined,
};

/** V217 as well: a discount that pays commission takes commission back (domain.md 3.11). */
const discountEarnsNoCommission: RowRule<DiscountRow, keyof DiscountRow> = {
  code: 'V217',
  severity: 'warning',
  reads: ['price', 'commissionable'],
  check: ({ price, commissionable }) =>
    signOf(price) === -1 && commissionable === true
      ? {
          field: 'commissionable',
          expected: {
            en: 'No: a negative price would take commission back',
            fr: 'Non : un prix négatif reprendrait de la commission',
          },
          example: 'No',
        }
      : undefined,
};

export const discountRules = [negativePriceIsDiscount, discountEarnsNoCommission] as const;
