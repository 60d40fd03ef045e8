import type { RowRule } from '../../entity/entity';
import { datesInOrder, emptyWhen, requiredWhen } from '../../entity/row-rules';
import { compareDecimals, parseDecimal } from '../../kernel/decimal';
import { amountsInOrder } from '../catalog/amounts-in-order';

const overQuota = '$ per unit over a minimum quantity';
const overMargin = '% of margin over a minimum dollar value';

interface RateRow {
  readonly method?: string | null;
  readonly rate?: string | null;
}

const hundred = { units: 100, scale: 0 };

/** V002: a percentage goes no further than 100. */
const percentageUpToHundred: RowRule<RateRow, keyof RateRow> = {
  code: 'V002',
  severity: 'error',
  reads: ['method', 'rate'],
  check({ method, rate }) {
    const parsed = method?.startsWith('%') ? parseDecimal(rate ?? '') : undefined;
    return parsed && compareDecimals(parsed, hundred) > 0
      ? {
          field: 'rate',
          expected: {
            en: 'a percentage from 0 to 100, by the method',
            fr: 'un pourcentage de 0 à 100, selon la méthode',
          },
          example: '5',
        }
      : undefined;
  },
};

const otherMethod = {
  en: 'nothing: the method does not look at it',
  fr: 'rien : la méthode n’en tient pas compte',
};

const hasTier = ({ tierFrom, tierTo }: { readonly tierFrom?: unknown; readonly tierTo?: unknown }): boolean =>
  Boolean(tierFrom ?? tierTo);

/** What one row of the Commission Plan Lines sheet must hold by itself (domain.md 3.31). */
export const commissionPlanLineRowRules = [
  emptyWhen('V002', 'item', ['appliesToKind'], (row) => row.appliesToKind === 'Any', {
    en: 'nothing, because the line applies to items of any kind',
    fr: 'rien, parce que la ligne vise des éléments de tout genre',
  }),
  percentageUpToHundred,
  requiredWhen('quotaQuantity', ['method'], (row) => row.method === overQuota, {
    en: 'the quantity above which it pays, by the method',
    fr: 'la quantité au-delà de laquelle elle paie, selon la méthode',
  }),
  emptyWhen(
    'V002',
    'quotaQuantity',
    ['method'],
    (row) => Boolean(row.method) && row.method !== overQuota,
    otherMethod,
  ),
  requiredWhen('methodMinimumMargin', ['method'], (row) => row.method === overMargin, {
    en: 'the margin above which it pays, by the method',
    fr: 'la marge au-delà de laquelle elle paie, selon la méthode',
  }),
  emptyWhen(
    'V002',
    'methodMinimumMargin',
    ['method'],
    (row) => Boolean(row.method) && row.method !== overMargin,
    otherMethod,
  ),
  emptyWhen('V002', 'partialPayment', ['trigger'], (row) => row.trigger === 'Invoice posted', {
    en: 'nothing, because the line does not wait for payments',
    fr: 'rien, parce que la ligne n’attend pas les paiements',
  }),
  requiredWhen('tierMeasure', ['tierFrom', 'tierTo'], hasTier, {
    en: 'what the tiers count: Revenue, Quantity or Margin',
    fr: 'ce que comptent les paliers : revenu, quantité ou marge',
  }),
  requiredWhen('tierBasis', ['tierFrom', 'tierTo'], hasTier, {
    en: 'Marginal or Whole',
    fr: 'Par tranche ou Sur le tout',
  }),
  amountsInOrder('tierFrom', 'tierTo'),
  datesInOrder('effectiveFrom', 'expiry'),
] as const;
