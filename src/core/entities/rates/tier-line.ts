import { defineEntity } from '../../entity/entity';
import { date, decimal, money, yesNo } from '../../entity/fields';
import { requiredWhen } from '../../entity/row-rules';
import { effectiveFromWords } from './effective-fields';
import { ratePerUnitWords, ratePlanField } from './rate-line-fields';
import { costWithinRate } from './rate-row-rules';
import { planIsOfType } from './line-of-plan-rule';
import { tiersAreContiguous } from './tier-rules';

/** domain.md 3.15: a band of quantity of a Tier plan, such as the first 10 GB included and the next at 2.00. */
export const tierLine = defineEntity({
  name: 'tierLine',
  label: { en: 'Tier Line', fr: 'Ligne de palier' },
  sheet: { en: 'Tier Lines', fr: 'Lignes de palier' },
  table: 'TierLines',
  purpose: {
    en: 'The bands of quantity of Tier plans with their rates, from 0 to a last one without end.',
    fr: 'Les tranches de quantité des plans de type Palier et leurs tarifs, de 0 à une dernière sans fin.',
  },
  key: ['ratePlan', 'fromQty', 'effectiveFrom'],
  referenceBy: 'fromQty',
  fields: {
    ratePlan: ratePlanField,
    fromQty: decimal({
      scale: 6,
      min: '0',
      required: 'always',
      label: { en: 'From Qty', fr: 'De (qté)' },
      help: {
        en: 'Where the tier begins; 0 for the first, then where the one before ends.',
        fr: 'Où commence le palier; 0 pour le premier, puis où finit le précédent.',
      },
      synonyms: ['from', 'from quantity', 'tier from', 'lower bound', 'quantité de', 'borne inférieure'],
      example: '0',
    }),
    toQty: decimal({
      scale: 6,
      positive: true,
      label: { en: 'To Qty', fr: 'À (qté)' },
      help: {
        en: 'Where it ends and the next begins; blank on the last tier only.',
        fr: 'Où il finit et où le suivant commence; vide au dernier palier seulement.',
      },
      synonyms: ['to', 'to quantity', 'tier to', 'upper bound', 'quantité à', 'borne supérieure'],
      example: '10',
    }),
    ratePerUnit: money({
      ...ratePerUnitWords,
      required: 'conditional',
      help: {
        en: 'Price of one unit of the plan, at most 6 decimals. Required unless Included is Yes.',
        fr: 'Prix d’une unité du plan, au plus 6 décimales. Obligatoire sauf si Inclus est Oui.',
      },
    }),
    flatFeeForTier: money({
      scale: 6,
      min: '0',
      label: { en: 'Flat Fee for Tier', fr: 'Montant fixe du palier' },
      help: {
        en: 'Charged once when the tier is reached.',
        fr: 'Facturé une fois lorsque le palier est atteint.',
      },
      synonyms: ['flat fee', 'tier fee', 'montant fixe', 'frais du palier'],
      example: '5.00',
    }),
    included: yesNo({
      label: { en: 'Included', fr: 'Inclus' },
      help: {
        en: 'Yes when its units cost nothing, being part of the plan.',
        fr: 'Oui si ses unités ne coûtent rien, étant comprises dans le forfait.',
      },
      synonyms: ['free', 'is included', 'gratuit', 'compris'],
      example: 'No',
    }),
    cost: money({
      scale: 6,
      min: '0',
      label: { en: 'Cost', fr: 'Coût' },
      help: {
        en: 'What one unit costs you. A cost above the rate gives a warning.',
        fr: 'Ce qu’une unité vous coûte. Un coût supérieur au tarif est signalé.',
      },
      synonyms: ['cost per unit', 'unit cost', 'coût unitaire', 'coût par unité'],
      example: '0.0125',
    }),
    effectiveFrom: date({
      ...effectiveFromWords,
      help: {
        en: 'The Effective From of the plan version it belongs to; blank when all versions share it.',
        fr: 'La date « En vigueur du » de la version du plan à laquelle il appartient; vide si toutes les versions le partagent.',
      },
    }),
  },
  rowRules: [
    requiredWhen('ratePerUnit', ['included'], (row) => row.included !== true, {
      en: 'a rate, or Yes under Included',
      fr: 'un tarif, ou Oui sous Inclus',
    }),
    costWithinRate('ratePerUnit', 'cost', 'included'),
  ],
  tableRules: [tiersAreContiguous, planIsOfType('Tier', 'Palier')],
});
