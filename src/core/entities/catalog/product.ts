import { defineEntity } from '../../entity/entity';
import { code, yesNo } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';
import {
  activeField,
  chargeSectionFields,
  commissionableField,
  describedFields,
  directBillField,
  priceFields,
  requiredTranslationFields,
  resaleFields,
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
import { neverSubscribed, sameNameTwice } from './catalog-table-rules';
import { identifierDefinitionFields } from './identifier-fields';

/** domain.md 3.8: what can be kept in inventory, sold once or rented. */
export const product = defineEntity({
  name: 'product',
  label: { en: 'Product', fr: 'Produit' },
  sheet: { en: 'Products', fr: 'Produits' },
  table: 'Products',
  purpose: {
    en: 'What can be kept in inventory, such as a modem or a DID. One Time is sold, Recurring is rented.',
    fr: 'Ce qui peut être tenu en inventaire, comme un modem ou un DID. Unique est vendu, Récurrent est loué.',
  },
  key: ['productCode'],
  referenceBy: 'productCode',
  fields: {
    productCode: code({
      maxLength: 50,
      required: 'always',
      unique: true,
      label: { en: 'Product Code', fr: 'Code de produit' },
      help: {
        en: 'Identifies the product. Unique; services and subscriptions refer to it.',
        fr: 'Identifie le produit. Unique; services et abonnements y font référence.',
      },
      synonyms: [
        'sku',
        'code',
        'item code',
        'product id',
        'product number',
        'numéro de produit',
        'code d’article',
      ],
      example: 'MODEM-01',
    }),
    ...describedFields,
    commissionable: commissionableField,
    ...resaleFields,
    ...chargeSectionFields,
    ...priceFields,
    ...requiredTranslationFields,
    ...identifierDefinitionFields,
    inventoryTracked: yesNo({
      label: { en: 'Inventory Tracked', fr: 'Suivi en inventaire' },
      help: {
        en: 'Yes when each unit is kept in inventory.',
        fr: 'Oui si chaque unité est tenue en inventaire.',
      },
      synonyms: ['inventory', 'stock', 'track inventory', 'inventaire', 'tenu en stock'],
      example: 'Yes',
    }),
    directBillAllowed: directBillField,
    ...validityFields,
    active: activeField,
  },
  rowRules: [
    supplierOfResale,
    periodFitsChargeType,
    taxCodeOfTaxable,
    accountOfItem,
    ...priceRules,
    frenchTranslation,
    ...passwordNeverShown,
    datesInOrder('effectiveFrom', 'effectiveTo'),
  ],
  tableRules: [
    sameNameTwice(['category']),
    neverSubscribed('productCode', { entity: 'subscriptionItem', field: 'item', kind: 'Product' }),
  ],
});
