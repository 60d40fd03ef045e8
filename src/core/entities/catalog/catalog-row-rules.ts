import type { RowRule } from '../../entity/entity';
import { requiredWhen } from '../../entity/row-rules';
import { compareDecimals, parseDecimal, zero } from '../../kernel/decimal';
import { identifierSlots, type IdentifierSlot } from './identifier-fields';

/** Rules that products, charges, sub-charges and services share, each over the fields it reads (domain.md 3.8). */
type Text = string | null;

/** -1, 0 or 1 for an amount as decimal text; undefined where there is none. */
export const signOf = (amount: Text | undefined): -1 | 0 | 1 | undefined => {
  const parsed = amount ? parseDecimal(amount) : undefined;
  return parsed && compareDecimals(parsed, zero);
};

/** V001: who it is bought from, once it is said to be bought. */
export const supplierOfResale = requiredWhen('supplier', ['resale'], (row) => row.resale === true, {
  en: 'the supplier it is bought from, because Resale is Yes',
  fr: 'le fournisseur dont il est acheté, parce que Revente est Oui',
});

interface PeriodRow {
  readonly chargeType?: Text;
  readonly recurringPeriod?: Text;
}

/** V203: a recurring charge has a period and a one-time charge has none. */
export const periodFitsChargeType: RowRule<PeriodRow, keyof PeriodRow> = {
  code: 'V203',
  severity: 'error',
  reads: ['chargeType', 'recurringPeriod'],
  check({ chargeType, recurringPeriod }) {
    if (chargeType === 'Recurring' && !recurringPeriod)
      return {
        field: 'recurringPeriod',
        expected: {
          en: 'a period, because the charge is Recurring',
          fr: 'une période, car les frais sont récurrents',
        },
        example: 'Monthly',
      };
    if (chargeType === 'One Time' && recurringPeriod)
      return {
        field: 'recurringPeriod',
        expected: { en: 'nothing, because the charge is One Time', fr: 'rien, car les frais sont uniques' },
      };
    return undefined;
  },
};

interface TaxRow {
  readonly taxable?: boolean | null;
  readonly taxCode?: Text;
}

/** V206. */
export const taxCodeOfTaxable: RowRule<TaxRow, keyof TaxRow> = {
  code: 'V206',
  severity: 'error',
  reads: ['taxable', 'taxCode'],
  check: ({ taxable, taxCode }) =>
    taxable === true && !taxCode
      ? {
          field: 'taxCode',
          expected: {
            en: 'a tax code, because Taxable is Yes',
            fr: 'un code de taxe, parce que Taxable est Oui',
          },
        }
      : undefined,
};

interface AccountRow {
  readonly glAccountingCode?: Text;
}

/** V207: said beside V001, because it is revenue that would be booked nowhere. */
export const accountOfItem: RowRule<AccountRow, keyof AccountRow> = {
  code: 'V207',
  severity: 'error',
  reads: ['glAccountingCode'],
  check: ({ glAccountingCode }) =>
    glAccountingCode
      ? undefined
      : {
          field: 'glAccountingCode',
          expected: {
            en: 'the general ledger account its revenue is booked to',
            fr: 'le compte du grand livre où son revenu est inscrit',
          },
        },
};

interface PriceRow {
  readonly price?: Text;
  readonly cost?: Text;
  readonly displayZero?: boolean | null;
}

/** V204: a discount without a cost sells below nothing and is not meant. */
const costWithinPrice: RowRule<PriceRow, keyof PriceRow> = {
  code: 'V204',
  severity: 'warning',
  reads: ['price', 'cost'],
  check({ price, cost }) {
    const [sells, costs] = [price ? parseDecimal(price) : undefined, cost ? parseDecimal(cost) : undefined];
    if (!sells || !costs || signOf(cost) !== 1 || compareDecimals(costs, sells) <= 0) return undefined;
    return {
      field: 'cost',
      expected: { en: `a cost of at most the price, ${price}`, fr: `un coût d’au plus le prix, ${price}` },
    };
  },
};

/** V205. */
const zeroPriceIsShown: RowRule<PriceRow, keyof PriceRow> = {
  code: 'V205',
  severity: 'warning',
  reads: ['price', 'displayZero'],
  check: ({ price, displayZero }) =>
    signOf(price) === 0 && displayZero === false
      ? {
          field: 'displayZero',
          expected: {
            en: 'Yes: at a price of 0 the line never shows on an invoice',
            fr: 'Oui : à un prix de 0, la ligne ne paraît jamais sur une facture',
          },
          example: 'Yes',
          mends: [true],
        }
      : undefined,
};

export const priceRules = [costWithinPrice, zeroPriceIsShown] as const;

interface TranslationRow {
  readonly billingTranslationEn?: Text;
  readonly billingTranslationFr?: Text;
}

/** V208: only where an English text was written; without either, the charge goes by its name. */
export const frenchTranslation: RowRule<TranslationRow, keyof TranslationRow> = {
  code: 'V208',
  severity: 'warning',
  reads: ['billingTranslationEn', 'billingTranslationFr'],
  check: ({ billingTranslationEn, billingTranslationFr }) =>
    billingTranslationEn && !billingTranslationFr
      ? {
          field: 'billingTranslationFr',
          expected: { en: 'the French text for the invoice', fr: 'le texte français pour la facture' },
        }
      : undefined,
};

type LabelName = `billingIdentifier${IdentifierSlot}`;
type ShowName = `showIdentifier${IdentifierSlot}OnInvoice`;
type IdentifierRow = { readonly [Name in LabelName]?: Text } & {
  readonly [Name in ShowName]?: boolean | null;
};

/** V211, for each identifier. */
export const passwordNeverShown: readonly RowRule<IdentifierRow, LabelName | ShowName>[] =
  identifierSlots.map((slot) => ({
    code: 'V211',
    severity: 'error',
    reads: [`billingIdentifier${slot}`, `showIdentifier${slot}OnInvoice`],
    check: (row) =>
      row[`billingIdentifier${slot}`] === 'Password' && row[`showIdentifier${slot}OnInvoice`] === true
        ? {
            field: `showIdentifier${slot}OnInvoice`,
            expected: {
              en: 'No: a password is never printed on an invoice',
              fr: 'Non : un mot de passe n’est jamais imprimé sur une facture',
            },
            example: 'No',
            mends: [false],
          }
        : undefined,
  }));
