import { defineEntity, type TableRule } from '../../entity/entity';
import { choice, code } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';
import {
  describedFields,
  optionalActiveField,
  requiredTranslationFields,
  resaleFields,
  validityFields,
} from './catalog-fields';
import { frenchTranslation, passwordNeverShown, supplierOfResale } from './catalog-row-rules';
import { neverSubscribed, sameNameTwice } from './catalog-table-rules';
import { atMostFiveIdentifiers } from './identifier-count-rule';
import { identifierDefinitionFields } from './identifier-fields';
import { usageRateOfUsageType, usageTypeOfUsageRates } from './service-usage-rules';

/** V201: a service carries no price; without an item there is nothing to bill (domain.md 3.9). */
const hasItems: TableRule = {
  code: 'V201',
  severity: 'error',
  reads: ['serviceCode'],
  check(table, others) {
    const items = others('serviceItem');
    if (!items) return [];
    const filled = new Set(items.column('service'));
    return table.column('serviceCode').flatMap((serviceCode, rowIndex) =>
      serviceCode === null || filled.has(serviceCode)
        ? []
        : [
            {
              rowIndex,
              field: 'serviceCode',
              expected: {
                en: 'at least one row for it on the Service Items sheet',
                fr: 'au moins une ligne à son sujet dans la feuille Éléments de service',
              },
            },
          ],
    );
  },
};

/** domain.md 3.9: a plan that groups products, charges and usage rates; it is never billed by itself. */
export const service = defineEntity({
  name: 'service',
  label: { en: 'Service', fr: 'Service' },
  sheet: { en: 'Services', fr: 'Services' },
  table: 'Services',
  purpose: {
    en: 'Plans that customers subscribe to. A service groups products, charges and usage rates and carries no price itself.',
    fr: 'Les forfaits auxquels les clients s’abonnent. Un service regroupe produits, frais et tarifs d’utilisation, sans prix propre.',
  },
  key: ['serviceCode'],
  referenceBy: 'serviceCode',
  fields: {
    serviceCode: code({
      maxLength: 50,
      required: 'always',
      unique: true,
      label: { en: 'Service Code', fr: 'Code de service' },
      help: {
        en: 'Identifies the service. Unique; service items and subscriptions refer to it.',
        fr: 'Identifie le service. Unique; éléments de service et abonnements y font référence.',
      },
      synonyms: ['code', 'plan code', 'service id', 'package code', 'code de forfait', 'numéro de service'],
      example: 'SVC-1300',
    }),
    ...describedFields,
    usageType: choice({
      list: 'usageType',
      required: 'conditional',
      label: { en: 'Usage Type', fr: 'Type d’utilisation' },
      help: {
        en: 'The kind of usage it rates. Required when the service has a usage rate.',
        fr: 'Le genre d’utilisation tarifée. Obligatoire si le service a un tarif d’utilisation.',
      },
      synonyms: ['usage', 'usage class', 'utilisation', 'genre d’utilisation'],
      example: 'Voice',
    }),
    billingPeriod: choice({
      list: 'recurringPeriod',
      label: { en: 'Billing Period', fr: 'Période de facturation' },
      help: {
        en: 'How often it is billed, where that applies.',
        fr: 'La fréquence de facturation, s’il y a lieu.',
      },
      synonyms: ['period', 'frequency', 'billing frequency', 'période', 'fréquence'],
      example: 'Monthly',
    }),
    ...resaleFields,
    ...requiredTranslationFields,
    ...identifierDefinitionFields,
    serviceFamily: choice({
      list: 'serviceFamily',
      label: { en: 'Service Family', fr: 'Famille de service' },
      help: {
        en: 'For reports and 9-1-1 checks: Internet, Phone, IPTV, Wireless and so on.',
        fr: 'Pour les rapports et les vérifications 9-1-1 : Internet, téléphonie, télé IP, sans-fil, etc.',
      },
      synonyms: ['service type', 'product line', 'type de service', 'gamme'],
      example: 'Internet',
    }),
    active: optionalActiveField,
    ...validityFields,
  },
  rowRules: [
    supplierOfResale,
    frenchTranslation,
    ...passwordNeverShown,
    datesInOrder('effectiveFrom', 'effectiveTo'),
  ],
  tableRules: [
    sameNameTwice(['category']),
    hasItems,
    usageTypeOfUsageRates,
    usageRateOfUsageType,
    atMostFiveIdentifiers,
    neverSubscribed('serviceCode', { entity: 'subscription', field: 'service' }),
  ],
});
