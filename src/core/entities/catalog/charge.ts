import { defineEntity } from '../../entity/entity';
import { code } from '../../entity/fields';
import { neverSubscribed, sameNameTwice } from './catalog-table-rules';
import { chargeFields, chargeRowRules } from './charge-fields';
import { oneSystemChargeEach } from './system-charges';

/** domain.md 3.11: what is never in inventory: a recurring fee, a feature, an installation, a discount. */
export const charge = defineEntity({
  name: 'charge',
  label: { en: 'Charge', fr: 'Frais' },
  sheet: { en: 'Charges', fr: 'Frais' },
  table: 'Charges',
  purpose: {
    en: 'What is billed but never kept in inventory: fees, features, installation. A discount is a negative charge.',
    fr: 'Ce qui est facturé sans être en inventaire : frais, options, installation. Un rabais est un prix négatif.',
  },
  key: ['chargeCode'],
  referenceBy: 'chargeCode',
  fields: {
    chargeCode: code({
      maxLength: 50,
      required: 'always',
      unique: true,
      label: { en: 'Charge Code', fr: 'Code de frais' },
      help: {
        en: 'Identifies the charge. Unique; services and subscriptions refer to it.',
        fr: 'Identifie les frais. Unique; services et abonnements y font référence.',
      },
      synonyms: [
        'code',
        'fee code',
        'misc charge code',
        'charge id',
        'usoc',
        'numéro de frais',
        'code de service',
      ],
      example: 'FIBRE-500',
    }),
    ...chargeFields,
  },
  rowRules: chargeRowRules,
  tableRules: [
    sameNameTwice(['category']),
    neverSubscribed('chargeCode', { entity: 'subscriptionItem', field: 'item', kind: 'Charge' }),
    oneSystemChargeEach,
  ],
});
