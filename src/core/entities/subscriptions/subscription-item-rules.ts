import type { RowRule } from '../../entity/entity';
import { datesInOrder, emptyWhen, exactlyOneOf, requiredWhen } from '../../entity/row-rules';
import { parseDecimal, significantScale } from '../../kernel/decimal';

interface DirectRow {
  readonly customer?: string | null;
  readonly itemKind?: string | null;
}

/** V003: only products and charges are added straight to a customer (domain.md 3.20). */
const directKind: RowRule<DirectRow, keyof DirectRow> = {
  code: 'V003',
  severity: 'error',
  reads: ['customer', 'itemKind'],
  check: ({ customer, itemKind }) =>
    customer && itemKind && itemKind !== 'Product' && itemKind !== 'Charge'
      ? {
          field: 'itemKind',
          expected: {
            en: 'Product or Charge, because the item is billed straight to a customer',
            fr: 'Produit ou Frais, parce que l’élément est facturé directement à un client',
          },
          example: 'Charge',
        }
      : undefined,
};

interface QuantityRow {
  readonly itemKind?: string | null;
  readonly quantity?: string | null;
}

/** V002: nobody has half a modem. */
const wholeProducts: RowRule<QuantityRow, keyof QuantityRow> = {
  code: 'V002',
  severity: 'error',
  reads: ['itemKind', 'quantity'],
  check({ itemKind, quantity }) {
    const parsed = itemKind === 'Product' && quantity ? parseDecimal(quantity) : undefined;
    return parsed && significantScale(parsed) > 0
      ? {
          field: 'quantity',
          expected: { en: 'a whole number of products', fr: 'un nombre entier de produits' },
          example: '1',
        }
      : undefined;
  },
};

interface InstallmentRow {
  readonly installments?: number | null;
  readonly installmentsRemaining?: number | null;
}

/** V002: no more can remain than there are. */
const remainingWithinInstallments: RowRule<InstallmentRow, keyof InstallmentRow> = {
  code: 'V002',
  severity: 'error',
  reads: ['installments', 'installmentsRemaining'],
  check({ installments, installmentsRemaining }) {
    if (typeof installments !== 'number' || typeof installmentsRemaining !== 'number') return undefined;
    if (installmentsRemaining <= installments) return undefined;
    return {
      field: 'installmentsRemaining',
      expected: { en: `at most ${String(installments)}`, fr: `au plus ${String(installments)}` },
      example: String(installments),
    };
  },
};

/** What one row of the Subscription Items sheet must hold by itself (domain.md 3.20). */
export const subscriptionItemRowRules = [
  ...exactlyOneOf(['subscription', 'customer'], {
    en: 'a subscription, or a customer for an item billed straight to one, not both',
    fr: 'un abonnement, ou un client pour un élément facturé directement, mais pas les deux',
  }),
  directKind,
  requiredWhen('parentItem', ['itemKind'], (row) => row.itemKind === 'Sub-Charge', {
    en: 'the item the sub-charge hangs on',
    fr: 'l’élément auquel les sous-frais se rattachent',
  }),
  emptyWhen(
    'V002',
    'parentItem',
    ['itemKind'],
    (row) => Boolean(row.itemKind) && row.itemKind !== 'Sub-Charge',
    {
      en: 'nothing: only a Sub-Charge has a parent item',
      fr: 'rien : seuls des sous-frais ont un élément parent',
    },
  ),
  wholeProducts,
  remainingWithinInstallments,
  datesInOrder('effectiveFrom', 'effectiveTo'),
  datesInOrder('effectiveFrom', 'discountEndDate'),
] as const;
