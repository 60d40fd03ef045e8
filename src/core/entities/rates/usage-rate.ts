import { defineEntity } from '../../entity/entity';
import { choice, code, decimal, integer, money, percent, reference, yesNo } from '../../entity/fields';
import { chargeSectionFields, describedFields, translationFields } from '../catalog/catalog-fields';
import { frenchTranslation } from '../catalog/catalog-row-rules';
import { sameNameTwice } from '../catalog/catalog-table-rules';
import { connectionFeeField } from './rate-line-fields';
import { usageRateRowRules } from './usage-rate-rules';

/** What a Fixed-Rate usage rate holds itself; a rate plan holds it on its lines (domain.md 3.14). */
const fixedRateFields = {
  rate: money({
    scale: 6,
    min: '0',
    required: 'conditional',
    label: { en: 'Rate', fr: 'Tarif' },
    help: {
      en: 'Price of one unit, at most 6 decimals. Required for Fixed-Rate.',
      fr: 'Prix d’une unité, au plus 6 décimales. Obligatoire pour Tarif fixe.',
    },
    synonyms: ['rate (price per unit)', 'price per unit', 'price', 'unit price', 'prix', 'prix par unité'],
    example: '0.05',
  }),
  costPerUnit: money({
    scale: 6,
    min: '0',
    required: 'conditional',
    label: { en: 'Cost per Unit', fr: 'Coût par unité' },
    help: {
      en: 'What one unit costs you, 0 if nothing. Required for Fixed-Rate; a cost above the rate gives a warning.',
      fr: 'Ce qu’une unité vous coûte, 0 si rien. Obligatoire pour Tarif fixe; un coût supérieur au tarif est signalé.',
    },
    synonyms: ['cost', 'unit cost', 'buy rate', 'coût', 'coût unitaire'],
    example: '0.0125',
  }),
  minimumInterval: integer({
    min: 0,
    required: 'conditional',
    label: { en: 'Minimum Interval', fr: 'Intervalle minimal' },
    help: {
      en: 'The fewest seconds or units billed: 30 in 30/6. Required for Fixed-Rate.',
      fr: 'Le nombre minimal de secondes ou d’unités facturées : 30 dans 30/6. Obligatoire pour Tarif fixe.',
    },
    synonyms: ['minimum interval (s or units)', 'initial interval', 'minimum', 'intervalle initial'],
    example: '60',
  }),
  incrementalInterval: integer({
    min: 0,
    required: 'conditional',
    label: { en: 'Incremental Interval', fr: 'Intervalle d’incrément' },
    help: {
      en: 'Beyond the minimum, rounded up to a multiple of this: 6 in 30/6. Required for Fixed-Rate, never 0.',
      fr: 'Au-delà du minimum, on arrondit au multiple supérieur de ce nombre : 6 dans 30/6. Obligatoire pour Tarif fixe, jamais 0.',
    },
    synonyms: ['increment', 'billing increment', 'incrément', 'incrément de facturation'],
    example: '60',
  }),
  includedUnits: decimal({
    scale: 6,
    min: '0',
    required: 'conditional',
    label: { en: 'Included Units', fr: 'Unités incluses' },
    help: {
      en: 'Units of each billing cycle that cost nothing, 0 if none. Required for Fixed-Rate.',
      fr: 'Unités de chaque cycle qui ne coûtent rien, 0 si aucune. Obligatoire pour Tarif fixe.',
    },
    synonyms: ['free units', 'bucket', 'allowance', 'unités gratuites', 'banque d’unités'],
    example: '0',
  }),
};

