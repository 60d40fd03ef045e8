import { defineEntity } from '../../entity/entity';
import { code, date, integer, money, reference, text, yesNo } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';
import { effectiveFromWords, effectiveToField } from './effective-fields';
import { offshorePrefixesPriced } from './offshore-prefix-rule';
import { noOutlierRates } from './outlier-rate-rule';
import { linesDoNotOverlap, noRedundantPrefix, prefixOnce } from './prefix-rules';
import { connectionFeeField, ratePerUnitWords, ratePlanField } from './rate-line-fields';
import { costWithinRate, incrementAboveZero, minimumFitsIncrement } from './rate-row-rules';
import { planIsOfType } from './line-of-plan-rule';
import { bandsCoverWeek } from './time-band-coverage';

/** How a call's seconds become what is billed (domain.md 4.1, step 7). */
const durationFields = {
  minimumInterval: integer({
    min: 0,
    required: 'always',
    label: { en: 'Minimum Interval', fr: 'Intervalle minimal' },
    help: {
      en: 'The fewest seconds billed: 30 in 30/6. A multiple of Increment.',
      fr: 'Le nombre minimal de secondes facturées : 30 dans 30/6. Un multiple de l’incrément.',
    },
    synonyms: [
      'initial interval',
      'minimum (initial) interval s',
      'init block',
      'minimum',
      'intervalle initial',
    ],
    example: '60',
  }),
  increment: integer({
    min: 0,
    required: 'always',
    label: { en: 'Increment', fr: 'Incrément' },
    help: {
      en: 'Beyond the minimum, rounded up to a multiple of this many seconds: 1, 6, 30 or 60. Never 0.',
      fr: 'Au-delà du minimum, on arrondit au multiple supérieur de ce nombre de secondes : 1, 6, 30 ou 60. Jamais 0.',
    },
    synonyms: ['increment s', 'billing block', 'billing increment', 'incrément s', 'bloc de facturation'],
    example: '60',
  }),
  rateUnit: integer({
    min: 1,
    required: 'always',
    label: { en: 'Rate Unit', fr: 'Unité du tarif' },
    help: {
      en: 'The seconds the rate is for: 60 for a rate per minute.',
      fr: 'Les secondes auxquelles vaut le tarif : 60 pour un tarif à la minute.',
    },
    synonyms: ['rate unit s', 'per seconds', 'unité du tarif s', 'secondes du tarif'],
    example: '60',
  }),
  grace: integer({
    min: 0,
    label: { en: 'Grace', fr: 'Délai de grâce' },
    help: {
      en: 'Calls no longer than this many seconds are free.',
      fr: 'Les appels qui ne dépassent pas ce nombre de secondes sont gratuits.',
    },
    synonyms: ['grace s', 'free seconds', 'grace (free seconds)', 'secondes gratuites', 'grâce'],
    example: '3',
  }),
  includedSecondsPerCall: integer({
    min: 0,
    label: { en: 'Included Seconds per Call', fr: 'Secondes incluses par appel' },
    help: {
      en: 'Seconds of every call that are not charged.',
      fr: 'Secondes de chaque appel qui ne sont pas facturées.',
    },
    synonyms: ['included seconds', 'secondes incluses'],
    example: '0',
  }),
};

