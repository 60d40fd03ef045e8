import { defineEntity } from '../../entity/entity';
import { choice, code, date, decimal, integer, money, text } from '../../entity/fields';
import { datesInOrder, emptyWhen, requiredWhen } from '../../entity/row-rules';
import { effectiveFromWords, effectiveToField } from './effective-fields';
import {
  defaultLineOfPlan,
  everyNumberAnswered,
  tierPlanHasTiers,
  versionsDoNotOverlap,
} from './rate-plan-rules';

const isDestination = (row: { readonly ratePlanType?: unknown }): boolean =>
  row.ratePlanType === 'Destination';
const isTier = (row: { readonly ratePlanType?: unknown }): boolean => row.ratePlanType === 'Tier';

/** How an amount is rounded and where it stops. */
const amountFields = {
  rounding: choice({
    list: 'ratePlanRounding',
    label: { en: 'Rounding', fr: 'Arrondi' },
    help: {
      en: 'How each amount is rounded; blank to follow the operational parameters.',
      fr: 'Comment chaque montant est arrondi; vide pour suivre les paramètres d’exploitation.',
    },
    synonyms: ['rounding method', 'round', 'méthode d’arrondi'],
    example: 'Half-up',
  }),
  roundingDecimals: integer({
    min: 2,
    max: 6,
    label: { en: 'Rounding Decimals', fr: 'Décimales d’arrondi' },
    help: { en: 'Decimals that stay, 2 to 6.', fr: 'Décimales conservées, 2 à 6.' },
    synonyms: ['decimals', 'precision', 'décimales', 'précision'],
    example: '4',
  }),
  maxCostPerEvent: money({
    scale: 6,
    min: '0',
    label: { en: 'Max Cost per Event', fr: 'Coût maximal par événement' },
    help: {
      en: 'No event costs the customer more; blank for no limit.',
      fr: 'Aucun événement ne coûte plus cher au client; vide sans limite.',
    },
    synonyms: ['max cost', 'cap', 'maximum charge', 'coût maximal', 'plafond'],
    example: '50.00',
  }),
  maxCostStrategy: choice({
    list: 'maxCostStrategy',
    label: { en: 'Max Cost Strategy', fr: 'Stratégie au coût maximal' },
    help: {
      en: 'What happens at the maximum: the rest is free, or the call is cut off.',
      fr: 'Ce qui arrive au maximum : la suite est gratuite, ou l’appel est coupé.',
    },
    synonyms: ['cap strategy', 'strategy', 'stratégie'],
    example: 'Free',
  }),
};

/** domain.md 3.15: a version of a rate table; its prices are the lines of its name that hold on the day of the usage. */
export const ratePlan = defineEntity({
  name: 'ratePlan',
  label: { en: 'Rate Plan', fr: 'Plan tarifaire' },
  sheet: { en: 'Rate Plans', fr: 'Plans tarifaires' },
  table: 'RatePlans',
  purpose: {
    en: 'Rate tables by destination or by tier. A later version is a new row of the same name; lines belong to the name and hold on their own dates.',
    fr: 'Les tables de tarifs par destination ou par palier. Une version ultérieure est une nouvelle ligne du même nom; les lignes tarifaires suivent le nom et valent à leurs propres dates.',
  },
  key: ['ratePlanName', 'effectiveFrom'],
  referenceBy: 'ratePlanName',
  fields: {
    ratePlanName: text({
      maxLength: 100,
      required: 'always',
      label: { en: 'Rate Plan Name', fr: 'Nom du plan tarifaire' },
      help: {
        en: 'The name lines and usage rates refer to, the same on all versions of the plan.',
        fr: 'Le nom auquel renvoient lignes et tarifs d’utilisation, le même à chaque version du plan.',
      },
      synonyms: ['rate plan', 'plan name', 'plan', 'rate table', 'nom du plan', 'table de tarifs'],
      example: 'Canada LD',
    }),
    ratePlanType: choice({
      list: 'ratePlanType',
      required: 'always',
      label: { en: 'Rate Plan Type', fr: 'Type de plan tarifaire' },
      help: {
        en: 'Destination prices by dialled prefix, Tier by quantity.',
        fr: 'Destination tarife selon le préfixe composé, Palier selon la quantité.',
      },
      synonyms: ['type', 'plan type', 'type de plan'],
      example: 'Destination',
    }),
    unit: choice({
      list: 'usageUnit',
      required: 'always',
      label: { en: 'Unit', fr: 'Unité' },
      help: { en: 'What it prices.', fr: 'Ce qu’il tarife.' },
      synonyms: ['unit of measure', 'uom', 'unité de mesure'],
      example: 'minute',
    }),
    currency: choice({
      list: 'currency',
      required: 'always',
      label: { en: 'Currency', fr: 'Devise' },
      help: { en: 'Currency of its rates and costs.', fr: 'Devise de ses tarifs et coûts.' },
      synonyms: ['currency code', 'code de devise', 'monnaie'],
      example: 'CAD',
    }),
    includedUnits: decimal({
      scale: 6,
      min: '0',
      label: { en: 'Included Units', fr: 'Unités incluses' },
      help: {
        en: 'Units of each billing cycle that cost nothing.',
        fr: 'Unités de chaque cycle de facturation qui ne coûtent rien.',
      },
      synonyms: ['free units', 'bucket', 'allowance', 'unités gratuites', 'banque d’unités'],
      example: '1000',
    }),
    tierMode: choice({
      list: 'tierMode',
      required: 'conditional',
      label: { en: 'Tier Mode', fr: 'Mode de palier' },
      help: {
        en: 'For Tier plans: each slice at its own rate, or all units at the rate of the tier reached.',
        fr: 'Pour un plan de type Palier : chaque tranche à son tarif, ou toutes les unités à celui du palier atteint.',
      },
      synonyms: ['tier type', 'tiering', 'type de palier'],
      example: 'Graduated',
    }),
    ...amountFields,
    defaultLine: code({
      maxLength: 15,
      format: 'dialPrefix',
      label: { en: 'Default Line', fr: 'Ligne par défaut' },
      help: {
        en: 'Prefix of the plan’s destination line that prices numbers matching no prefix. Blank: they are not rated.',
        fr: 'Préfixe de la ligne du plan qui tarife les numéros ne correspondant à aucun préfixe. Vide : ils ne sont pas tarifés.',
      },
      synonyms: ['default', 'default prefix', 'default destination', 'défaut', 'préfixe par défaut'],
      example: '1',
    }),
    effectiveFrom: date({
      ...effectiveFromWords,
      required: 'always',
      help: { en: 'First day of this version.', fr: 'Premier jour de cette version.' },
    }),
    effectiveTo: effectiveToField,
  },
  rowRules: [
    requiredWhen('tierMode', ['ratePlanType'], isTier, {
      en: 'Graduated or Volume, because the plan is of type Tier',
      fr: 'Progressif ou Volume, parce que le plan est de type Palier',
    }),
    emptyWhen('V002', 'tierMode', ['ratePlanType'], isDestination, {
      en: 'nothing: only a Tier plan has tiers',
      fr: 'rien : seul un plan de type Palier a des paliers',
    }),
    emptyWhen('V002', 'defaultLine', ['ratePlanType'], isTier, {
      en: 'nothing: only a Destination plan has lines by prefix',
      fr: 'rien : seul un plan de type Destination a des lignes par préfixe',
    }),
    datesInOrder('effectiveFrom', 'effectiveTo'),
  ],
  tableRules: [versionsDoNotOverlap, tierPlanHasTiers, defaultLineOfPlan, everyNumberAnswered],
});
