import { defineEntity } from '../../entity/entity';
import { code } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';
import { activeField, describedFields, validityFields } from './catalog-fields';

/** domain.md 3.32: products, services and charges sold together; what it consists of are offer items. */
export const offer = defineEntity({
  name: 'offer',
  label: { en: 'Offer', fr: 'Offre' },
  sheet: { en: 'Offers', fr: 'Offres' },
  table: 'Offers',
  purpose: {
    en: 'Products, services and charges sold together, with quantities and prices of their own.',
    fr: 'Des produits, services et frais vendus ensemble, avec leurs quantités et prix propres.',
  },
  key: ['offerCode'],
  referenceBy: 'offerCode',
  fields: {
    offerCode: code({
      maxLength: 50,
      required: 'always',
      unique: true,
      label: { en: 'Offer Code', fr: 'Code d’offre' },
      help: {
        en: 'Identifies the offer. Unique; offer items refer to it.',
        fr: 'Identifie l’offre. Unique; les éléments d’offre y font référence.',
      },
      synonyms: ['code', 'bundle code', 'promo code', 'package code', 'code de forfait', 'code de promotion'],
      example: 'DUO-FIBRE-TV',
    }),
    name: { ...describedFields.name, example: 'Duo fibre et télé' },
    description: {
      ...describedFields.description,
      example: 'Fibre 500 with basic TV, installation included',
    },
    ...validityFields,
    active: activeField,
  },
  rowRules: [datesInOrder('effectiveFrom', 'effectiveTo')],
});
