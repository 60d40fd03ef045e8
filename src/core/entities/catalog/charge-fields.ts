import { choice } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';
import {
  activeField,
  chargeSectionFields,
  commissionableField,
  describedFields,
  directBillField,
  priceFields,
  resaleFields,
  translationFields,
  validityFields,
} from './catalog-fields';
import {
  accountOfItem,
  frenchTranslation,
  passwordNeverShown,
  periodFitsChargeType,
  priceRules,
  supplierOfResale,
  taxCodeOfTaxable,
} from './catalog-row-rules';
import { discountRules } from './discount-rules';
import { identifierDefinitionFields } from './identifier-fields';

/** What a charge and a sub-charge have in common after their codes (domain.md 3.11, 3.12): all but inventory. */
export const chargeFields = {
  ...describedFields,
  commissionable: commissionableField,
  ...resaleFields,
  ...chargeSectionFields,
  ...priceFields,
  ...translationFields,
  ...identifierDefinitionFields,
  directBillAllowed: directBillField,
  ...validityFields,
  active: activeField,
  chargeFamily: choice({
    list: 'chargeFamily',
    label: { en: 'Charge Family', fr: 'Famille de frais' },
    help: {
      en: 'What sort of charge it is. Discount for a negative price.',
      fr: 'La sorte de frais. Rabais pour un prix négatif.',
    },
    synonyms: ['charge category', 'fee type', 'catégorie de frais', 'sorte de frais'],
    example: 'Recurring fee',
  }),
};

/** The row rules of both. */
export const chargeRowRules = [
  supplierOfResale,
  periodFitsChargeType,
  taxCodeOfTaxable,
  accountOfItem,
  ...priceRules,
  ...discountRules,
  frenchTranslation,
  ...passwordNeverShown,
  datesInOrder('effectiveFrom', 'effectiveTo'),
] as const;