/** domain.md 3.15: what calls to the numbers that begin with a prefix cost; the longest prefix wins. */
export const destinationLine = defineEntity({
  name: 'destinationLine',
  label: { en: 'Destination Line', fr: 'Ligne de destination' },
  sheet: { en: 'Destination Lines', fr: 'Lignes de destination' },
  table: 'DestinationLines',
  purpose: {
    en: 'The rates of Destination plans by dialled prefix. A call is priced by the longest prefix its number begins with.',
    fr: 'Les tarifs des plans de type Destination, par préfixe composé. Un appel est tarifé selon le plus long préfixe par lequel commence son numéro.',
  },
  key: ['ratePlan', 'prefix', 'timeBand', 'effectiveFrom'],
  referenceBy: 'prefix',
  fields: {
    ratePlan: ratePlanField,
    prefix: code({
      maxLength: 15,
      format: 'dialPrefix',
      required: 'always',
      label: { en: 'Prefix', fr: 'Préfixe' },
      help: {
        en: 'First digits of the number, country code first: 1514, 33. Once per plan, time band and date.',
        fr: 'Premiers chiffres du numéro, indicatif de pays d’abord : 1514, 33. Une fois par plan, plage et date.',
      },
      synonyms: [
        'dial prefix',
        'dialprefix',
        'dial code',
        'destination code',
        'indicatif',
        'code de destination',
      ],
      example: '1514',
    }),
    destinationName: text({
      maxLength: 100,
      required: 'always',
      label: { en: 'Destination Name', fr: 'Nom de destination' },
      help: { en: 'Country, area or city.', fr: 'Pays, région ou ville.' },
      synonyms: ['destination', 'country', 'place', 'pays', 'lieu'],
      example: 'Montréal',
    }),
    ratePerUnit: money({
      ...ratePerUnitWords,
      required: 'always',
      help: {
        en: 'Price of one Rate Unit, 0 or more, at most 6 decimals.',
        fr: 'Prix d’une unité du tarif, 0 ou plus, au plus 6 décimales.',
      },
    }),
    costPerUnit: money({
      scale: 6,
      min: '0',
      label: { en: 'Cost per Unit', fr: 'Coût par unité' },
      help: {
        en: 'What one Rate Unit costs you. A cost above the rate gives a warning.',
        fr: 'Ce qu’une unité du tarif vous coûte. Un coût supérieur au tarif est signalé.',
      },
      synonyms: ['cost', 'buy rate', 'buyrate', 'wholesale rate', 'coût', 'tarif d’achat'],
      example: '0.0125',
    }),
    connectionFee: connectionFeeField,
    ...durationFields,
    minimumCost: money({
      scale: 6,
      min: '0',
      label: { en: 'Minimum Cost', fr: 'Coût minimal' },
      help: {
        en: 'The least a charged call costs the customer.',
        fr: 'Le moins qu’un appel facturé coûte au client.',
      },
      synonyms: ['minimal cost', 'minimum charge', 'frais minimaux', 'montant minimal'],
      example: '0.01',
    }),
    timeBand: reference({
      to: 'timeBand',
      label: { en: 'Time Band', fr: 'Plage horaire' },
      help: {
        en: 'The part of the week it holds in; blank for any time.',
        fr: 'La partie de la semaine où elle vaut; vide pour tout temps.',
      },
      synonyms: ['band', 'timing', 'time period', 'plage', 'période'],
      example: 'DAY',
    }),
    effectiveFrom: date({
      ...effectiveFromWords,
      help: {
        en: 'First day it holds, whichever version of the plan is then in force; blank: always.',
        fr: 'Premier jour où elle vaut, quelle que soit la version du plan alors en vigueur; vide : toujours.',
      },
    }),
    effectiveTo: effectiveToField,
    blocked: yesNo({
      label: { en: 'Blocked', fr: 'Bloquée' },
      help: {
        en: 'Yes bars calls to it: premium numbers, for instance.',
        fr: 'Oui interdit les appels : numéros à tarif majoré, par exemple.',
      },
      synonyms: ['barred', 'is blocked', 'disabled', 'interdite', 'barrée'],
      example: 'No',
    }),
  },
  rowRules: [
    costWithinRate('ratePerUnit', 'costPerUnit', 'blocked'),
    incrementAboveZero('increment'),
    minimumFitsIncrement('minimumInterval', 'increment'),
    datesInOrder('effectiveFrom', 'effectiveTo'),
  ],
  tableRules: [
    planIsOfType('Destination', 'Destination'),
    prefixOnce,
    linesDoNotOverlap,
    noRedundantPrefix,
    noOutlierRates,
    bandsCoverWeek,
    offshorePrefixesPriced,
  ],
});