/** domain.md 3.14: the price of usage of one rate type, attached to the services that may produce it. */
export const usageRate = defineEntity({
  name: 'usageRate',
  label: { en: 'Usage Rate', fr: 'Tarif d’utilisation' },
  sheet: { en: 'Usage Rates', fr: 'Tarifs d’utilisation' },
  table: 'UsageRates',
  purpose: {
    en: 'How usage of a rate type is priced: passed through, at a fixed rate, or by a rate plan.',
    fr: 'Comment l’utilisation d’un type de tarif est facturée : refacturée, à tarif fixe ou selon un plan tarifaire.',
  },
  key: ['usageRateCode'],
  referenceBy: 'usageRateCode',
  fields: {
    usageRateCode: code({
      maxLength: 50,
      required: 'always',
      unique: true,
      label: { en: 'Usage Rate Code', fr: 'Code de tarif d’utilisation' },
      help: {
        en: 'Identifies the usage rate. Unique; service and subscription items refer to it.',
        fr: 'Identifie le tarif. Unique; éléments de service et d’abonnement y font référence.',
      },
      synonyms: ['code', 'usage rate', 'rate code', 'code de tarif', 'tarif d’utilisation'],
      example: 'UR-LD-CA',
    }),
    name: { ...describedFields.name, example: 'Long distance Canada' },
    rateType: reference({
      to: 'rateType',
      required: 'always',
      label: { en: 'Rate Type', fr: 'Type de tarif' },
      help: {
        en: 'The usage it prices. A record finds its price by the rate type.',
        fr: 'L’utilisation qu’il tarife. Un enregistrement trouve son prix par le type de tarif.',
      },
      synonyms: ['usage type', 'rate type code', 'type d’utilisation', 'code de type de tarif'],
      example: 'LD-CA',
    }),
    category: reference({
      to: 'category',
      label: { en: 'Category', fr: 'Catégorie' },
      help: {
        en: 'The catalog category it is shown in, by name.',
        fr: 'La catégorie du catalogue où il se trouve, par son nom.',
      },
      synonyms: ['group', 'catalog category', 'family', 'groupe', 'famille', 'catégorie du catalogue'],
      example: 'Internet',
    }),
    supplier: reference({
      to: 'supplier',
      required: 'always',
      label: { en: 'Supplier', fr: 'Fournisseur' },
      help: {
        en: 'Whose usage files the records come from.',
        fr: 'Le fournisseur dont viennent les fichiers d’utilisation.',
      },
      synonyms: ['vendor', 'carrier', 'provider', 'transporteur'],
      example: 'SUP-01',
    }),
    methodType: choice({
      list: 'usageRateMethodType',
      required: 'always',
      label: { en: 'Method Type', fr: 'Méthode' },
      help: {
        en: 'Pass-Through bills the supplier’s amount, Fixed-Rate the rate of this row, Rate Plan that of a plan.',
        fr: 'Refacturation facture le montant du fournisseur, Tarif fixe celui de cette ligne, Plan tarifaire celui d’un plan.',
      },
      synonyms: ['method', 'rating method', 'type de méthode', 'méthode de tarification'],
      example: 'Fixed-Rate',
    }),
    ...fixedRateFields,
    includedUnitsScope: choice({
      list: 'includedUnitsScope',
      label: { en: 'Included Units Scope', fr: 'Portée des unités incluses' },
      help: {
        en: 'Whether each subscription has its own included units or all of a customer share them.',
        fr: 'Si chaque abonnement a ses unités incluses ou si tous ceux d’un client les partagent.',
      },
      synonyms: ['bucket scope', 'pooling', 'portée', 'mise en commun'],
      example: 'Subscription',
    }),
    ratePlan: reference({
      to: 'ratePlan',
      required: 'conditional',
      label: { en: 'Rate Plan', fr: 'Plan tarifaire' },
      help: {
        en: 'The rate plan, by name. Required for the method Rate Plan, blank otherwise.',
        fr: 'Le plan tarifaire, par son nom. Obligatoire pour la méthode Plan tarifaire, vide autrement.',
      },
      synonyms: ['plan', 'rate plan name', 'rate table', 'nom du plan', 'table de tarifs'],
      example: 'Canada LD',
    }),
    markupPercent: percent({
      scale: 4,
      min: '0',
      label: { en: 'Markup %', fr: 'Majoration %' },
      help: {
        en: 'For Pass-Through: what is added to the supplier’s amount; blank or 0 for the same value.',
        fr: 'Pour Refacturation : ce qui s’ajoute au montant du fournisseur; vide ou 0 pour la même valeur.',
      },
      synonyms: ['markup', 'margin %', 'majoration', 'marge %'],
      example: '15',
    }),
    connectionFee: connectionFeeField,
    currency: chargeSectionFields.currency,
    taxCode: reference({
      to: 'taxCode',
      required: 'always',
      label: { en: 'Tax Code', fr: 'Code de taxe' },
      help: {
        en: 'Which taxes apply, from the Tax Codes sheet.',
        fr: 'Les taxes applicables, de la feuille Codes de taxe.',
      },
      synonyms: ['tax group', 'tax class', 'groupe de taxes', 'classe de taxe'],
      example: 'Canada',
    }),
    glAccountingCode: chargeSectionFields.glAccountingCode,
    ...translationFields,
    commissionable: yesNo({
      label: { en: 'Commissionable', fr: 'Commissionnable' },
      help: {
        en: 'Yes lets sales agents earn commission on it.',
        fr: 'Oui permet aux agents de vente d’en tirer une commission.',
      },
      synonyms: ['commission', 'pays commission', 'donne droit à commission'],
      example: 'No',
    }),
  },
  rowRules: [...usageRateRowRules, frenchTranslation],
  tableRules: [sameNameTwice(['category'])],
});
